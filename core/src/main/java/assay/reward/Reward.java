package assay.reward;

import assay.reward.Comparison.Agreement;
import assay.reward.Verdict.Answered;
import assay.reward.Verdict.AsSets;
import assay.reward.Verdict.Changed;
import assay.reward.Verdict.Compared;
import assay.reward.Verdict.Died;
import assay.reward.Verdict.Elsewhere;
import assay.reward.Verdict.Failed;
import assay.reward.Verdict.Missing;
import assay.reward.Verdict.Refused;
import assay.reward.Verdict.Stepped;
import assay.reward.Verdict.TimedOut;
import assay.reward.Verdict.Ungraded;
import assay.reward.Verdict.Unscorable;
import assay.sql.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The numbers for verdicts. Within one prompt: exact > column order, row order ≥ partial > disjoint > error.
public enum Reward {
    /// Exact 1.0, all rows in another order 0.5, partial 0.5 × Σmin/Σmax, disjoint −0.25, all that did not run −0.5.
    DEFAULT,

    /// Every tier apart: exact 1.0, column order 0.95, row order 0.8, partial 0.05 + 0.45 × F1, disjoint 0, error −0.3,
    /// refused, timeout and no SQL −0.5.
    GRADED,

    /// What the first plan of this project says, to compare with: rows as sets, equal 1.0, else 0.5 × Jaccard, nothing
    /// in common −0.25, errors and timeouts −0.5. Two empty results are equal, no table must be read, there is no
    /// second state.
    SEED_LITERAL;

    private static final double FAILURE = -0.5;
    private static final double PRESENT = 0.3;
    private static final int SHOWN_CHARS = 200;
    private static final int SHOWN_CELLS = 20;

    public Score score(Verdict verdict) {
        return switch (verdict) {
            case Compared compared -> score(compared);
            case AsSets sets ->
                result(
                        sets.equal() ? Agreement.EXACT : sets.jaccard() > 0 ? Agreement.OVERLAP : Agreement.DISJOINT,
                        "set",
                        0.5 * sets.jaccard(),
                        detail("gold_rows", sets.goldRows(), "predicted_rows", sets.predictedRows()));
            case Changed changed ->
                result(
                        changed.same() ? Agreement.EXACT : Agreement.DISJOINT,
                        "state",
                        0,
                        detail(
                                "differing_tables",
                                changed.same() ? null : names(changed.differing()),
                                "state",
                                changed.state(),
                                "second_state",
                                changed.secondState()));
            case Stepped step ->
                new Score(
                        (step.format() + step.action() + step.reasoning()) / 10.0,
                        "env",
                        step.rule(),
                        detail(
                                "format", step.format() / 10.0,
                                "action", step.action() / 10.0,
                                "reasoning", step.reasoning() / 10.0,
                                "profile", step.profile(),
                                "read", step.read().map(Reward::cut).orElse(null),
                                "judged_by", step.judgedBy().orElse(null),
                                "thought", step.thought().orElse(null)));
            case Answered(boolean right, String answer) ->
                result(right ? Agreement.EXACT : Agreement.DISJOINT, "answer", 0, detail("answer", cut(answer)));
            case Failed(String error, String state) -> failed("error", error, state);
            case Died(String error, String state) -> failed("process died", error, state);
            case Elsewhere(Set<String> goldTables, Set<String> tables) ->
                new Score(
                        FAILURE,
                        "refused",
                        "reads none of the gold tables",
                        detail("gold_tables", names(goldTables), "tables", names(tables)));
            case Refused(String rule) -> new Score(FAILURE, "refused", cut(rule), detail());
            case TimedOut(String error, String state) ->
                new Score(FAILURE, "timeout", "timeout", detail("error", error, "state", state));
            case Missing(String rule) -> new Score(FAILURE, "no_sql", rule, detail());
            case Unscorable(String rule, var error) ->
                new Score(
                        null,
                        "unscorable",
                        rule,
                        detail("error", error.map(Reward::cut).orElse(null)));
            case Ungraded(boolean sql) ->
                sql
                        ? new Score(PRESENT, "sql_present", "no gold", detail())
                        : new Score(-PRESENT, "sql_absent", "no gold", detail());
        };
    }

    private Score failed(String rule, String error, String state) {
        return new Score(this == GRADED ? -0.3 : FAILURE, "error", rule, detail("error", cut(error), "state", state));
    }

    private Score score(Compared compared) {
        Comparison comparison = compared.comparison();
        double part = this == GRADED ? 0.05 + 0.45 * comparison.f1() : 0.5 * comparison.jaccard();
        String rule = switch (comparison.agreement()) {
            case EXACT, DISJOINT -> "bag";
            case COLUMN_ORDER -> "column_order";
            case ROW_ORDER -> "row_order";
            case OVERLAP -> "overlap";
            case CONSTANT -> "constant";
        };
        return result(
                comparison.agreement(),
                rule,
                part,
                detail(
                        "gold_rows", comparison.goldRows(),
                        "predicted_rows", comparison.predictedRows(),
                        "common_rows", comparison.common(),
                        "first_gold_row",
                                comparison.missing().map(Reward::cells).orElse(null),
                        "first_predicted_row",
                                comparison.extra().map(Reward::cells).orElse(null),
                        "gold_tables", names(compared.goldTables()),
                        "tables", names(compared.tables()),
                        "state", compared.state(),
                        "second_state", compared.secondState()));
    }

    private Score result(Agreement agreement, String rule, double part, Map<String, @Nullable Object> detail) {
        boolean graded = this == GRADED;
        return switch (agreement) {
            case EXACT -> new Score(1.0, "exact", rule, detail);
            case COLUMN_ORDER -> new Score(graded ? 0.95 : 0.5, graded ? "column_order" : "partial", rule, detail);
            case ROW_ORDER -> new Score(graded ? 0.8 : 0.5, graded ? "row_order" : "partial", rule, detail);
            case OVERLAP -> new Score(part, "partial", rule, detail);
            case CONSTANT, DISJOINT -> new Score(graded ? 0.0 : -0.25, "disjoint", rule, detail);
        };
    }

    /// Name, value, name, value, …; a null value is left out.
    private static Map<String, @Nullable Object> detail(@Nullable Object... entries) {
        Map<String, @Nullable Object> detail = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i + 1] != null) {
                detail.put(String.valueOf(entries[i]), entries[i + 1]);
            }
        }
        return detail;
    }

    private static List<String> cells(List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        for (Object cell : row.subList(0, Math.min(row.size(), SHOWN_CELLS))) {
            cells.add(cut(ResultTable.text(cell)));
        }
        return cells;
    }

    /// Order: sorted. The names beyond some are counted.
    private static List<String> names(Set<String> names) {
        List<String> shown = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            if (shown.size() == SHOWN_CELLS) {
                shown.add("… and " + (names.size() - SHOWN_CELLS) + " more");
                break;
            }
            shown.add(cut(name));
        }
        return shown;
    }

    private static String cut(String text) {
        if (text.length() <= SHOWN_CHARS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN_CHARS - 1)) ? SHOWN_CHARS - 1 : SHOWN_CHARS;
        return text.substring(0, end) + "… (cut)";
    }
}
