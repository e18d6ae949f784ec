package assay.card;

import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.pipeline.StageBook;
import assay.recipe.PairsRecipe;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The sections on sizes, and on how the rows were made: the books of all sources, stage by stage.
final class Sizes {
    private Sizes() {}

    static void append(DatasetCard card, StringBuilder out) {
        out.append("## Sizes\n\n");
        if (card.recipe() instanceof PairsRecipe) {
            pairs(card, out);
        } else {
            sources(card, out);
        }
        stages(card, out);
    }

    private static void pairs(DatasetCard card, StringBuilder out) {
        out.append("| source | task type | prompts | pairs |\n|---|---|---:|---:|\n");
        for (Part part : card.parts()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %,d |\n",
                    part.source().wire(),
                    part.source().taskType().wire(),
                    part.target(),
                    part.written()));
        }
        out.append(String.format(
                Locale.ROOT,
                "| all | | %,d | %,d |\n\n",
                card.parts().stream().mapToLong(Part::target).sum(),
                card.rows()));
    }

    private static void sources(DatasetCard card, StringBuilder out) {
        out.append(
                "| source | task type | target | written | from records | generated | templates | short | filled |\n");
        out.append("|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Part part : card.parts()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d |\n",
                    part.source().wire(),
                    part.source().taskType().wire(),
                    part.target(),
                    part.written(),
                    part.written() - part.generated(),
                    part.generated(),
                    part.templates(),
                    part.shortBy(),
                    part.filled()));
        }
        out.append(String.format(
                Locale.ROOT,
                "| all | | %,d | %,d | %,d | %,d | %,d | %,d | %,d |\n\n",
                card.parts().stream().mapToLong(Part::target).sum(),
                card.rows(),
                card.rows() - card.generated(),
                card.generated(),
                card.parts().stream().mapToLong(Part::templates).sum(),
                card.parts().stream().mapToLong(Part::shortBy).sum(),
                card.parts().stream().mapToLong(Part::filled).sum()));
        out.append("""
                `short` is what a source lacks to its target, `filled` what it gave above it for a sibling of the same task type. \
                A generated row is made by a program from a template and keeps the name of its source; its lineage says `generated`.

                """);
    }

    /// Stages of a set with the same unit are one line.
    private record Line(Stage stage, String unit) {}

    private static final class Sum {
        private long in;
        private long gained;
        private long merged;
        private long out;
        private final Map<Reason, Long> dropped = new EnumMap<>(Reason.class);
    }

    private static void stages(DatasetCard card, StringBuilder out) {
        Map<Stage, Map<Line, Sum>> sums = new EnumMap<>(Stage.class);
        for (Part part : card.parts()) {
            for (StageBook book : part.books()) {
                Sum sum = sums.computeIfAbsent(book.stage(), stage -> new LinkedHashMap<>())
                        .computeIfAbsent(new Line(book.stage(), book.unit()), line -> new Sum());
                sum.in += book.in();
                sum.gained += book.split();
                sum.merged += book.merged();
                sum.out += book.out();
                book.dropped().forEach((reason, n) -> sum.dropped.merge(reason, n, Long::sum));
            }
        }
        out.append(
                "## How it was made\n\nThe stages, summed over the sources. What goes in and is gained is passed on, merged "
                        + "into another item, or dropped.\n\n");
        out.append("| stage | what it does | unit | in | gained | merged | out | dropped |\n");
        out.append("|---|---|---|---:|---:|---:|---:|---|\n");
        sums.values()
                .forEach(lines -> lines.forEach((line, sum) -> out.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %,d | %,d | %,d | %,d | %s |\n",
                        line.stage().wire(),
                        what(line.stage()),
                        line.unit(),
                        sum.in,
                        sum.gained,
                        sum.merged,
                        sum.out,
                        reasons(sum.dropped)))));
        out.append('\n');
    }

    static String reasons(Map<Reason, Long> dropped) {
        return dropped.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().wire() + String.format(Locale.ROOT, " %,d", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String what(Stage stage) {
        return switch (stage) {
            case READ -> "bytes to a JSON object";
            case GUARD -> "first layer of the contamination guard, on the record as it came";
            case CONVERT -> "record to questions or messages, by its layout";
            case GENERATE -> "drafts that programs make from templates join in";
            case SELECT -> "the smallest hashes of seed and content; exact copies go";
            case EXECUTE -> "each query is run on its database";
            case COMPOSE -> "questions become conversations";
            case MEASURE -> "prompts that a policy passes too rarely or too often go";
            case ROLLOUT -> "each prompt is answered K times, and the answers are judged";
            case PAIR -> "two answers that differ enough make a pair";
            case QUALITY -> "the recipe's rules for a row";
            case SAMPLE_GUARD -> "second layer of the guard, on the finished row";
            case DEDUP -> "exact and near-duplicates of rows of any source";
            case MIX -> "budgets, filling, and the ratio of agent to general rows";
        };
    }
}
