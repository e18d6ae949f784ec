package assay.preference;

import assay.preference.PairChoice.Couple;
import assay.sample.PassRate;
import assay.sample.Prompt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A set of pairs and the completions under it in numbers. Prompts and pairs come in in the order of the set.
///
/// Source: DESIGN 5 and the seed's statistics (scores, differences, lengths: mean, std, min, max, median).
public final class PairStatistics {
    private static final double Z = 1.959963984540054;
    private static final Pattern NEAR = Pattern.compile("near \".*\": (syntax error)", Pattern.DOTALL);

    /// Numbers of pairs: of all, of a task type, of a source.
    private static final class Sides {
        private final Numbers chosen = new Numbers();
        private final Numbers rejected = new Numbers();
        private final Numbers difference = new Numbers();
        private final Numbers chosenCharacters = new Numbers();
        private final Numbers rejectedCharacters = new Numbers();
        private int longer;

        void add(Couple couple) {
            chosen.add(couple.chosen().value());
            rejected.add(couple.rejected().value());
            difference.add(couple.difference());
            int a = couple.chosen().text().length();
            int b = couple.rejected().text().length();
            chosenCharacters.add(a);
            rejectedCharacters.add(b);
            longer += a > b ? 1 : 0;
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("count", chosen.count());
            json.put("chosen_score", chosen.toJson());
            json.put("rejected_score", rejected.toJson());
            json.put("score_difference", difference.toJson());
            json.put("chosen_characters", chosenCharacters.toJson());
            json.put("rejected_characters", rejectedCharacters.toJson());
            json.put("chosen_longer", share(longer, chosen.count()));
            return json;
        }
    }

    private final Sides all = new Sides();
    private final Map<String, Sides> byTask = new TreeMap<>();
    private final Map<String, Sides> bySource = new TreeMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> tiers = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final Map<String, Integer> matrix = new TreeMap<>();
    private final Map<String, Numbers> scoresBySource = new TreeMap<>();
    private final Numbers scores = new Numbers();
    private final Numbers lengths = new Numbers();
    private final Numbers deviations = new Numbers();
    private final List<PassRate> rates = new ArrayList<>();
    private int prompts;
    private int completions;
    private int distinct;
    private int truncated;
    private int best;
    private int reversals;

    /// A prompt that the policy did not answer.
    public void addFailed(String outcome) {
        prompts++;
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /// A prompt with its completions.
    public void add(Prompt prompt, List<Candidate> candidates) {
        prompts++;
        completions += candidates.size();
        distinct += (int) candidates.stream().map(Candidate::text).distinct().count();
        Numbers own = new Numbers();
        int passed = 0;
        for (Candidate candidate : candidates) {
            tiers.merge(candidate.score().tier(), 1, Integer::sum);
            truncated += candidate.isCut() ? 1 : 0;
            error(candidate);
            reversals += isReversed(candidate, prompt) ? 1 : 0;
            if (candidate.isScored()) {
                own.add(candidate.value());
                scores.add(candidate.value());
                lengths.add(candidate.text().length());
                scoresBySource
                        .computeIfAbsent(prompt.source().wire(), source -> new Numbers())
                        .add(candidate.value());
                passed += candidate.value() >= PassRate.PASS ? 1 : 0;
                best += candidate.value() >= 1 ? 1 : 0;
            }
        }
        if (own.count() == 0) {
            outcomes.merge("unscorable", 1, Integer::sum);
            return;
        }
        deviations.add(own.deviation());
        rates.add(new PassRate(own.count(), passed, candidates.size() - own.count()));
        outcomes.merge(
                passed == own.count()
                        ? "all_right"
                        : passed > 0 ? "mixed" : own.deviation() == 0 ? "all_wrong" : "all_wrong_apart",
                1,
                Integer::sum);
    }

    /// A pair that is written.
    public void add(Prompt prompt, Couple couple) {
        all.add(couple);
        byTask.computeIfAbsent(prompt.taskType().wire(), task -> new Sides()).add(couple);
        bySource.computeIfAbsent(prompt.source().wire(), source -> new Sides()).add(couple);
        matrix.merge(
                couple.chosen().score().tier() + " > "
                        + couple.rejected().score().tier(),
                1,
                Integer::sum);
    }

    /// Agreed on the database, and a further state told otherwise.
    private static boolean isReversed(Candidate candidate, Prompt prompt) {
        Object state = candidate.score().detail().get("state");
        String own = prompt.lineage().dbPath().orElse("");
        return state != null
                && !state.toString().equals(own)
                && !candidate.score().tier().equals("exact");
    }

    private void error(Candidate candidate) {
        switch (candidate.score().tier()) {
            case "error" -> errors.merge(errorClass(candidate.score().detail().get("error")), 1, Integer::sum);
            case "refused" ->
                errors.merge("refused: " + candidate.score().rule().replaceAll("\\d+", "N"), 1, Integer::sum);
            case "timeout", "no_sql" -> errors.merge(candidate.score().tier(), 1, Integer::sum);
            default -> {} // it ran
        }
    }

    /// `no such column: a.b` is `no such column`.
    static String errorClass(@Nullable Object error) {
        String text = String.valueOf(error).strip();
        Matcher near = NEAR.matcher(text);
        if (near.matches()) {
            return near.group(1);
        }
        int colon = text.indexOf(':');
        String head = colon > 0 ? text.substring(0, colon) : text;
        return head.length() > 60 ? head.substring(0, 60) + "…" : head;
    }

    private static double share(long part, long of) {
        return of == 0 ? 0 : Numbers.rounded(part / (double) of);
    }

    /// The chance that one of `k` completions passes: the mean over the `prompts` that have as many, and the interval
    /// in which it lies in 95 of 100 draws of prompts.
    public record PassAt(int k, double estimate, double low, double high, int prompts) {
        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("estimate", estimate);
            json.put("low", low);
            json.put("high", high);
            json.put("prompts", prompts);
            return json;
        }
    }

