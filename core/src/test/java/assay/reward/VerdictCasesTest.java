package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.ShopDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Our own adversarial cases, `verdict_cases.jsonl`, on one small clinic: in each the verdict is the one that is
/// wanted.
///
/// `wanted`: a tier; `row_order` or `column_order`, which are partial by that rule; `differs`, which is partial by
/// overlap or disjoint; `refused:RULE` and `unscorable:RULE`. A state is made unless `states` says which there are.
class VerdictCasesTest {
    @TempDir
    Path temp;

    private static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : resource("verdict_cases.jsonl").split("\n")) {
            cases.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        return cases;
    }

    private static String resource(String name) throws IOException {
        try (var in = VerdictCasesTest.class.getResourceAsStream("/reward/" + name)) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyCaseHasTheVerdictThatIsWanted() throws IOException {
        Database clinic = ShopDatabase.open(temp, "clinic", resource("clinic.sql"));
        List<String> differing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<JsonNode> cases = cases();
        for (JsonNode item : cases) {
            FurtherStates states =
                    item.has("states") ? new FurtherStates.Given(List.of()) : new FurtherStates.Generated();
            Evidence evidence = new Evidence.Gold(item.get("gold").asString(), clinic, states);
            Score score = Reward.DEFAULT.score(Judge.of(evidence, Reward.DEFAULT, 5_000)
                    .judge(item.get("completion").asString()));
            String wanted = item.get("wanted").asString();
            if (!agrees(wanted, score)) {
                differing.add(item.get("id").asString() + " " + item.get("note").asString() + ": wanted " + wanted
                        + ", got " + score);
            }
            assertThat(ids.add(item.get("id").asString())).isTrue();
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(80);
        assertThat(differing).isEmpty();
    }

    private static boolean agrees(String wanted, Score score) {
        int colon = wanted.indexOf(':');
        if (colon > 0) {
            return score.tier().equals(wanted.substring(0, colon))
                    && score.rule().equals(wanted.substring(colon + 1));
        }
        return switch (wanted) {
            case "differs" ->
                Set.of("overlap", "bag", "pasted", "state").contains(score.rule())
                        && Set.of("partial", "disjoint").contains(score.tier());
            case "partial" -> score.tier().equals("partial") && score.rule().equals("overlap");
            case "row_order", "column_order" ->
                score.tier().equals("partial") && score.rule().equals(wanted);
            default -> score.tier().equals(wanted);
        };
    }
}
