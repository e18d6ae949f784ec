package assay.reward;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Judges the line `Final Answer: […]` by a DBBench label.
///
/// One value against one: equal as numbers within 0.01, else equal as text. Several: all of them numbers are paired off
/// within 0.01; else both are the same set of texts. Blanks and quotes around a value fall, and so does a percent sign
/// after it; text keeps its case.
///
/// Source: AgentBench's DBBench checker of November 2025 (main, 578c5e9), hardened: there an empty answer, null and inf
/// equal 0, and every comma falls. Here commas fall only between groups of three digits, and null or none equal each
/// other alone.
final class AnswerJudge implements Judge {
    private static final Pattern ANSWER = Pattern.compile("(?m)^[ \\t]*Final Answer:");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})([eE][+-]?\\d{1,3})?");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final List<@Nullable String> label;

    AnswerJudge(List<@Nullable String> label) {
        this.label = label;
    }

    @Override
    public Verdict judge(String completion) {
        int start = -1;
        for (Matcher answers = ANSWER.matcher(completion); answers.find(); ) {
            start = answers.end();
        }
        if (start < 0) {
            return new Verdict.Missing("no Final Answer: in the completion");
        }
        int end = completion.indexOf('\n', start);
        String answer = completion.substring(start, end < 0 ? completion.length() : end);
        return new Verdict.Answered(isRight(AnswerList.parse(answer)), answer.strip());
    }

    private boolean isRight(List<@Nullable String> answer) {
        List<@Nullable String> wanted = cleaned(label);
        List<@Nullable String> given = cleaned(answer);
        if (wanted.size() == 1 && given.size() == 1) {
            return isSame(wanted.getFirst(), given.getFirst());
        }
        if (!wanted.isEmpty()
                && wanted.stream().allMatch(AnswerJudge::isNumber)
                && given.stream().allMatch(AnswerJudge::isNumber)) {
            return pairOff(wanted, given);
        }
        return given.containsAll(wanted) && wanted.containsAll(given);
    }

    /// Each number of the label takes the first one that is left and close to it.
    private static boolean pairOff(List<@Nullable String> wanted, List<@Nullable String> given) {
        List<@Nullable String> left = new ArrayList<>(given);
        for (String number : wanted) {
            boolean found = false;
            for (int i = 0; i < left.size() && !found; i++) {
                if (isSame(number, left.get(i))) {
                    left.remove(i);
                    found = true;
                }
            }
            if (!found) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static boolean isSame(@Nullable String a, @Nullable String b) {
        if (a != null && b != null && isNumber(a) && isNumber(b)) {
            return new BigDecimal(a).subtract(new BigDecimal(b)).abs().compareTo(TOLERANCE) <= 0;
        }
        return Objects.equals(a, b);
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    private static List<@Nullable String> cleaned(List<@Nullable String> values) {
        List<@Nullable String> cleaned = new ArrayList<>();
        for (String value : values) {
            cleaned.add(clean(value));
        }
        return cleaned;
    }

    /// Null for a missing value.
    private static @Nullable String clean(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        while (text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("null") || lower.equals("none")) {
            return null;
        }
        if (lower.equals("nan")) {
            return "nan"; // a text here: it equals itself and no number
        }
        text = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }

    /// The values in the text of an answer: a list as JSON or Python writes it, else one value.
    private static final class AnswerList {
        private final String text;
        private int at;

        private AnswerList(String text) {
            this.text = text;
        }

        static List<@Nullable String> parse(String answer) {
            String text = answer.strip();
            if (text.length() >= 2 && text.startsWith("[") && text.endsWith("]")) {
                Optional<List<@Nullable String>> values = new AnswerList(text.substring(1, text.length() - 1)).values();
                if (values.isPresent()) {
                    return values.get();
                }
            }
            List<@Nullable String> one = new ArrayList<>();
            one.add(text);
            return one;
        }

        /// Empty when it is no list.
        private Optional<List<@Nullable String>> values() {
            List<@Nullable String> values = new ArrayList<>();
            skipBlanks();
            while (at < text.length()) {
                char c = text.charAt(at);
                int start = at;
                if (c == '"' || c == '\'') {
                    Optional<String> quoted = quoted(c);
                    if (quoted.isEmpty()) {
                        return Optional.empty();
                    }
                    values.add(quoted.get());
                } else {
                    skipBare();
                    values.add(unwrapped(text.substring(start, at).strip()));
                }
                skipBlanks();
                if (at < text.length() && text.charAt(at++) != ',') {
                    return Optional.empty();
                }
                skipBlanks();
            }
            return Optional.of(values);
        }

        /// A row of one value, `(28,)` or `("a",)`, is that value.
        private static String unwrapped(String bare) {
            boolean row = bare.startsWith("(") && bare.endsWith(",)");
            return row ? bare.substring(1, bare.length() - 2).strip() : bare;
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        /// To the next comma outside of brackets.
        private void skipBare() {
            int depth = 0;
            for (; at < text.length() && (depth > 0 || text.charAt(at) != ','); at++) {
                char c = text.charAt(at);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
        }

        private Optional<String> quoted(char quote) {
            StringBuilder value = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == quote) {
                    at++;
                    return Optional.of(value.toString());
                }
                if (c == '\\' && at + 1 < text.length()) {
                    c = text.charAt(++at);
                    c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
                }
                value.append(c);
            }
            return Optional.empty();
        }
    }
}
