package assay.source;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// WebShop's 500 test goals, `fixed_0` to `fixed_499`, as hashes only.
///
/// A goal is compared without its price, which the server draws anew, and without quotes, as WebShop's own baseline
/// does. The file has the first 16 hex digits of the SHA-256 of each.
///
/// Source: princeton-nlp/WebShop, `baseline_models/data/human_goals.json`, the first 500; MIT.
public final class WebShopGoals {
    private static final String FILE = "webshop_test_goals.txt";
    /// The key of a goal in a record that the reader makes of a text in the file of goals.
    static final String KEY = "goal";

    private static final int TEST_GOALS = 500;
    private static final int HEX_DIGITS = 16;
    private static final int MIN_GOAL_CHARS = 15;
    private static final Pattern FIXED = Pattern.compile("(?i)(?:.*_)?fixed_(\\d{1,6})(?:_.*)?");
    private static final Pattern GOAL =
            Pattern.compile("(?is)Instruction:\\s*(?:\\[SEP\\])?\\s*(.+?)\\s*(?:\\[SEP\\]|\\n|$)");

    private final Set<String> hashes = read();

    private static Set<String> read() {
        try (InputStream in = WebShopGoals.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Why a trajectory of this id with this first page is a test goal; empty when it is none.
    Optional<String> test(String id, String page) {
        Matcher fixed = FIXED.matcher(id);
        if (fixed.matches() && Integer.parseInt(fixed.group(1)) < TEST_GOALS) {
            return Optional.of("id " + id + ": WebShop's goals fixed_0 to fixed_499 are its test set");
        }
        return goal(page)
                .filter(plain -> hashes.contains(Json.sha256(plain).substring(0, HEX_DIGITS)))
                .map(plain -> "one of WebShop's 500 test goals: " + plain);
    }

    /// True for the name of the file with all goals, a list of texts.
    static boolean isFile(String path) {
        String name = Packed.name(path);
        return name.substring(name.lastIndexOf('/') + 1).equals("human_goals.json");
    }

    /// A goal as a task, on the page that WebShop begins with. The first 500 are the test set.
    Outcome<List<Draft>> draft(JsonNode record, RawRecord.Read from) {
        long number = from.origin().record() - 1;
        if (number < TEST_GOALS) {
            return Outcome.dropped(
                    Reason.TEST_SPLIT, "goal " + number + ": the first " + TEST_GOALS + " are WebShop's test set");
        }
        String goal = Fields.filled(record, KEY).strip();
        if (!goal.codePoints().anyMatch(Character::isLetter) || goal.length() < MIN_GOAL_CHARS) {
            return Outcome.dropped(Reason.QUALITY, "a goal that says nothing: " + goal);
        }
        String page = "WebShop [SEP] Instruction: [SEP] " + goal + " [SEP] Search";
        Optional<String> test = test("", page);
        if (test.isPresent()) {
            return Outcome.dropped(Reason.TEST_SPLIT, test.get());
        }
        return Outcome.passed(List.of(new Draft.Chat(
                List.of(Message.user(page)),
                Set.of(),
                from.split(),
                from.file().license(),
                List.of(from.origin()),
                List.of("profile:" + AgentProfile.WEBSHOP))));
    }

    /// What a page asks for, as goals are compared; empty for a text that is no page of WebShop.
    public static Optional<String> goal(String page) {
        Matcher goal = GOAL.matcher(page);
        return goal.find() ? Optional.of(normalised(goal.group(1))) : Optional.empty();
    }

    private static String normalised(String goal) {
        String plain = goal.toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        int price = plain.indexOf(", and price lower than");
        return (price < 0 ? plain : plain.substring(0, price)).strip().replaceAll("\\s+", " ");
    }
}
