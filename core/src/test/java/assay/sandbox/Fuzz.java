package assay.sandbox;

import assay.json.Json;
import assay.reward.Basis;
import assay.reward.Reward;
import assay.reward.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Attacks and mutated real SQL against the sandbox, one query after the other on each child: what is answered, when,
/// what files change, what the parent's memory does. `Fuzz COUNT DEADLINE_MS SEED CHILDREN FOLDER…`
///
/// A FOLDER is a data folder: questions and databases of synthetic_sql, Spider and SParC are used where it has them.
/// Exit code 1 when a query was not answered, a file changed, or an answer came later than the machine explains.
public final class Fuzz {
    /// Answers may be so much later than the deadline.
    private static final int ALLOWED_MILLIS = 50;

    private static final double ATTACKS = 0.1;
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|\\d+(?:\\.\\d+)?|\\w+|<=|>=|!=|<>|\\s+|\\S");
    private static final List<String> PIECES = List.of(
            "(SELECT 1)",
            "*",
            "NULL",
            "''",
            "9223372036854775807",
            "-1",
            "1e308",
            "x'00ff'",
            "COUNT(*)",
            "DISTINCT",
            "UNION ALL SELECT 1",
            "ORDER BY random()",
            "; DROP TABLE t",
            "--",
            "/*",
            "LIMIT 1000000",
            "CROSS JOIN",
            "hex(zeroblob(100000))",
            "printf('%1000000d', 1)",
            "GROUP BY 1",
            "HAVING 1",
            "OVER ()",
            "COLLATE NOCASE",
            "sqlite_master",
            "pragma_table_info('t')",
            "json_each('[1,2]')",
            "CAST(1 AS BLOB)",
            "EXISTS",
            "\0",
            "\uD800");

    record Question(String gold, String path) {}

    /// What a run found.
    record Report(
            int answered,
            Map<String, Integer> tiers,
            int late,
            int unexplained,
            long latestMillis,
            long probeMillis,
            List<Long> memory,
            boolean filesUnchanged) {}

    private final List<Question> questions;
    private final List<Path> folders;
    private final int deadlineMillis;
    private final long seed;
    private final DelayProbe probe = new DelayProbe();
    private final Map<String, Integer> tiers = new TreeMap<>();
    private int answered;
    private int late;
    private int unexplained;
    private long latestNanos;

