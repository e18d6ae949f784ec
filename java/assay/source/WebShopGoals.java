package assay.source;

import assay.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// WebShop's 500 test goals, `fixed_0` to `fixed_499`, as hashes only.
///
/// A goal is compared without its price, which the server draws anew, and without quotes, as WebShop's own baseline
/// does. The file has the first 16 hex digits of the SHA-256 of each.
///
/// Source: princeton-nlp/WebShop, `baseline_models/data/human_goals.json`, the first 500; MIT.
final class WebShopGoals {
    private static final String FILE = "webshop_test_goals.txt";
    private static final int TEST_GOALS = 500;
    private static final int HEX_DIGITS = 16;
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
        Matcher goal = GOAL.matcher(page);
        if (!goal.find()) {
            return Optional.empty();
        }
        String plain = normalised(goal.group(1));
        return hashes.contains(Json.sha256(plain).substring(0, HEX_DIGITS))
                ? Optional.of("one of WebShop's 500 test goals: " + plain)
                : Optional.empty();
    }

    private static String normalised(String goal) {
        String plain = goal.toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        int price = plain.indexOf(", and price lower than");
        return (price < 0 ? plain : plain.substring(0, price)).strip().replaceAll("\\s+", " ");
    }
}
