package assay.card;

import assay.contamination.BenchmarkIndex.Reference;
import assay.pipeline.Reason;
import assay.recipe.MixRecipe;
import assay.recipe.Recipe;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The sections on contamination and on near-duplicates.
final class GuardReport {
    private static final int HASH_DIGITS = 16;

    private GuardReport() {}

    static void append(DatasetCard card, StringBuilder out) {
        DatasetCard.Guard guard = card.guard();
        out.append(String.format(
                Locale.ROOT,
                """
                ## Contamination

                Text of AgentBench's ALFWorld is kept out by keywords and by the shapes of its sentences, in three layers. A row is \
                judged as a whole.

                | layer | reads | removed |
                |---|---|---:|
                | source | every string of each record as it came, and the path of its file | %,d |
                | sample | every string of each finished row, and its paths | %,d |
                | output | the bytes of the written file, by separate code; a hit ends the run | 0 |

                Reasons: contaminated %,d, benchmark %,d.
                """,
                guard.sourceHits(),
                guard.sampleHits(),
                dropped(card, Reason.CONTAMINATED),
                dropped(card, Reason.BENCHMARK)));
        out.append(
                guard.review() == 0
                        ? "The review list is empty: no record was only alike.\n"
                        : String.format(
                                Locale.ROOT,
                                "Records that were only alike and stayed: %,d, listed in `%s_review.jsonl` for a person to read.\n",
                                guard.review(),
                                card.stem()));
        benchmark(guard, out);
        out.append("\nRules:");
        guard.rules().forEach(rule -> out.append("\n- ").append(Markdown.code(rule)));
        out.append("""


                What the rules find, measured on real data: all of 61 ALFWorld trajectories, with and without their banners; of \
                1,085 single turns cut out of them 369, as "go to desk 1" says nothing by itself.\s""");
        out.append(guard.benchmark().isEmpty() ? "\n" : """
                        Of DBBench's 360 questions and 360 \
                        tables all, in each of four forms, and none of the innocent rows. A question in other words, or in another \
                        language, is not found.
                        """);
        nearDuplicates(card, out);
    }

    private static void benchmark(DatasetCard.Guard guard, StringBuilder out) {
        if (guard.benchmark().isEmpty()) {
            out.append(
                    "\nNo folder of a benchmark was named (`--benchmark`), so items such as DBBench's questions were not looked "
                            + "for.\n");
            return;
        }
        out.append("""

                The items of these files of benchmarks were looked for, by hashes of their words and tables:

                | file | SHA-256 |
                |---|---|
                """);
        for (Reference reference : guard.benchmark()) {
            out.append("| ")
                    .append(Markdown.code(reference.file()))
                    .append(" | `")
                    .append(
                            reference.sha256(),
                            0,
                            Math.min(HASH_DIGITS, reference.sha256().length()))
                    .append("` |\n");
        }
    }

    private static void nearDuplicates(DatasetCard card, StringBuilder out) {
        out.append("\n## Near-duplicates\n\n");
        out.append(
                String.format(Locale.ROOT, "Exact copies that were dropped: %,d. ", dropped(card, Reason.DUPLICATE)));
        Optional<Recipe.Near> looked = card.recipe() instanceof MixRecipe mix
                ? mix.near()
                : Optional.empty(); // pairs are few, and share prompts
        out.append(looked.map(near -> String.format(
                        Locale.ROOT,
                        "Near-duplicates that were dropped: %,d; a row goes when the word %d-grams of its answers share %s or more, "
                                + "by the Jaccard index, with those of a row before it, of any source. Questions are not compared.\n\n",
                        dropped(card, Reason.NEAR_DUPLICATE),
                        near.ngram(),
                        near.threshold()))
                .orElse("Near-duplicates were not looked for (`dedup.near.threshold: 0`).\n\n"));
    }

    private static long dropped(DatasetCard card, Reason reason) {
        Map<Reason, Long> sums = new EnumMap<>(Reason.class);
        card.parts()
                .forEach(part ->
                        part.books().forEach(book -> book.dropped().forEach((r, n) -> sums.merge(r, n, Long::sum))));
        return sums.getOrDefault(reason, 0L);
    }
}
