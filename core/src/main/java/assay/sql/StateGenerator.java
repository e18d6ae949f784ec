package assay.sql;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A database with the same schema and other rows, on which two queries that only happen to agree give themselves away.
///
/// In the tables that the queries read, values are permuted within their columns, rows dropped and doubled, and rows
/// added that hold each literal of the queries, and that literal ± 1, in the columns that the queries name. Keys stay
/// valid: columns of primary and unique keys keep or get fresh values, a row that a constraint refuses is left out, and
/// so is one that refers to a row that is gone. The same database, queries and attempt give the same rows.
///
/// Source: DESIGN 5; the idea of a second state is that of test suites (Zhong et al. 2020, "Semantic Evaluation for
/// Text-to-SQL with Distilled Test Suites").
public final class StateGenerator {
    /// What an attempt makes of each table.
    private sealed interface Plan {}

    /// Other rows. `drop`, `repeat`: the share of rows left out and doubled; `few`: only few rows stay in tables that
    /// no other one refers to; `regroup`: columns get groups of other sizes; `meet`: the share of rows that get
    /// literals of the queries, and with any also rows that are added for them; `single`: texts that are compared with
    /// nothing differ from row to row.
    private record Change(double drop, boolean few, boolean regroup, double meet, double repeat, boolean single)
            implements Plan {}

    /// So many rows with few values, of which the share `meet` gets literals; `extend`: and rows that are added for
    /// them.
    private record Tiny(int rows, double meet, boolean extend) implements Plan {}

    /// Those after the first seven are for the few queries that the others tell nothing about, and for those that have
    /// other literals than the gold.
    private static final List<Plan> PLANS = Stream.<Plan>concat(
                    Stream.of(
                            new Change(0.25, false, false, 0.35, 0.25, false),
                            new Change(0, false, true, 0.35, 0, true),
                            new Tiny(8, 0.35, false),
                            new Change(0.1, true, false, 0.7, 0.5, false),
                            new Change(0.5, false, false, 0, 0, false),
                            new Tiny(5, 0.35, true),
                            new Change(0.1, false, true, 0.35, 0.1, true),
                            new Change(0, false, true, 0, 0.25, false),
                            new Change(0.25, false, true, 0.7, 0, true),
                            new Change(0.5, false, false, 0, 0, false),
                            new Change(0, false, true, 0, 0, false),
                            new Change(0.1, false, true, 0.7, 0.1, true),
                            new Change(0, false, true, 0.35, 0, false),
                            new Change(0.3, true, false, 0.35, 0.1, true),
                            new Change(0, false, true, 0, 0, false),
                            new Change(0.1, false, true, 0.7, 0, false)),
                    IntStream.range(0, 24)
                            .mapToObj(i ->
                                    new Tiny(List.of(3, 8, 2, 5, 12).get(i % 5), i % 2 == 0 ? 0.35 : 0.7, i % 3 == 0)))
            .toList();

    /// Attempts that differ in what they do.
    public static final int ATTEMPTS = PLANS.size();

    private static final double FEW = 0.8;
    private static final double FORGOTTEN = 0.15;
    private static final int DEADLINE_MILLIS = 2_000;
    private static final int MAX_IMAGE_BYTES = 64 << 20;
    private static final int ROUNDS = 5;

    private final SqlSession session;
    private final SqlValues values;
    private final SqlValues gold;
    private final SqlValues prediction;
    private final Plan plan;
    private final Random random;

    private StateGenerator(SqlSession session, List<String> sqls, int attempt, long seed) {
        this.session = session;
        this.values = SqlValues.of(sqls);
        this.gold = SqlValues.of(sqls.subList(0, 1));
        this.prediction = SqlValues.of(sqls.subList(1, sqls.size()));
        this.plan = PLANS.get(attempt);
        this.random = new Random(seed);
    }

    /// True when two queries do not have the same literals: then few states tell them apart, if they can be told apart.
    public static boolean haveOtherLiterals(String gold, String prediction) {
        return !SqlValues.of(List.of(gold))
                .values()
                .equals(SqlValues.of(List.of(prediction)).values());
    }

