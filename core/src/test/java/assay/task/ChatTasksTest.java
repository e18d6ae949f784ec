package assay.task;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.sample.Message;
import assay.sample.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of the generated rows; each prints what it measured.
class ChatTasksTest {
    private static final int ROWS = 3_900;
    private static final long SEED = 42;

    /// Row texts of a benchmark must not be possible by accident of wording.
    private static final List<String> KEYWORDS =
            List.of("alfworld", "alf_world", "textworld", "text_world", "tw_", "tw-");

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,:]\\d+)*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|`[^`]*`");
    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}#]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static List<List<Message>> rows(long seed) {
        List<List<Message>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(ChatTasks.conversation(seed, i));
        }
        return rows;
    }

    private static String firstUser(List<Message> row) {
        return row.stream()
                .filter(m -> m.role() == Role.USER)
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static String masked(String text) {
        String masked = QUOTED.matcher(text).replaceAll("…");
        masked = NUMBER.matcher(masked).replaceAll("#");
        return CAPITALISED.matcher(masked).replaceAll("X").replaceAll("\\s+", " ");
    }

    private static List<String> words(List<Message> row) {
        return row.stream()
                .flatMap(m -> WORD.matcher(m.content().toLowerCase(Locale.ROOT)).results())
                .map(hit -> hit.group())
                .toList();
    }

    private static List<String> grams(List<String> words, int n) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + n)));
        }
        return grams;
    }

    private static int tokens(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 2026})
    void firstMessagesAreManyAndSpread(long seed) {
        Map<String, Integer> forms = new HashMap<>();
        rows(seed).forEach(row -> forms.merge(masked(firstUser(row)), 1, Integer::sum));
        int most = forms.values().stream().mapToInt(n -> n).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %d masked forms, most rows of one form %d, wordings %d%n",
                seed,
                forms.size(),
                most,
                ChatTasks.wordings());
        assertThat(forms.size()).isGreaterThanOrEqualTo(190);
        assertThat(most).isLessThanOrEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 2026})
    void wordFourGramsAreDistinct(long seed) {
        Set<String> distinct = new HashSet<>();
        Map<String, long[]> byTask = new TreeMap<>();
        long all = 0;
        for (int i = 0; i < ROWS; i++) {
            List<String> grams = grams(words(ChatTasks.conversation(seed, i)), 4);
            all += grams.size();
            long[] counts = byTask.computeIfAbsent(ChatTasks.task(seed, i).name(), name -> new long[2]);
            for (String gram : grams) {
                counts[0]++;
                counts[1] += distinct.add(gram) ? 1 : 0;
            }
        }
        double share = (double) distinct.size() / all;
        System.out.printf(Locale.ROOT, "seed %d: %.1f %% of %d word 4-grams are distinct%n", seed, 100 * share, all);
        byTask.entrySet().stream()
                .sorted(java.util.Comparator.comparingDouble(e -> (double) e.getValue()[1] / e.getValue()[0]))
                .limit(12)
                .forEach(e -> System.out.printf(
                        Locale.ROOT,
                        "  %-24s %6d %.2f%n",
                        e.getKey(),
                        e.getValue()[0],
                        (double) e.getValue()[1] / e.getValue()[0]));
        assertThat(share).isGreaterThanOrEqualTo(0.30);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 2026})
    void noTwoRowsAreNearlyTheSame(long seed) {
        List<List<Message>> rows = rows(seed);
        Map<String, List<Integer>> rowsByGram = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        double worst = 0;
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Set<String> grams = new HashSet<>(grams(words(rows.get(i)), 5));
            Map<Integer, Integer> shared = new HashMap<>();
            for (String gram : grams) {
                List<Integer> with = rowsByGram.computeIfAbsent(gram, key -> new ArrayList<>());
                with.forEach(other -> shared.merge(other, 1, Integer::sum));
                with.add(i);
            }
            sizes.add(grams.size());
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int both = entry.getValue();
                double jaccard = (double) both / (grams.size() + sizes.get(entry.getKey()) - both);
                worst = Math.max(worst, jaccard);
                if (jaccard >= 0.75) {
                    pairs.add(ChatTasks.task(seed, i).name() + " " + entry.getKey() + " " + i + " " + jaccard);
                }
            }
        }
        System.out.printf(Locale.ROOT, "seed %d: highest word-5-gram Jaccard of two rows %.2f%n", seed, worst);
        assertThat(pairs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 2026, 7})
    void noAnswerFailsItsCheck(long seed) {
        Map<String, Integer> refused = new LinkedHashMap<>();
        for (int i = 0; i < ROWS; i++) {
            if (ChatTasks.attempt(seed, i, 0).isEmpty()) {
                refused.merge(ChatTasks.task(seed, i).name(), 1, Integer::sum);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void rolesAlternateAndNothingIsEmpty() {
        int multi = 0;
        int system = 0;
        long words = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<Message> row = ChatTasks.conversation(SEED, i);
            String about = ChatTasks.task(SEED, i).name() + " " + i + ": ";
            int start = row.getFirst().role() == Role.SYSTEM ? 1 : 0;
            system += start;
            multi += row.size() - start > 2 ? 1 : 0;
            for (int m = 0; m < row.size(); m++) {
                Role due = m < start ? Role.SYSTEM : (m - start) % 2 == 0 ? Role.USER : Role.ASSISTANT;
                String text = row.get(m).content();
                if (row.get(m).role() != due || text.isBlank() || !text.equals(text.strip())) {
                    wrong.add(about + "role or blank in message " + m + ": " + text);
                }
                if (text.contains("{^")
                        || text.matches("(?s).*\\{[a-zA-Z]\\w*}.*")
                        || text.contains("..\n")
                        || text.matches("(?s).*[^.]\\.\\.( .*)?")) {
                    wrong.add(about + "open slot or two full stops: " + text);
                }
                if (KEYWORDS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
                    wrong.add(about + "keyword: " + text);
                }
                int length = tokens(text);
                words += length;
                if (length > 250) {
                    wrong.add(about + length + " words");
                }
            }
            if (row.getLast().role() != Role.ASSISTANT) {
                wrong.add(about + "does not end with an answer");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "follow-ups %.1f %%, system messages %.1f %%, %d words a row%n",
                100.0 * multi / ROWS,
                100.0 * system / ROWS,
                words / ROWS);
        assertThat(wrong).isEmpty();
        assertThat(multi).isGreaterThanOrEqualTo(ROWS * 15 / 100);
        assertThat(system).isBetween(ROWS * 3 / 100, ROWS * 7 / 100);
    }

    @Test
    void theSameSeedAndIndexGiveTheSameRow() {
        List<List<Message>> rows = rows(SEED);
        for (int i = ROWS - 1; i >= 0; i -= 7) {
            assertThat(ChatTasks.conversation(SEED, i)).isEqualTo(rows.get(i));
        }
        assertThat(rows(SEED + 1)).isNotEqualTo(rows);
    }

    @Test
    void fourThousandRowsTakeLessThanTenSeconds() {
        long start = System.nanoTime();
        for (int i = 0; i < 4_000; i++) {
            ChatTasks.conversation(5, i);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT, "4000 rows in %d ms%n", millis);
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void theCatalogueIsTheRegistry() throws IOException {
        StringBuilder lines = new StringBuilder();
        ChatTasks.ALL.forEach(task -> lines.append(Json.line(task.toJson())).append('\n'));
        Path file = Path.of(System.getProperty("assay.home"), "starter", "general_chat", "tasks.jsonl");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, lines);
        }
        assertThat(file).content().isEqualTo(lines.toString());
        assertThat(ChatTasks.ALL.stream().map(ChatTask::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyTaskWorksInEveryWording() {
        for (ChatTask task : ChatTasks.ALL) {
            for (int form = 0; form < task.forms().size(); form++) {
                for (long seed = 0; seed < 60; seed++) {
                    assertThat(task.instance(form, new java.util.SplittableRandom(seed * 31 + form)))
                            .as("%s, wording %d, seed %d", task.name(), form, seed)
                            .isPresent();
                }
            }
        }
    }
}
