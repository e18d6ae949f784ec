package assay.contamination;

import assay.recipe.Recipe.KeywordForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The last layer: judges the lines of a written file, with matching code of its own (word sequences instead of regular
/// expressions and an automaton), so that a mistake in the first layers does not repeat itself here. Immutable.
public final class OutputScan {
    /// Word patterns: `W` is a word of letters, `N` a number, `a|b` either word; a colon is a word of its own.
    private static final List<Shape> SHAPES = List.of(
            new Shape(0, false, "on|in the W N you see nothing|a|an"),
            new Shape(0, false, "on|in W N you see nothing|a|an"), // another spelling of the same shape
            new Shape(1, false, "the W N is closed|open"),
            new Shape(2, false, "take W N from W N"),
            new Shape(3, false, "put W N in on W N"),
            new Shape(4, false, "clean|heat|cool W N with W N"),
            new Shape(5, false, "your task is to : put|find|examine|clean|heat|cool|look"),
            new Shape(6, true, "you are in the middle of a room"),
            new Shape(7, true, "looking quickly around you"),
            new Shape(8, true, "interact with a household to solve a task"));

    /// The shapes that can begin with a letter: a text has many words, and few of them begin one.
    private static final Shape[][] BY_LETTER = new Shape[128][];

    static {
        for (char c = 0; c < BY_LETTER.length; c++) {
            String letter = String.valueOf(c);
            BY_LETTER[c] = SHAPES.stream()
                    .filter(shape -> Arrays.stream(shape.words[0]).anyMatch(word -> word.startsWith(letter)))
                    .toArray(Shape[]::new);
        }
    }

    private static final boolean[] IN_WORD = new boolean[128];

    static {
        for (char c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
    }

    private static final String[] KEYWORDS = {"alfworld", "alf_world", "textworld", "text_world"};
    private static final String[] TW_NAMES = {"pddl", "env", "agent", "game"};

    private final KeywordForm keywords;

    public OutputScan(KeywordForm keywords) {
        this.keywords = keywords;
    }

    /// A sequence of words, each with its choices. One that is `sure` is enough alone, of the others two distinct ones.
    private static final class Shape {
        final int number;
        final boolean sure;
        final String[][] words;

        Shape(int number, boolean sure, String pattern) {
            this.number = number;
            this.sure = sure;
            words = Arrays.stream(pattern.split(" "))
                    .map(word -> word.split("\\|"))
                    .toArray(String[][]::new);
        }
    }

    /// The rules that `line`, JSON, breaks; empty for nearly every line.
    public List<String> broken(String line) {
        return new Line(line).broken(keywords);
    }

    /// A line in lower case with JSON's escapes resolved, so that the `n` of a line end is no letter of the word after
    /// it, and its words as ranges of it.
    private static final class Line {
        private final char[] text;
        private final int length;
        private int[] starts = new int[1 << 10];
        private int[] ends = new int[1 << 10];
        private int words;

        Line(String line) {
            text = line.toCharArray();
            length = unescape();
            split();
        }

        private int unescape() {
            int to = 0;
            for (int i = 0; i < text.length; i++) {
                char c = text[i];
                if (c == '\\' && i + 1 < text.length) {
                    c = text[++i];
                    switch (c) {
                        case 'n', 'r', 't', 'b', 'f' -> c = ' ';
                        case 'u' -> {
                            int code = hex(i + 1);
                            if (code < 0) {
                                continue;
                            }
                            c = (char) code;
                            i += 4;
                        }
                        default -> {}
                    }
                }
                text[to++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 128 ? c : Character.toLowerCase(c);
            }
            return to;
        }

        /// The number that four hex digits at `at` make, -1 if there are none.
        private int hex(int at) {
            int code = 0;
            for (int i = at; i < at + 4; i++) {
                int digit = i < text.length && text[i] < 128 ? Character.digit(text[i], 16) : -1;
                if (digit < 0) {
                    return -1;
                }
                code = code << 4 | digit;
            }
            return code;
        }

        private void split() {
            int start = -1;
            for (int i = 0; i <= length; i++) {
                char c = i < length ? text[i] : ' ';
                boolean inWord = c < 128 ? IN_WORD[c] : Character.isLetterOrDigit(c);
                if (inWord && start < 0) {
                    start = i;
                } else if (!inWord && start >= 0) {
                    add(start, i);
                    start = -1;
                }
                if (c == ':') {
                    add(i, i + 1);
                }
            }
        }

        private void add(int start, int end) {
            if (words == starts.length) {
                starts = Arrays.copyOf(starts, 2 * words);
                ends = Arrays.copyOf(ends, 2 * words);
            }
            starts[words] = start;
            ends[words++] = end;
        }

        List<String> broken(KeywordForm form) {
            List<String> rules = new ArrayList<>();
            keywords(form, rules);
            Set<Integer> shapes = new HashSet<>();
            boolean sure = false;
            for (int at = 0; at < words; at++) {
                char first = text[starts[at]];
                if (first >= 128) {
                    continue;
                }
                for (Shape shape : BY_LETTER[first]) {
                    if (matches(shape, at)) {
                        shapes.add(shape.number);
                        sure |= shape.sure;
                    }
                }
            }
            if (shapes.size() >= 2 || sure) {
                rules.add("gameplay text of ALFWorld");
            }
            return rules;
        }

        private void keywords(KeywordForm form, List<String> rules) {
            boolean[] seen = new boolean[KEYWORDS.length];
            boolean tw = false;
            for (int i = 0; i + 2 < length; i++) {
                char c = text[i];
                char next = text[i + 1];
                if (c == 't' && next == 'w') {
                    tw |= isTw(i, form);
                } else if (c == 'a' && next == 'l' || c == 't' && next == 'e') {
                    for (int k = 0; k < KEYWORDS.length; k++) {
                        seen[k] |= isAt(i, KEYWORDS[k]);
                    }
                }
            }
            for (int k = 0; k < KEYWORDS.length; k++) {
                if (seen[k]) {
                    rules.add("keyword:" + KEYWORDS[k]);
                }
            }
            if (tw) {
                rules.add("keyword:tw");
            }
        }

        private boolean isTw(int at, KeywordForm form) {
            if (!isAt(at, "tw_") && !isAt(at, "tw-")) {
                return false;
            }
            return switch (form) {
                case SUBSTRING -> true;
                case WORD ->
                    (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
                            && Arrays.stream(TW_NAMES).anyMatch(name -> isAt(at + 3, name));
            };
        }

        private boolean isAt(int at, String word) {
            if (at + word.length() > length) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (text[at + i] != word.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean matches(Shape shape, int at) {
            if (at + shape.words.length > words || !matches(shape.words[0], starts[at], ends[at])) {
                return false;
            }
            for (int i = 1; i < shape.words.length; i++) {
                if (!matches(shape.words[i], starts[at + i], ends[at + i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean matches(String[] choices, int start, int end) {
            for (String choice : choices) {
                boolean match = switch (choice) {
                    case "W" -> isAll(start, end, 'a', 'z');
                    case "N" -> isAll(start, end, '0', '9');
                    default -> choice.length() == end - start && isAt(start, choice);
                };
                if (match) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAll(int start, int end, char low, char high) {
            for (int i = start; i < end; i++) {
                if (text[i] < low || text[i] > high) {
                    return false;
                }
            }
            return true;
        }
    }
}