    /// For the powers of two and the most completions that a prompt has; empty without a scored completion.
    public List<PassAt> passAt() {
        List<PassAt> all = new ArrayList<>();
        int most = rates.stream().mapToInt(PassRate::completions).max().orElse(0);
        for (int k = 1; k <= most; k = k < most && 2 * k > most ? most : 2 * k) {
            Numbers values = new Numbers();
            for (PassRate rate : rates) {
                if (rate.completions() >= k) {
                    values.add(rate.passAt(k));
                }
            }
            double margin = Z * values.deviation() / Math.sqrt(values.count());
            all.add(new PassAt(
                    k,
                    Numbers.rounded(values.mean()),
                    Numbers.rounded(Math.max(0, values.mean() - margin)),
                    Numbers.rounded(Math.min(1, values.mean() + margin)),
                    values.count()));
        }
        return all;
    }

    private Map<String, Object> passAtJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        passAt().forEach(at -> json.put(String.valueOf(at.k()), at.toJson()));
        return json;
    }

    /// Prompts by what became of their completions.
    public Map<String, Integer> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /// Completions by the tier of their verdict.
    public Map<String, Integer> tiers() {
        return Collections.unmodifiableMap(tiers);
    }

    /// Completions that did not run, by the class of their error.
    public Map<String, Integer> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /// Pairs by `tier of the chosen > tier of the rejected`.
    public Map<String, Integer> pairsByTiers() {
        return Collections.unmodifiableMap(matrix);
    }

    public double meanScore() {
        return scores.mean();
    }

    /// The scores of all completions by source, in the order of the names.
    public Map<String, double[]> scoresBySource() {
        Map<String, double[]> all = new TreeMap<>();
        scoresBySource.forEach((source, numbers) -> all.put(source, numbers.toArray()));
        return all;
    }

    /// Lengths of the chosen texts, then of the rejected ones, pair by pair.
    public List<double[]> lengths() {
        return List.of(all.chosenCharacters.toArray(), all.rejectedCharacters.toArray());
    }

    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pairs", all.toJson());
        json.put("by_task_type", byParts(byTask));
        json.put("by_source", byParts(bySource));
        json.put("pairs_by_tiers", matrix);
        json.put("prompts", prompts);
        json.put("outcomes", outcomes);
        json.put("completions", completions);
        json.put("distinct_completions", distinct);
        json.put("truncated", truncated);
        json.put("scores", scores.toJson());
        json.put("tiers", tiers);
        json.put("errors", errors);
        json.put("second_state_reversals", reversals);
        Map<String, Object> saturation = new LinkedHashMap<>();
        saturation.put("share_at_best", share(best, scores.count()));
        saturation.put("mean_std_within_prompts", Numbers.rounded(deviations.mean()));
        json.put("saturation", saturation);
        double spearman = Numbers.spearman(lengths, scores);
        json.put("length_reward_spearman", Double.isNaN(spearman) ? null : Numbers.rounded(spearman));
        json.put("pass_at", passAtJson());
        return json;
    }

    private static Map<String, Object> byParts(Map<String, Sides> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        parts.forEach((name, sides) -> json.put(name, sides.toJson()));
        return json;
    }
}
