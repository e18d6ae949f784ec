package assay.preference;

import assay.pipeline.Reason;
import assay.recipe.PairsRecipe.Chooser;
import assay.recipe.PairsRecipe.Pairing;
import assay.sample.CanonicalText;
import assay.sample.PassRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the rules of a recipe make of the completions of one prompt. A pure function: the same candidates give the same
/// pairs.
public sealed interface PairChoice {
    /// Two completions of one prompt; `chosen` scores higher.
    record Couple(Candidate chosen, Candidate rejected) {
        double difference() {
            return chosen.value() - rejected.value();
        }
    }

    /// Order: the best one first. No completion is in two of them.
    record Pairs(List<Couple> couples) implements PairChoice {
        public Pairs {
            couples = List.copyOf(couples);
        }
    }

    /// No pair, and why.
    record None(Reason reason, String detail) implements PairChoice {}

    /// A hair less than the difference asked for is rounding: 0.3 - 0.2 is 0.09999999999999998.
    double ROUNDING = 1e-9;

    static PairChoice of(List<Candidate> candidates, Pairing rules) {
        List<Candidate> scored = candidates.stream().filter(Candidate::isScored).toList();
        if (scored.isEmpty()) {
            return new None(
                    Reason.UNSCORABLE,
                    candidates.isEmpty()
                            ? "there are no completions"
                            : "none of " + candidates.size() + " completions can be scored: "
                                    + candidates.getFirst().score().rule());
        }
        List<Candidate> distinct = distinct(scored);
        List<Couple> couples = new ArrayList<>();
        Optional<None> nearest = Optional.empty();
        Set<Candidate> used = new HashSet<>();
        for (Couple couple : inOrder(distinct, rules.chooser())) {
            if (couples.size() == rules.perPrompt()) {
                break;
            }
            if (used.contains(couple.chosen()) || used.contains(couple.rejected())) {
                continue;
            }
            Optional<None> flaw = flaw(couple, rules);
            if (flaw.isEmpty()) {
                couples.add(couple);
                used.add(couple.chosen());
                used.add(couple.rejected());
            } else if (nearest.isEmpty()) {
                nearest = flaw;
            }
        }
        if (!couples.isEmpty()) {
            return new Pairs(couples);
        }
        Optional<None> flawed = nearest;
        return outcome(scored, rules.chooser())
                .or(() -> flawed)
                .orElseGet(() -> new None(Reason.TIE, "all completions that differ in their scores are the same one"));
    }

    /// What all completions together are, when there is no pair.
    private static Optional<None> outcome(List<Candidate> scored, Chooser chooser) {
        int count = scored.size();
        if (scored.stream().allMatch(PairChoice::isRight)) {
            return none(Reason.ALL_RIGHT, "all %s completions are right".formatted(count));
        }
        boolean oneScore =
                scored.stream().mapToDouble(Candidate::value).distinct().count() == 1;
        double first = scored.getFirst().value();
        if (oneScore && first > 0 && chooser == Chooser.BEST_VS_WORST) {
            return none(Reason.TIE, "all %s completions have the score %s".formatted(count, first));
        }
        return oneScore
                        || chooser == Chooser.CORRECT_VS_WRONG
                                && scored.stream().noneMatch(PairChoice::isRight)
                ? none(Reason.ALL_WRONG, "none of %s completions is right".formatted(count))
                : Optional.empty();
    }

    /// All couples that the chooser allows, the best first.
    private static List<Couple> inOrder(List<Candidate> distinct, Chooser chooser) {
        List<Couple> couples = new ArrayList<>();
        for (Candidate chosen : distinct) {
            for (Candidate rejected : distinct) {
                boolean fits = switch (chooser) {
                    case BEST_VS_WORST -> chosen.value() > rejected.value();
                    case CORRECT_VS_WRONG -> isRight(chosen) && !isRight(rejected);
                };
                if (fits) {
                    couples.add(new Couple(chosen, rejected));
                }
            }
        }
        Comparator<Couple> best = switch (chooser) {
            case BEST_VS_WORST -> Comparator.comparingDouble(Couple::difference).reversed();
            case CORRECT_VS_WRONG ->
                Comparator.comparing((Couple couple) -> !couple.rejected().ran())
                        .thenComparing(
                                Comparator.comparingDouble(Couple::difference).reversed());
        };
        couples.sort(best.thenComparingInt(couple -> couple.chosen().index())
                .thenComparingInt(couple -> couple.rejected().index()));
        return couples;
    }

    private static boolean isRight(Candidate candidate) {
        return candidate.value() >= PassRate.PASS;
    }

    /// One of those that are the same one: the first that could be chosen, else the first. Order: by index.
    private static List<Candidate> distinct(List<Candidate> scored) {
        Set<String> seen = new HashSet<>();
        List<Candidate> distinct = new ArrayList<>();
        List<Candidate> usableFirst = new ArrayList<>(scored);
        usableFirst.sort(Comparator.comparing(candidate -> !candidate.isClean() || candidate.isCut()));
        for (Candidate candidate : usableFirst) {
            List<String> identities = candidate.identities();
            if (identities.stream().noneMatch(seen::contains)) {
                distinct.add(candidate);
            }
            seen.addAll(identities);
        }
        distinct.sort(Comparator.comparingInt(Candidate::index));
        return distinct;
    }

    /// Why two completions must not be a pair.
    private static Optional<None> flaw(Couple couple, Pairing rules) {
        Candidate chosen = couple.chosen();
        Candidate rejected = couple.rejected();
        if (couple.difference() < rules.minDifference() - ROUNDING) {
            return none(
                    Reason.BELOW_MIN_DIFF,
                    "the scores differ by %s at most, less than %s"
                            .formatted(number(couple.difference()), rules.minDifference()));
        }
        if (!chosen.isClean() || !rejected.isClean()) {
            return none(Reason.CONTAMINATED, "a completion holds benchmark text");
        }
        if (chosen.text().isBlank() || rejected.text().isBlank()) {
            return none(Reason.TIE, "one of two completions is empty");
        }
        if (chosen.isCut()) {
            return none(Reason.TRUNCATED, "completion %s, the better one, was cut".formatted(chosen.index()));
        }
        String a = CanonicalText.of(chosen.text());
        String b = CanonicalText.of(rejected.text());
        double ratio = Math.max(a.length(), b.length()) / (double) Math.max(1, Math.min(a.length(), b.length()));
        if (rules.maxLengthRatio() > 0 && ratio > rules.maxLengthRatio()) {
            return none(
                    Reason.LENGTH_RATIO,
                    "one text is %s times as long as the other one, more than %s"
                            .formatted(number(ratio), rules.maxLengthRatio()));
        }
        if (rules.minEdit() > 0) {
            double edit = EditDistance.share(a, b);
            if (edit < rules.minEdit()) {
                return none(
                        Reason.TOO_SIMILAR,
                        "the texts differ in %s of their characters, less than %s"
                                .formatted(number(edit), rules.minEdit()));
            }
        }
        return Optional.empty();
    }

    private static Optional<None> none(Reason reason, String detail) {
        return Optional.of(new None(reason, detail));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
