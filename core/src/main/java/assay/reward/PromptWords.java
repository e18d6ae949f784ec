package assay.reward;

import assay.sample.Message;
import assay.sample.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a prompt, to see what an answer has from it. Runs of six words are kept as hashes.
final class PromptWords {
    static final int RUN = 6;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words;
    private final long[] given;
    private final long[] all;

    /// `given` is what the assistant did not say itself.
    PromptWords(List<Message> prompt) {
        words = new HashSet<>();
        prompt.forEach(message -> words.addAll(words(message.content())));
        given = sorted(prompt.stream()
                .filter(message -> message.role() != Role.ASSISTANT)
                .toList());
        all = sorted(prompt);
    }

    static List<String> words(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    /// The share of the words of `text` that stand in runs of six or more as in the given part of the prompt.
    double copiedFromGiven(String text) {
        return copied(words(text), given);
    }

    /// The same with the assistant's own turns.
    double copied(String text) {
        return copied(words(text), all);
    }

    private static double copied(List<String> words, long[] runs) {
        if (words.size() < RUN) {
            return 0;
        }
        long[] own = runs(words);
        int covered = 0;
        int until = 0;
        for (int i = 0; i < own.length; i++) {
            if (Arrays.binarySearch(runs, own[i]) >= 0) {
                covered += i + RUN - Math.max(i, until);
                until = i + RUN;
            }
        }
        return (double) covered / words.size();
    }

    private static long[] sorted(List<Message> messages) {
        long[] runs = messages.stream()
                .map(message -> runs(words(message.content())))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.sort(runs);
        return runs;
    }

    private static long[] runs(List<String> words) {
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (String word : words.subList(i, i + RUN)) {
                hash = hash * 0x9E3779B97F4A7C15L + word.hashCode();
            }
            runs[i] = hash;
        }
        return runs;
    }
}
