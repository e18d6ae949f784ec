package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTableTest {
    /// The expected texts were printed by Python 3's repr.
    @ParameterizedTest
    @CsvSource({
        "1e16, 1e+16",
        "1e-5, 1e-05",
        "0.1, 0.1",
        "0.0, 0.0",
        "-0.0, -0.0",
        "37.083333333333336, 37.083333333333336",
        "1e-4, 0.0001",
        "2e-4, 0.0002",
        "0.00012, 0.00012",
        "1e15, 1000000000000000.0",
        "9999999999999998.0, 9999999999999998.0",
        "1e22, 1e+22",
        "1.5e300, 1.5e+300",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "100.0, 100.0",
        "-2.5, -2.5",
        "12345678.9012, 12345678.9012",
        "1e7, 10000000.0",
        "123456789.0, 123456789.0",
        "0.001, 0.001",
        "0.3333333333333333, 0.3333333333333333",
        "9007199254740992.0, 9007199254740992.0",
        "1.1e16, 1.1e+16",
        "-1e-7, -1e-07",
    })
    void aRealIsWrittenAsPythonWritesIt(double value, String text) {
        assertThat(ResultTable.text(value)).isEqualTo(text);
    }

    @Test
    void theOtherClassesAreWrittenAsSqlShowsThem() {
        assertThat(ResultTable.text(null)).isEqualTo("NULL");
        assertThat(ResultTable.text(-7L)).isEqualTo("-7");
        assertThat(ResultTable.text(" a b ")).isEqualTo(" a b ");
        assertThat(ResultTable.text(new byte[] {0, (byte) 0xff})).isEqualTo("x'00ff'");
        assertThat(ResultTable.text(Double.POSITIVE_INFINITY)).isEqualTo("Inf");
        assertThat(ResultTable.text(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
    }

    /// SQLite has no such value: it stores and returns NULL.
    @Test
    void notANumberNeverComesOutOfSqlite() throws SqlFailure {
        try (SqlSession session = SqlSession.empty()) {
            ResultTable result = session.run("SELECT 1e999 - 1e999, 1e999, 1.0 / 0", 10_000, 1);
            assertThat(result.toString())
                    .isEqualTo("1 rows of [1e999 - 1e999, 1e999, 1.0 / 0]: [[null, Infinity, null]]");
        }
    }
}
