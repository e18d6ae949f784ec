package assay.check;

import assay.pipeline.Reason;
import assay.reward.GoldProof;
import assay.sample.Message;
import assay.sample.Role;
import assay.sql.Database;
import assay.sql.Databases;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Proves a prompt: its form, the schema that it shows, and its gold on its database.
final class PromptProof {
    private static final int DEADLINE_MILLIS = 30_000;

    private final SqlReplay replay;
    private final GoldProof golds = new GoldProof(false, DEADLINE_MILLIS);

    PromptProof(SqlReplay replay) {
        this.replay = replay;
    }

    /// A system message, then one of the user.
    static void form(List<Message> messages, BiConsumer<String, String> finding) {
        List<Role> roles = messages.stream().map(Message::role).toList();
        if (roles.getLast() != Role.USER) {
            finding.accept(
                    "last_turn",
                    "the last message must be of the user, got "
                            + roles.getLast().wire());
        } else if (!roles.equals(List.of(Role.SYSTEM, Role.USER))) {
            finding.accept(
                    "roles",
                    "a prompt must be a system and a user message, got "
                            + roles.stream().map(Role::wire).toList());
        }
    }

    /// Findings are handed to `finding` as rule and text.
    void check(List<Message> messages, String gold, String dbPath, BiConsumer<String, String> finding) {
        List<String> schemas = SqlReplay.fences(messages.getLast());
        if (schemas.size() != 1) {
            finding.accept(
                    "sql_fails", "the user message must show the schema in one sql fence, got " + schemas.size());
            return;
        }
        Optional<String> refusal = Statements.refusal(gold);
        if (refusal.isPresent()) {
            finding.accept("sql_fails", "gold_sql: " + refusal.get());
            return;
        }
        try (SqlSession session = SqlSession.ofScript(schemas.getFirst())) {
            session.prepare(gold);
        } catch (SqlFailure e) {
            finding.accept("sql_fails", "gold_sql does not compile on the schema that is shown: " + e.getMessage());
        }
        switch (replay.database(dbPath)) {
            case Databases.Found.Broken(String why) -> finding.accept("db_path", why);
            case Databases.Found.Usable(Database database) ->
                golds.flaw(gold, database)
                        .ifPresent(flaw -> finding.accept(rule(flaw.reason()), "gold_sql: " + flaw.detail()));
        }
    }

    private static String rule(Reason reason) {
        return reason == Reason.GOLD_EMPTY || reason == Reason.ORDER_DEPENDENT ? reason.wire() : "sql_fails";
    }
}
