package assay.contamination;

import assay.recipe.SftRecipe.KeywordForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last layer: reads the bytes of a written file, line by line, with matching code of its own (word sequences
/// instead of regular expressions), so that a mistake in the first layers does not repeat itself here.
public final class OutputScan {
    /// A finding: `line` counts from 1.
    public record Finding(long line, String rule) {}

    /// Word patterns: `W` is a word of letters, `N` a number, `a|b` either word; a colon is a word of its own.
    private static final List<List<List<String>>> SHAPES = List.of(
            words("on|in the W N you see nothing|a|an"),
            words("on|in W N you see nothing|a|an"),
            words("the W N is closed|open"),
            words("take W N from W N"),
            words("put W N in on W N"),
            words("clean|heat|cool W N with W N"),
            words("your task is to : put|find|examine|clean|heat|cool|look"));

    /// Each of these is enough alone.
    private static final List<List<List<String>>> SENTENCES = List.of(
            words("you are in the middle of a room"),
            words("looking quickly around you"),
            words("interact with a household to solve a task"));

    /// The words that a shape or a sentence can begin with: all others are passed over.
    private static final Set<String> FIRST_WORDS = Stream.concat(SHAPES.stream(), SENTENCES.stream())
            .flatMap(pattern -> pattern.getFirst().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int MAX_LINE = 1 << 28;

    private final KeywordForm keywords;

    public OutputScan(KeywordForm keywords) {
        this.keywords = keywords;
    }

    /// All findings of `file`. Order: by line.
    public List<Finding> scan(Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            byte[] line = new byte[1 << 12];
            int length = 0;
            long number = 1;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        judge(new String(line, 0, length, StandardCharsets.UTF_8), number++, findings);
                        length = 0;
                    } else {
                        if (length == line.length) {
                            if (length >= MAX_LINE) {
                                throw new IOException(file + ":" + number + ": a line of over " + MAX_LINE + " bytes");
                            }
                            line = Arrays.copyOf(line, 2 * length);
                        }
                        line[length++] = buffer[i];
                    }
                }
            }
            if (length > 0) {
                judge(new String(line, 0, length, StandardCharsets.UTF_8), number, findings);
            }
        }
        return findings;
    }

    private void judge(String line, long number, List<Finding> findings) {
        String lower = unescaped(line).toLowerCase(Locale.ROOT);
        for (String keyword : new String[] {"alfworld", "alf_world", "textworld", "text_world"}) {
            if (lower.contains(keyword)) {
                findings.add(new Finding(number, "keyword:" + keyword));
            }
        }
        if (hasTw(lower)) {
            findings.add(new Finding(number, "keyword:tw"));
        }
        List<String> words = split(lower);
        Set<Integer> shapes = new LinkedHashSet<>();
        boolean sure = false;
        for (int at = 0; at < words.size(); at++) {
            if (!FIRST_WORDS.contains(words.get(at))) {
                continue;
            }
            for (int shape = 0; shape < SHAPES.size(); shape++) {
                if (matches(SHAPES.get(shape), words, at)) {
                    shapes.add(shape == 1 ? 0 : shape); // two spellings of one shape
                }
            }
            for (List<List<String>> sentence : SENTENCES) {
                sure |= matches(sentence, words, at);
            }
        }
        if (shapes.size() >= 2 || sure) {
            findings.add(new Finding(number, "gameplay text of ALFWorld"));
        }
    }

    private boolean hasTw(String lower) {
        for (int at = lower.indexOf("tw"); at >= 0; at = lower.indexOf("tw", at + 1)) {
            if (at + 2 < lower.length() && (lower.charAt(at + 2) == '_' || lower.charAt(at + 2) == '-')) {
                boolean wordStart = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
                String rest = lower.substring(at + 3, Math.min(lower.length(), at + 8));
                boolean named = rest.startsWith("pddl")
                        || rest.startsWith("env")
                        || rest.startsWith("agent")
                        || rest.startsWith("game");
                if (keywords == KeywordForm.SUBSTRING || wordStart && named) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The words of a pattern, each with its choices.
    private static List<List<String>> words(String pattern) {
        return Arrays.stream(pattern.split(" "))
                .map(word -> List.of(word.split("\\|")))
                .toList();
    }

    /// `line` with JSON's escapes resolved, so that the `n` of a line end is no letter of the word after it.
    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                text.append(c);
                continue;
            }
            char escape = line.charAt(++i);
            switch (escape) {
                case 'n', 'r', 't', 'b', 'f' -> text.append(' ');
                case 'u' -> {
                    if (i + 4 < line.length() && line.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
                        text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                }
                default -> text.append(escape);
            }
        }
        return text.toString();
    }

    /// Lower-case words and colons.
    private static List<String> split(String lower) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            if (c == ':') {
                words.add(":");
            }
        }
        return words;
    }

    private static boolean matches(List<List<String>> pattern, List<String> words, int at) {
        if (at + pattern.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!matches(pattern.get(i), words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(List<String> choices, String word) {
        return switch (choices.getFirst()) {
            case "W" -> word.chars().allMatch(c -> c >= 'a' && c <= 'z');
            case "N" -> word.chars().allMatch(c -> c >= '0' && c <= '9');
            default -> choices.contains(word);
        };
    }
}
