package assay.contamination;

import assay.recipe.Recipe.KeywordForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /// The longest first word of a shape, and one more.
    private static final int LENGTHS = 16;

    /// The shapes by the first letter and the length of their first word: a text has many words, and few begin one.
    private static final Shape[][] BY_START = new Shape['z' * LENGTHS + LENGTHS][];

    static {
        Arrays.fill(BY_START, new Shape[0]);
        for (Shape shape : SHAPES) {
            for (String word : shape.words[0]) {
                int start = start(word.charAt(0), word.length());
                Shape[] before = BY_START[start];
                BY_START[start] = Arrays.copyOf(before, before.length + 1);
                BY_START[start][before.length] = shape;
            }
        }
    }

    private static int start(char first, int length) {
        return first * LENGTHS + Math.min(length, LENGTHS - 1);
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
        return broken(line.getBytes(StandardCharsets.UTF_8));
    }

    /// As above, for the bytes of a line in UTF-8.
    public List<String> broken(byte[] line) {
        return new Line(line, keywords).broken();
    }

    /// A line in lower case with JSON's escapes resolved, so that the `n` of a line end is no letter of the word after
    /// it, its words as ranges of it, and the keywords that were passed on the way: all found in one pass.
    private static final class Line {
        private final byte[] bytes;
        private final KeywordForm form;
        private final char[] text;
        private int length;
        private int[] starts = new int[1 << 8];
        private int[] ends = new int[1 << 8];
        private int words;
        private final boolean[] keywords = new boolean[KEYWORDS.length];
        private final List<Integer> tw = new ArrayList<>(0);

        Line(byte[] bytes, KeywordForm form) {
            this.bytes = bytes;
            this.form = form;
            text = new char[bytes.length];
            read();
        }

        private void read() {
            int start = -1;
            int i = 0;
            while (i < bytes.length) {
                char c;
                byte b = bytes[i++];
                if (b == '\\' && i < bytes.length) {
                    b = bytes[i++];
                    switch (b) {
                        case 'n', 'r', 't', 'b', 'f' -> c = ' ';
                        case 'u' -> {
                            int code = hex(i);
                            if (code < 0) {
                                continue;
                            }
                            c = (char) code;
                            i += 4;
                        }
                        default -> c = (char) (b & 0xff);
                    }
                } else if (b >= 0) {
                    c = (char) b;
                } else {
                    int size = b >= (byte) 0xf0 ? 4 : b >= (byte) 0xe0 ? 3 : 2;
                    c = size == 4 ? ' ' : character(i - 1, size); // beyond the basic plane is no letter of a rule
                    i += size - 1;
                }
                boolean inWord;
                if (c < 128) {
                    c = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
                    inWord = IN_WORD[c];
                } else {
                    c = Character.toLowerCase(c);
                    inWord = Character.isLetterOrDigit(c);
                }
                text[length] = c;
                if (inWord) {
                    start = start < 0 ? length : start;
                    if (c == 'd') {
                        keyword(length + 1);
                    }
                } else {
                    if (start >= 0) {
                        add(start, length);
                        start = -1;
                    }
                    if (c == ':') {
                        add(length, length + 1);
                    } else if ((c == '_' || c == '-') && length >= 2 && text[length - 1] == 'w') {
                        if (text[length - 2] == 't') {
                            tw.add(length - 2);
                        }
                    }
                }
                length++;
            }
            if (start >= 0) {
                add(start, length);
            }
        }

        /// The character that two or three bytes from `at` on make, or a blank.
        private char character(int at, int size) {
            if (at + size > bytes.length) {
                return ' ';
            }
            return size == 2
                    ? (char) ((bytes[at] & 0x1f) << 6 | bytes[at + 1] & 0x3f)
                    : (char) ((bytes[at] & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f);
        }

        /// All keywords end in `d`: one that ends before `end`.
        private void keyword(int end) {
            if (end < 2 || text[end - 2] != 'l') {
                return;
            }
            for (int k = 0; k < KEYWORDS.length; k++) {
                int at = end - KEYWORDS[k].length();
                keywords[k] |= at >= 0 && isAt(at, KEYWORDS[k], end);
            }
        }

        /// The number that four hex digits at `at` make, -1 if there are none.
        private int hex(int at) {
            int code = 0;
            for (int i = at; i < at + 4; i++) {
                int digit = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
                if (digit < 0) {
                    return -1;
                }
                code = code << 4 | digit;
            }
            return code;
        }

        private void add(int start, int end) {
            if (words == starts.length) {
                starts = Arrays.copyOf(starts, 2 * words);
                ends = Arrays.copyOf(ends, 2 * words);
            }
            starts[words] = start;
            ends[words++] = end;
        }

        List<String> broken() {
            List<String> rules = new ArrayList<>(0);
            for (int k = 0; k < KEYWORDS.length; k++) {
                if (keywords[k]) {
                    rules.add("keyword:" + KEYWORDS[k]);
                }
            }
            if (tw.stream().anyMatch(this::isTw)) {
                rules.add("keyword:tw");
            }
            int shapes = 0;
            boolean sure = false;
            for (int at = 0; at < words; at++) {
                char first = text[starts[at]];
                if (first > 'z') {
                    continue;
                }
                for (Shape shape : BY_START[start(first, ends[at] - starts[at])]) {
                    if (matches(shape, at)) {
                        shapes |= 1 << shape.number;
                        sure |= shape.sure;
                    }
                }
            }
            if (Integer.bitCount(shapes) >= 2 || sure) {
                rules.add("gameplay text of ALFWorld");
            }
            return rules;
        }

        private boolean isTw(int at) {
            return switch (form) {
                case SUBSTRING -> true;
                case WORD ->
                    (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
                            && Arrays.stream(TW_NAMES).anyMatch(name -> isAt(at + 3, name, length));
            };
        }

        private boolean isAt(int at, String word, int end) {
            if (at + word.length() > end) {
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
                    default -> choice.length() == end - start && isAt(start, choice, end);
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
