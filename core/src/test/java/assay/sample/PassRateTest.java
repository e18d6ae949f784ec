package assay.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import assay.json.Json;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PassRateTest {
    @Test
    void passAtKIsTheShareOfDrawsOfKThatHoldAPassingOne() {
        for (int n = 1; n <= 8; n++) {
            for (int c = 0; c <= n; c++) {
                for (int k = 1; k <= n; k++) {
                    int draws = 0;
                    int good = 0;
                    for (int set = 0; set < 1 << n; set++) { // the first c completions pass
                        if (Integer.bitCount(set) == k) {
                            draws++;
                            good += (set & (1 << c) - 1) != 0 ? 1 : 0;
                        }
                    }
                    assertThat(new PassRate(n, c, 0).passAt(k))
                            .as("n %s c %s k %s", n, c, k)
                            .isEqualTo((double) good / draws, within(1e-12));
                }
            }
        }
    }

    /// Computed in Python, from the formula as it stands in textbooks.
    @Test
    void theIntervalIsWilsons() {
        PassRate rate = new PassRate(8, 3, 0);
        assertThat(rate.low()).isEqualTo(0.13684, within(5e-5));
        assertThat(rate.high()).isEqualTo(0.69426, within(5e-5));
        assertThat(new PassRate(8, 0, 0).low()).isZero();
        assertThat(new PassRate(8, 8, 0).high()).isEqualTo(1);
    }

    @Test
    void theIntervalHoldsTheTrueRateInAboutNineteenOfTwentyCases() {
        SplittableRandom random = new SplittableRandom(20261123);
        int held = 0;
        for (int run = 0; run < 20_000; run++) {
            double truth = 0.05 + 0.9 * random.nextDouble();
            int passed = 0;
            for (int i = 0; i < 16; i++) {
                passed += random.nextDouble() < truth ? 1 : 0;
            }
            PassRate rate = new PassRate(16, passed, 0);
            held += rate.low() <= truth && truth <= rate.high() ? 1 : 0;
        }
        assertThat(held / 20_000.0).isBetween(0.94, 0.97);
    }

    @Test
    void theLineageShowsPowersOfTwoAndTheWholeNumber() {
        assertThat(Json.line(new PassRate(3, 1, 1).toJson()))
                .isEqualTo("{\"completions\":3,\"passed\":1,\"unscorable\":1,\"rate\":0.3333333333333333,\"pass_at\":{"
                        + "\"1\":{\"estimate\":0.333333,\"low\":0.061492,\"high\":0.79234},"
                        + "\"2\":{\"estimate\":0.666667,\"low\":0.119203,\"high\":0.956877},"
                        + "\"3\":{\"estimate\":1.0,\"low\":0.173365,\"high\":0.991045}}}");
    }

    @Test
    void whatIsNoRateIsRefused() {
        assertThatThrownBy(() -> new PassRate(0, 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pass rate: 0 of 0, 2 unscorable");
        assertThatThrownBy(() -> new PassRate(2, 1, 0).passAt(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pass@k needs k from 1 to 2, got 3");
    }
}
