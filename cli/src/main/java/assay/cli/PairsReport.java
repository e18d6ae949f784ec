package assay.cli;

import assay.build.PairsBuild;
import assay.build.PairsBuild.Example;
import assay.build.PairsMetadata;
import assay.chart.Chart;
import assay.chart.Chart.Axes;
import assay.chart.Chart.Bars;
import assay.chart.Chart.Cloud;
import assay.chart.Chart.Dot;
import assay.chart.Chart.Group;
import assay.chart.Chart.Line;
import assay.chart.Chart.Lines;
import assay.chart.Chart.Point;
import assay.chart.Chart.Scatter;
import assay.chart.Figure;
import assay.chart.Html;
import assay.chart.Page;
import assay.json.Json;
import assay.preference.Candidate;
import assay.preference.PairStatistics;
import assay.sample.Message;
import assay.sample.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A set of pairs as a page: its numbers, four pictures, and some pairs side by side. What models wrote stands there as
/// text and is cut; the metadata has the numbers in full, the rows the texts.
final class PairsReport implements PairsBuild.Page {
    private static final int EXAMPLES = 20;
    private static final int DOTS = 500;
    private static final int CHARACTERS = 2_000;
    private static final int ERRORS = 20;

    /// Most bins of the histogram; each is a multiple of a tenth wide.
    private static final int BINS = 20;

    @Override
    public void write(Path file, PairsMetadata metadata, List<Example> examples) throws IOException {
        Files.writeString(file, of(metadata, examples));
    }

    static String of(PairsMetadata metadata, List<Example> examples) {
        PairStatistics statistics = metadata.statistics();
        String name = metadata.recipe().name() + "_" + metadata.recipe().version();
        List<String> parts = new ArrayList<>();
        parts.add("<h1>" + Html.escaped(name) + "</h1>");
        parts.add(summary(metadata));
        parts.add("<h2>Rewards</h2>");
        parts.add(Figure.of(rewards(statistics.scoresBySource()), "rewards"));
        List<PairStatistics.PassAt> passAt = statistics.passAt();
        if (!passAt.isEmpty()) {
            parts.add("<h2>pass@k</h2>");
            parts.add(Figure.of(passAt(passAt), "pass-at"));
        }
        parts.add("<h2>Lengths</h2>");
        parts.add(Figure.of(lengths(statistics.lengths()), "lengths"));
        parts.add(quantiles(statistics.lengths()));
        parts.add("<h2>Outcomes</h2>");
        parts.add(counts("prompts whose completions are", "prompts", statistics.outcomes()));
        parts.add(counts("tier of the verdict", "completions", statistics.tiers()));
        parts.add(counts("chosen > rejected", "pairs", statistics.pairsByTiers()));
        parts.add("<h2>Errors</h2>");
        parts.add(
                statistics.errors().isEmpty()
                        ? "<p>All completions ran.</p>"
                        : counts("class", "completions", statistics.errors()));
        List<Example> shown = spread(examples, EXAMPLES);
        parts.add(String.format(Locale.ROOT, "<h2>%,d of %,d pairs</h2>", shown.size(), examples.size()));
        for (Example example : shown) {
            parts.add(pair(example));
        }
        return Page.of(name, parts);
    }