    /// A changed copy of `database`; the caller closes it. The gold is the first of `sqls`. Errors: [SqlFailure] when
    /// the database is too large or does not let itself be changed in time.
    public static SqlSession generate(Database database, Set<String> tables, List<String> sqls, int attempt)
            throws SqlFailure {
        SqlSession session = open(database);
        try {
            change(database, session, tables, sqls, attempt);
            session.run("COMMIT", DEADLINE_MILLIS, 0);
            return session;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    /// As [#generate], for statements that only read: on a copy that is lent, which takes a fraction of the time.
    public static MadeState lend(Database database, Set<String> tables, List<String> sqls, int attempt)
            throws SqlFailure {
        requireSmall(database);
        SqlSession session = database.borrow();
        try {
            change(database, session, tables, sqls, attempt);
            return new MadeState(database, session);
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    private static SqlSession open(Database database) throws SqlFailure {
        requireSmall(database);
        return database.open();
    }

    private static void requireSmall(Database database) throws SqlFailure {
        if (database.bytes() > MAX_IMAGE_BYTES) {
            throw new SqlFailure("the database is larger than " + MAX_IMAGE_BYTES + " bytes");
        }
    }

    /// Leaves a transaction open: without one each row would be a transaction of its own.
    private static void change(
            Database database, SqlSession session, Set<String> tables, List<String> sqls, int attempt)
            throws SqlFailure {
        long seed = (database.sha256() + sqls).hashCode() * 31L + attempt;
        StateGenerator generator = new StateGenerator(session, sqls, attempt, seed);
        session.run("BEGIN", DEADLINE_MILLIS, 0);
        for (String trigger : database.triggers()) {
            session.run("DROP TRIGGER " + Database.quoted(trigger), DEADLINE_MILLIS, 0);
        }
        Set<String> stored = new TreeSet<>(tables);
        stored.retainAll(database.storedTables());
        Set<String> sound = new TreeSet<>();
        for (String table : stored) {
            TableStart start = database.start(table);
            if (start.mayDangle()) {
                sound.add(table);
            }
            generator.change(start, stored.size() == 1);
        }
        generator.removeDangling(sound);
    }

    private ResultTable query(String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, Integer.MAX_VALUE);
    }

    private void change(TableStart start, boolean alone) throws SqlFailure {
        TableShape shape = start.shape();
        List<@Nullable Object[]> begun = plan instanceof Tiny tiny ? start.some(tiny.rows(), random) : start.rows();
        TableRows rows = new TableRows(start, begun, values, gold, prediction, random);
        switch (plan) {
            case Change change -> {
                boolean leaf = alone || shape.columns().stream().anyMatch(TableShape.Column::reference);
                change(rows, change, leaf);
            }
            case Tiny tiny -> fill(rows, tiny);
        }
        rows.forget(FORGOTTEN);
        query("DELETE FROM " + shape.quoted());
        String insert = "INSERT OR IGNORE INTO " + shape.quoted() + " (" + shape.names() + ") VALUES ";
        session.insert(insert, "(" + shape.marks() + ")", rows.rows(), DEADLINE_MILLIS);
    }

    private static void change(TableRows rows, Change change, boolean leaf) {
        if (rows.rows().isEmpty() && change.meet() > 0) {
            rows.begin();
        }
        rows.permute();
        rows.drop(change.few() && leaf ? FEW : change.drop());
        if (change.regroup()) {
            rows.regroup();
        }
        if (change.meet() > 0) {
            rows.meet(change.meet());
            rows.dispute();
            rows.extend();
            rows.settleGroups();
        }
        if (change.single()) {
            rows.single();
        }
        rows.repeat(change.repeat());
    }

    private static void fill(TableRows rows, Tiny tiny) {
        if (rows.rows().isEmpty()) {
            rows.begin();
        }
        rows.crowd();
        rows.meet(tiny.meet());
        rows.dispute();
        if (tiny.extend()) {
            rows.extend();
        }
        rows.settleGroups();
        rows.repeat(0.25);
    }

    private void removeDangling(Set<String> sound) throws SqlFailure {
        for (int round = 0; round < ROUNDS; round++) {
            long removed = 0;
            for (String table : sound) {
                if (TableStart.dangles(session, table)) { // a table WITHOUT ROWID has none, and no rowid to name
                    removed += query("DELETE FROM " + Database.quoted(table) + " WHERE rowid IN (SELECT rowid "
                                    + TableStart.danglingIn(table) + ")")
                            .totalRows();
                }
            }
            if (removed == 0) {
                return;
            }
        }
    }
}
