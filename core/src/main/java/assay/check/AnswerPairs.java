package assay.check;

import assay.dedup.NearDuplicates;
import assay.dedup.Shingles;
import assay.sample.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/// The rows of a file whose answers are nearly the same: all of them, without the chances that the build takes.
///
/// Two sets whose Jaccard index is at least `t` share at least `t · size` elements, so of the larger one's any
/// `size − ⌈t · size⌉ + 1` elements one is shared. The rarest are taken, in one order for all sets: rows are compared
/// that share one of those.
///
/// How rare one is, is counted by some bits of its hash: any order is right, and the true one is only the fastest.
///
/// Units: up to 16 bytes per different word n-gram of a row. Order: pairs are found when the whole file was read, and
/// told by
/// line.
///
/// Source: Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins in data cleaning, 2006, section 4
/// (prefix filter); Bayardo, Ma and Srikant, Scaling up all pairs similarity search, 2007, section 3 (rarest first).
final class AnswerPairs {
    private static final double THRESHOLD = 0.8;
    private static final int NGRAM = 5;

    /// Receives a finding about a line.
    interface Sink {
        void pair(long line, String what);
    }

    private static final class Answer {
        private final long line;
        private final long[] shingles;

        private Answer(long line, long[] shingles) {
            this.line = line;
            this.shingles = shingles;
        }
    }

    private final double threshold;
    private final int ngram;
    private final List<Answer> answers = new ArrayList<>();

    AnswerPairs(double threshold, int ngram) {
        this.threshold = threshold;
        this.ngram = ngram;
    }

    /// With the recipe of `metadata`, or the bundled one's numbers where it has none; empty when the recipe says off.
    static Optional<AnswerPairs> of(Optional<JsonNode> metadata) {
        Optional<JsonNode> near =
                metadata.map(m -> m.path("recipe").path("dedup").path("near"));
        double threshold =
                near.map(node -> node.path("threshold").asDouble(THRESHOLD)).orElse(THRESHOLD);
        int ngram = near.map(node -> node.path("ngram").asInt(NGRAM)).orElse(NGRAM);
        return threshold > 0 && threshold <= 1 && ngram > 0
                ? Optional.of(new AnswerPairs(threshold, ngram))
                : Optional.empty();
    }

    void add(long line, List<Message> messages) {
        long[] shingles = Shingles.of(NearDuplicates.answer(messages), ngram);
        if (shingles.length > 0) {
            answers.add(new Answer(line, shingles));
        }
    }

    /// Tells of each row that is like one before it; the first such one is named.
    void report(Sink sink) {
        int[] frequency = frequency();
        Map<Long, List<Answer>> byRare = new HashMap<>();
        for (Answer answer : answers) {
            long[] rare = rarest(answer.shingles, frequency);
            first(answer, rare, byRare)
                    .ifPresent(twin -> sink.pair(
                            answer.line,
                            String.format(
                                    Locale.ROOT,
                                    "the answers share %.3f of their %d-grams (Jaccard, at least %s) with line %d",
                                    Shingles.jaccard(answer.shingles, twin.shingles),
                                    ngram,
                                    threshold,
                                    twin.line)));
            for (long shingle : rare) {
                if (frequency[slot(shingle, frequency)] > 1) {
                    byRare.computeIfAbsent(shingle, s -> new ArrayList<>()).add(answer);
                }
            }
        }
    }

    /// How many rows have the shingles of a slot. Shapes: a power of two, at least one slot a shingle if that can be.
    private int[] frequency() {
        long total =
                answers.stream().mapToLong(answer -> answer.shingles.length).sum();
        int[] frequency = new int[(int) Math.min(1 << 30, Long.highestOneBit(Math.max(1, total)) * 2)];
        for (Answer answer : answers) {
            for (long shingle : answer.shingles) {
                frequency[slot(shingle, frequency)]++;
            }
        }
        return frequency;
    }

    private static int slot(long shingle, int[] frequency) {
        return (int) shingle & frequency.length - 1;
    }

    private long[] rarest(long[] shingles, int[] frequency) {
        int count = shingles.length - (int) Math.ceil(threshold * shingles.length - 1e-9) + 1;
        return LongStream.of(shingles)
                .boxed()
                .sorted(Comparator.comparingInt((Long shingle) -> frequency[slot(shingle, frequency)])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private Optional<Answer> first(Answer answer, long[] rare, Map<Long, List<Answer>> byRare) {
        Set<Answer> seen = new HashSet<>();
        return Arrays.stream(rare)
                .boxed()
                .flatMap(shingle -> byRare.getOrDefault(shingle, List.of()).stream())
                .filter(seen::add)
                .filter(other -> Shingles.jaccard(answer.shingles, other.shingles) >= threshold)
                .min(Comparator.comparingLong(other -> other.line));
    }
}