    private static String summary(PairsMetadata metadata) {
        Map<String, Object> numbers = metadata.statistics().toJson();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("pairs", String.format(Locale.ROOT, "%,d", metadata.rows())));
        for (String key : List.of("prompts", "completions", "distinct_completions", "truncated")) {
            rows.add(List.of(key.replace('_', ' '), word(numbers.get(key))));
        }
        rows.add(List.of("mean reward", Html.number(metadata.statistics().meanScore())));
        rows.add(List.of(
                "share of completions at the best reward",
                word(within(numbers, "saturation").get("share_at_best"))));
        rows.add(List.of(
                "mean deviation of rewards within a prompt",
                word(within(numbers, "saturation").get("mean_std_within_prompts"))));
        rows.add(List.of(
                "share of pairs whose chosen text is longer",
                word(within(numbers, "pairs").get("chosen_longer"))));
        rows.add(List.of("rank correlation of length and reward", word(numbers.get("length_reward_spearman"))));
        rows.add(List.of(
                "right on the database, wrong on a further state", word(numbers.get("second_state_reversals"))));
        return Html.table(List.of("", ""), rows, List.of(false, true));
    }

    private static Map<?, ?> within(Map<String, Object> json, String key) {
        return json.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case Integer count -> String.format(Locale.ROOT, "%,d", count);
            case Double number -> Html.number(number);
            case null, default -> "-";
        };
    }

    /// Bins are named by their lower end; the last one has its upper end, too.
    private static Chart rewards(Map<String, double[]> scores) {
        double[] all = scores.values().stream().flatMapToDouble(Arrays::stream).toArray();
        int low = (int) Math.floor(10 * Arrays.stream(all).min().orElse(0) + 1e-9);
        int high = (int) Math.floor(10 * Arrays.stream(all).max().orElse(0) + 1e-9);
        int width = (high - low) / BINS + 1;
        int bins = (high - low) / width + 1;
        List<Group> groups = new ArrayList<>();
        scores.forEach((source, values) -> {
            double[] counts = new double[bins];
            for (double value : values) {
                counts[((int) Math.floor(10 * value + 1e-9) - low) / width]++;
            }
            groups.add(new Group(source, Arrays.stream(counts).boxed().toList()));
        });
        return new Bars(
                "Rewards of completions by source, from the reward on to the next",
                new Axes("reward", "completions"),
                IntStream.range(0, bins)
                        .mapToObj(bin -> Html.number((low + bin * width) / 10.0))
                        .toList(),
                groups);
    }

    private static Chart passAt(List<PairStatistics.PassAt> passAt) {
        return new Lines(
                "The chance that one of k completions is right, and where the mean over prompts lies in 95 of 100 draws",
                new Axes("k", "pass@k"),
                List.of(new Line(
                        "all prompts",
                        passAt.stream()
                                .map(at -> new Point(at.k(), at.estimate(), at.low(), at.high()))
                                .toList())));
    }

    private static Chart lengths(List<double[]> lengths) {
        List<Dot> dots = IntStream.range(0, lengths.getFirst().length)
                .mapToObj(i -> new Dot(lengths.getFirst()[i], lengths.getLast()[i]))
                .toList();
        return new Scatter(
                "Characters of chosen and rejected text, a dot a pair"
                        + (dots.size() > DOTS ? String.format(Locale.ROOT, " (%d of %,d)", DOTS, dots.size()) : ""),
                new Axes("chosen", "rejected"),
                List.of(new Cloud("pairs", spread(dots, DOTS))));
    }

    private static String quantiles(List<double[]> lengths) {
        List<List<String>> rows = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            double[] sorted = lengths.get(side).clone();
            Arrays.sort(sorted);
            List<String> row = new ArrayList<>(List.of(side == 0 ? "chosen" : "rejected"));
            for (int quarter = 0; quarter <= 4; quarter++) {
                row.add(Html.number(sorted[(sorted.length - 1) * quarter / 4]));
            }
            rows.add(row);
        }
        return Html.table(
                List.of("characters", "least", "quarter", "half", "three quarters", "most"),
                rows,
                List.of(false, true, true, true, true, true));
    }

    /// The most frequent first, then by name.
    private static String counts(String what, String of, Map<String, Integer> counts) {
        List<List<String>> rows = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ERRORS)
                .map(entry ->
                        List.of(entry.getKey().replace('_', ' '), String.format(Locale.ROOT, "%,d", entry.getValue())))
                .toList();
        return Html.table(List.of(what, of), rows, List.of(false, true)) + Html.rest(counts.size(), rows.size());
    }

    private static String pair(Example example) {
        Pair pair = example.pair();
        StringBuilder html =
                new StringBuilder("<h3>" + Html.escaped(pair.source().wire()) + " "
                        + pair.id().substring(0, Math.min(12, pair.id().length()))
                        + "</h3>\n<details><summary>prompt</summary>\n");
        for (Message message : pair.prompt().messages()) {
            html.append("<p class=\"state\">")
                    .append(message.role().wire())
                    .append("</p>\n")
                    .append(pre(message.content()));
        }
        html.append("</details>\n<div class=\"sides\">\n")
                .append(side("chosen", example.couple().chosen()))
                .append(side("rejected", example.couple().rejected()));
        return html.append("</div>").toString();
    }

    private static String side(String name, Candidate side) {
        return "<section>\n<h4>" + name + ": " + word(side.score().score()) + ", "
                + Html.escaped(side.score().tier().replace('_', ' ')) + "</h4>\n"
                + pre(side.completion().text())
                + "<details><summary>evidence: "
                + Html.escaped(Html.cut(side.score().rule(), 200)) + "</summary>\n"
                + pre(Json.pretty(side.score().detail())) + "</details>\n</section>\n";
    }

    private static String pre(String text) {
        return "<pre>" + Html.escaped(Html.cut(text, CHARACTERS)) + "</pre>\n";
    }

    /// At most `most`, evenly from the first on.
    private static <T> List<T> spread(List<T> all, int most) {
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                        .toList();
    }
}
