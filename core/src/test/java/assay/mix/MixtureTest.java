package assay.mix;

import static assay.sample.SourceName.COSQL;
import static assay.sample.SourceName.GENERAL_CHAT;
import static assay.sample.SourceName.SPIDER;
import static assay.sample.SourceName.WEBSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import assay.recipe.Recipe.Ratio;
import assay.sample.SourceName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixtureTest {
    private static final Ratio ONE_TO_TWO = new Ratio(1, 2);

    @Test
    void nothingShrinksWhenTheRatioHoldsAlready() {
        Map<SourceName, Integer> rows = Map.of(SPIDER, 1000, GENERAL_CHAT, 2000);

        assertThat(Mixture.of(rows, ONE_TO_TWO)).isEqualTo(new Mixture(rows, 1000, 2000));
    }

    @Test
    void agentRowsShrinkInProportionWhenGeneralRowsAreShort() {
        assertThat(Mixture.of(Map.of(SPIDER, 600, COSQL, 200, WEBSHOP, 200, GENERAL_CHAT, 1001), ONE_TO_TWO))
                .isEqualTo(new Mixture(Map.of(SPIDER, 300, COSQL, 100, WEBSHOP, 100, GENERAL_CHAT, 1000), 500, 1000));
    }

    @Test
    void generalRowsShrinkWhenAgentRowsAreShort() {
        assertThat(Mixture.of(Map.of(SPIDER, 7, GENERAL_CHAT, 4000), ONE_TO_TWO))
                .isEqualTo(new Mixture(Map.of(SPIDER, 7, GENERAL_CHAT, 14), 7, 14));
    }

    @Test
    void aRatioWithAPartOfZeroTakesOneSideOnly() {
        assertThat(Mixture.of(Map.of(SPIDER, 7, GENERAL_CHAT, 41), new Ratio(0, 2)))
                .isEqualTo(new Mixture(Map.of(SPIDER, 0, GENERAL_CHAT, 41), 0, 41));
    }

    @Test
    void theRatioHoldsExactlyAndNobodyGivesMoreThanHeHas() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<SourceName, Integer> available = new EnumMap<>(SourceName.class);
            for (SourceName name : SourceName.values()) {
                available.put(name, random.nextInt(300));
            }
            Ratio ratio = new Ratio(1 + random.nextInt(3), 1 + random.nextInt(5));
            Mixture mixture = Mixture.of(available, ratio);
            assertThat((long) mixture.agent() * ratio.general())
                    .as("seed %d", seed)
                    .isEqualTo((long) mixture.general() * ratio.agent());
            mixture.rows().forEach((name, n) -> assertThat(n).isBetween(0, available.get(name)));
            assertThat(mixture.rows().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(mixture.agent() + mixture.general());
        }
    }
}
