package assay.preference;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.pipeline.Reason;
import assay.preference.PairChoice.None;
import assay.preference.PairChoice.Pairs;
import assay.recipe.PairsRecipe.Chooser;
import assay.recipe.PairsRecipe.Pairing;
import assay.reward.Score;
import assay.rollout.Completion;
import assay.rollout.Finish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PairChoiceTest {
    private static final Pairing BEST = new Pairing(Chooser.BEST_VS_WORST, 1, 0, 0.1, 0, 0);
    private static final Pairing CORRECT = new Pairing(Chooser.CORRECT_VS_WRONG, 1, 0, 0.1, 0, 0);

    private static Candidate candidate(int index, String text, @Nullable Double score, String tier, Finish finish) {
        return new Candidate(
                index,
                new Completion(text, 5, false, finish),
                new Score(score, tier, "rule", Map.of("predicted_rows", index)),
                true);
    }

    private static Candidate candidate(int index, @Nullable Double score, String tier) {
        return candidate(index, "```sql\nSELECT " + index + "\n```", score, tier, Finish.STOP);
    }

    private static String chosen(PairChoice choice) {
        return choice instanceof Pairs(List<PairChoice.Couple> couples)
                ? couples.stream()
                        .map(couple -> couple.chosen().index() + ">"
                                + couple.rejected().index())
                        .toList()
                        .toString()
                : choice instanceof None(Reason reason, String detail) ? reason.wire() + ": " + detail : "";
    }

    @Test
    void theBestAndTheWorstAreAPairAndTheFirstOfEqualOnes() {
        List<Candidate> candidates = List.of(
                candidate(0, -0.25, "disjoint"),
                candidate(1, 1.0, "exact"),
                candidate(2, -0.5, "error"),
                candidate(3, 1.0, "exact"),
                candidate(4, -0.5, "error"));
        assertThat(chosen(PairChoice.of(candidates, BEST))).isEqualTo("[1>2]");
    }

    @Test
    void aWrongAnswerThatRunsIsRejectedBeforeOneThatFails() {
        List<Candidate> candidates =
                List.of(candidate(0, -0.5, "error"), candidate(1, 1.0, "exact"), candidate(2, 0.4, "partial"));
        assertThat(chosen(PairChoice.of(candidates, CORRECT))).isEqualTo("[1>2]");
        assertThat(chosen(PairChoice.of(candidates.subList(0, 2), CORRECT))).isEqualTo("[1>0]");
    }

    @Test
    void severalPairsHaveNoCompletionInCommon() {
        List<Candidate> candidates = List.of(
                candidate(0, 1.0, "exact"),
                candidate(1, 0.5, "partial"),
                candidate(2, -0.25, "disjoint"),
                candidate(3, -0.5, "error"),
                candidate(4, 1.0, "exact"));
        Pairing three = new Pairing(Chooser.BEST_VS_WORST, 3, 0, 0.1, 0, 0);
        assertThat(chosen(PairChoice.of(candidates, three))).isEqualTo("[0>3, 4>2]");
    }

    @Test
    void aTruncatedOrEmptyOrDirtyCompletionIsNotChosen() {
        Candidate cut = candidate(0, "```sql\nSELECT 7\n```", 1.0, "exact", Finish.LENGTH);
        Candidate wrong = candidate(1, -0.5, "error");
        assertThat(chosen(PairChoice.of(List.of(cut, wrong), BEST)))
                .isEqualTo("truncated: completion 0, the better one, was cut");
        Candidate empty = candidate(2, " \n", -0.5, "no_sql", Finish.STOP);
        assertThat(chosen(PairChoice.of(List.of(candidate(0, 1.0, "exact"), empty), BEST)))
                .isEqualTo("tie: one of two completions is empty");
        Candidate dirty = new Candidate(0, cut.completion(), cut.score(), false);
        assertThat(chosen(PairChoice.of(List.of(dirty, wrong), BEST)))
                .isEqualTo("contaminated: a completion holds benchmark text");
        assertThat(chosen(PairChoice.of(List.of(dirty, wrong, candidate(2, 0.5, "partial")), BEST)))
                .isEqualTo("[2>1]");
    }

    @Test
    void everyOutcomeWithoutAPairHasItsReason() {
        assertThat(chosen(PairChoice.of(List.of(), BEST))).isEqualTo("unscorable: there are no completions");
        assertThat(chosen(PairChoice.of(List.of(candidate(0, null, "unscorable")), BEST)))
                .isEqualTo("unscorable: none of 1 completions can be scored: rule");
        assertThat(chosen(PairChoice.of(List.of(candidate(0, 1.0, "exact"), candidate(1, 1.0, "exact")), BEST)))
                .isEqualTo("all_right: all 2 completions are right");
        assertThat(chosen(PairChoice.of(List.of(candidate(0, -0.5, "error"), candidate(1, -0.5, "no_sql")), BEST)))
                .isEqualTo("all_wrong: none of 2 completions is right");
        assertThat(chosen(
                        PairChoice.of(List.of(candidate(0, -0.5, "error"), candidate(1, -0.25, "disjoint")), CORRECT)))
                .isEqualTo("all_wrong: none of 2 completions is right");
        assertThat(chosen(PairChoice.of(List.of(candidate(0, 0.4, "partial"), candidate(1, 0.4, "partial")), BEST)))
                .isEqualTo("tie: all 2 completions have the score 0.4");
        assertThat(chosen(PairChoice.of(List.of(candidate(0, 0.4, "partial"), candidate(1, 0.35, "partial")), BEST)))
                .isEqualTo("below_min_diff: the scores differ by 0.05000 at most, less than 0.1");
    }

    @Test
    void aDifferenceThatIsTheLeastOneButForRoundingCounts() {
        assertThat(chosen(PairChoice.of(List.of(candidate(0, 0.3, "env"), candidate(1, 0.2, "env")), BEST)))
                .isEqualTo("[0>1]");
    }

    @Test
    void theLimitsOfLengthAndLikenessLookFurtherBeforeTheyGiveUp() {
        Candidate right = candidate(0, "SELECT name FROM town", 1.0, "exact", Finish.STOP);
        Candidate wordy = candidate(1, "SELECT x FROM town -- " + "well ".repeat(40), -0.5, "error", Finish.STOP);
        Candidate near = candidate(2, "SELECT names FROM town", -0.5, "error", Finish.STOP);
        Pairing ratio = new Pairing(Chooser.BEST_VS_WORST, 1, 0, 0.1, 2, 0);
        assertThat(chosen(PairChoice.of(List.of(right, wordy), ratio)))
                .isEqualTo("length_ratio: one text is 10.52 times as long as the other one, more than 2.0");
        assertThat(chosen(PairChoice.of(List.of(right, wordy, near), ratio))).isEqualTo("[0>2]");
        Pairing edit = new Pairing(Chooser.BEST_VS_WORST, 1, 0, 0.1, 0, 0.2);
        assertThat(chosen(PairChoice.of(List.of(right, near), edit)))
                .isEqualTo("too_similar: the texts differ in 0.04545 of their characters, less than 0.2");
        assertThat(chosen(PairChoice.of(List.of(right, near, wordy), edit))).isEqualTo("[0>1]");
    }

    @Test
    void twoSpellingsOfOneStatementAreOneCompletion() {
        Candidate one = candidate(0, "SELECT  name FROM town", -0.5, "error", Finish.STOP);
        Candidate same = candidate(1, "```sql\nselect name\nfrom town; -- again\n```", -0.5, "error", Finish.STOP);
        Candidate right = candidate(2, 1.0, "exact");
        Candidate better = candidate(3, 1.0, "exact");
        Pairing two = new Pairing(Chooser.BEST_VS_WORST, 2, 0, 0.1, 0, 0);
        assertThat(chosen(PairChoice.of(List.of(one, same, right, better), two)))
                .isEqualTo("[2>0]");
    }

    @Test
    void thePairsOfAnyScoresKeepTheRules() {
        Seeds.forEachSeed(20, PairChoiceTest::requireRules);
    }

    private static void requireRules(long seed) {
        Random random = new Random(seed);
        String[] tiers = {"exact", "partial", "disjoint", "error", "unscorable"};
        double[] scores = {1, 0.37, -0.25, -0.5, 0};
        for (int round = 0; round < 200; round++) {
            List<Candidate> candidates = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                int tier = random.nextInt(tiers.length);
                candidates.add(candidate(
                        i,
                        "SELECT " + random.nextInt(6),
                        tier == 4 ? null : (Double) scores[tier],
                        tiers[tier],
                        random.nextInt(5) == 0 ? Finish.LENGTH : Finish.STOP));
            }
            Pairing rules = new Pairing(
                    random.nextBoolean() ? Chooser.BEST_VS_WORST : Chooser.CORRECT_VS_WRONG,
                    1 + random.nextInt(3),
                    0,
                    0.1,
                    0,
                    0);
            PairChoice choice = PairChoice.of(candidates, rules);
            assertThat(PairChoice.of(candidates, rules)).isEqualTo(choice);
            if (choice instanceof Pairs(List<PairChoice.Couple> couples)) {
                assertThat(couples).hasSizeBetween(1, rules.perPrompt());
                Set<Integer> used = new HashSet<>();
                for (PairChoice.Couple couple : couples) {
                    assertThat(couple.difference()).isGreaterThanOrEqualTo(0.1);
                    assertThat(couple.chosen().completion().finish()).isEqualTo(Finish.STOP);
                    assertThat(couple.chosen().text())
                            .isNotEqualTo(couple.rejected().text());
                    assertThat(used.add(couple.chosen().index())).isTrue();
                    assertThat(used.add(couple.rejected().index())).isTrue();
                }
            }
        }
    }

    @Test
    void theNumbersAreThoseOfTheirDefinitions() {
        Numbers a = new Numbers();
        Numbers b = new Numbers();
        double[][] points = {{1, 2}, {2, 1}, {2, 4}, {5, 3}, {7, 7}, {7, 6}};
        for (double[] point : points) {
            a.add(point[0]);
            b.add(point[1]);
        }
        assertThat(Numbers.spearman(a, b)).isCloseTo(0.7944613465542745, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(EditDistance.share("kitten", "sitting")).isEqualTo(3 / 7.0);
        assertThat(PairStatistics.errorClass("near \"FORM\": syntax error")).isEqualTo("syntax error");
        assertThat(PairStatistics.errorClass("no such column: t.x")).isEqualTo("no such column");
    }
}
