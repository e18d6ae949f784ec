package assay.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingEdgeTest {
    @Test
    void whatIsRoundedIsNudgedWhateverBracketsAndTextsItHolds() {
        assertThat(RoundingEdge.nudged("SELECT ROUND(AVG(x), 2), ROUND(MAX(y, ')') * 1.0) FROM t", '+'))
                .isEqualTo("SELECT ROUND((AVG(x)) + 1e-7, 2), ROUND((MAX(y, ')') * 1.0) + 1e-7) FROM t");
    }

    @Test
    void aRoundingInsideARoundingIsNudgedToo() {
        assertThat(RoundingEdge.nudged("SELECT ROUND(ROUND(x, 3), 2)", '-'))
                .isEqualTo("SELECT ROUND((ROUND((x) - 1e-7, 3)) - 1e-7, 2)");
    }
}