    Fuzz(List<Path> folders, int deadlineMillis, long seed) {
        this.folders = folders;
        this.deadlineMillis = deadlineMillis;
        this.seed = seed;
        this.questions =
                folders.stream().flatMap(folder -> questions(folder).stream()).toList();
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of(args).subList(4, args.length)) {
            folders.add(Path.of(folder));
        }
        long start = System.nanoTime();
        Fuzz fuzz = new Fuzz(folders, Integer.parseInt(args[1]), Long.parseLong(args[2]));
        Report report = fuzz.run(count, Integer.parseInt(args[3]));
        System.out.printf(
                "%d queries, seed %s, deadline %s ms, %s children, %d golds; %.0f s%n",
                count, args[2], args[1], args[3], fuzz.questions.size(), (System.nanoTime() - start) / 1e9);
        System.out.println("answered " + report.answered() + ": " + report.tiers());
        System.out.printf(
                "later than deadline + %d ms: %d, of which the machine does not explain %d; the latest came %d ms after"
                        + " the deadline; a thread that only sleeps was up to %d ms late%n",
                ALLOWED_MILLIS, report.late(), report.unexplained(), report.latestMillis(), report.probeMillis());
        System.out.println("files as before: " + report.filesUnchanged());
        System.out.println("parent memory after collection, MB: " + report.memory());
        boolean good = report.answered() == count && report.unexplained() == 0 && report.filesUnchanged();
        System.exit(good ? 0 : 1);
    }

    private static List<Question> questions(Path folder) {
        List<Question> questions = new ArrayList<>();
        try {
            Path own = folder.resolve("synthetic_sql/questions.jsonl");
            if (Files.isRegularFile(own)) {
                for (String line : Files.readAllLines(own)) {
                    JsonNode row = Json.parse(line.getBytes(StandardCharsets.UTF_8));
                    add(questions, folder, "synthetic_sql", row, ".sql", row.path("query"));
                }
            }
            Path spider = folder.resolve("spider/dev.json");
            if (Files.isRegularFile(spider)) {
                for (JsonNode row : Json.parse(Files.readAllBytes(spider))) {
                    add(questions, folder, "spider", row, ".sqlite", row.path("query"));
                }
            }
            Path sparc = folder.resolve("sparc/dev.json");
            if (Files.isRegularFile(sparc)) {
                for (JsonNode row : Json.parse(Files.readAllBytes(sparc))) {
                    for (JsonNode turn : row.path("interaction")) {
                        add(questions, folder, "sparc", row, ".sqlite", turn.path("query"));
                        add(questions, folder, "spider", row, ".sqlite", turn.path("query"));
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return questions;
    }

    private static void add(
            List<Question> questions, Path folder, String source, JsonNode row, String ending, JsonNode gold) {
        String id = row.path("db_id").asString("");
        String path = source + "/database/" + id + "/" + id + ending;
        if (gold.isString() && Files.isRegularFile(folder.resolve(path))) {
            questions.add(new Question(gold.asString(), path));
        }
    }

    Report run(int count, int children) throws IOException {
        Map<Path, FolderState> before = states();
        AtomicInteger next = new AtomicInteger();
        List<Long> memory = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        probe.start();
        for (int child = 0; child < children; child++) {
            threads.add(Thread.ofPlatform().start(() -> ask(count, next, memory)));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        probe.stop();
        return new Report(
                answered,
                tiers,
                late,
                unexplained,
                latestNanos / 1_000_000,
                probe.longestMillis(),
                memory,
                before.equals(states()));
    }

    /// The data folders' databases, and the names where this process stands.
    private Map<Path, FolderState> states() throws IOException {
        Map<Path, FolderState> states = new TreeMap<>();
        for (Path folder : folders) {
            for (String source : List.of("synthetic_sql", "spider", "sparc")) {
                if (Files.isDirectory(folder.resolve(source))) {
                    states.put(folder.resolve(source), FolderState.of(folder.resolve(source)));
                }
            }
        }
        Map<String, String> here = new TreeMap<>();
        try (var files = Files.list(Path.of(""))) {
            files.forEach(file -> here.put(file.toString(), ""));
        }
        states.put(Path.of(""), new FolderState(here));
        return states;
    }

    /// One child of its own, so that nothing waits for anything but its own query.
    private void ask(int count, AtomicInteger next, List<Long> memory) {
        Setup setup = new Setup(folders, Reward.DEFAULT, deadlineMillis, 64 << 20, 64 << 20);
        try (ChildPool pool = new ChildPool(setup, 1, 256 << 20)) {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                Random random = new Random(seed + i);
                Question question = questions.get(random.nextInt(questions.size()));
                Basis basis = new Basis.Gold(question.gold(), question.path(), Optional.of(List.of()));
                Score nothing = pool.scores(basis, List.of("")).getFirst();
                while (!nothing.tier().equals("no_sql")) { // until a child is there that has the gold's rows
                    nothing = pool.scores(basis, List.of("")).getFirst();
                }
                String completion = completion(random, question);
                long start = System.nanoTime();
                Score score = pool.scores(basis, List.of(completion)).getFirst();
                count(score, completion, start, System.nanoTime());
                if (i % Math.max(1, count / 5) == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    synchronized (this) {
                        memory.add((runtime.totalMemory() - runtime.freeMemory()) >> 20);
                    }
                }
            }
            try (var left = Files.list(pool.folder())) {
                if (left.count() != 1) {
                    throw new IllegalStateException("files were made where the children stand: " + pool.folder());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private synchronized void count(Score score, String completion, long start, long end) {
        answered++;
        tiers.merge(score.tier(), 1, Integer::sum);
        long after = end - start - deadlineMillis * 1_000_000L;
        latestNanos = Math.max(latestNanos, after);
        long tooLate = after - ALLOWED_MILLIS * 1_000_000L;
        if (tooLate > 0) {
            late++;
            if (tooLate > probe.delay(start, end)) {
                unexplained++;
                String sql = completion.replace("\n", " ");
                System.out.printf(
                        "%d ms after the deadline, the machine explains %d: %s %s %s%n",
                        after / 1_000_000,
                        probe.delay(start, end) / 1_000_000,
                        score.tier(),
                        score.rule(),
                        sql.substring(0, Math.min(150, sql.length())));
            }
        }
    }

    private String completion(Random random, Question question) {
        Matcher from = Pattern.compile("(?i)\\bfrom\\s+(\\w+)").matcher(question.gold());
        if (random.nextDouble() < ATTACKS && from.find()) {
            Attacks.Attack attack = Attacks.ALL.get(random.nextInt(Attacks.ALL.size()));
            return attack.on(from.group(1), folders.getFirst().toAbsolutePath().toString());
        }
        List<String> tokens = tokens(question.gold());
        List<String> others =
                tokens(questions.get(random.nextInt(questions.size())).gold());
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            mutate(random, tokens, others);
        }
        return "```sql\n" + String.join("", tokens) + "\n```";
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(sql); matcher.find(); ) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static void mutate(Random random, List<String> tokens, List<String> others) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(7)) {
            case 0 -> tokens.set(at, others.get(random.nextInt(others.size())));
            case 1 -> tokens.add(at, " " + PIECES.get(random.nextInt(PIECES.size())) + " ");
            case 2 -> tokens.set(at, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 4 -> tokens.addAll(at, others.subList(0, random.nextInt(others.size()) + 1));
            case 5 -> tokens.set(at, "(" + String.join("", others) + ")");
            default -> {
                if (tokens.size() > 1) {
                    tokens.remove(at);
                }
            }
        }
    }
}
