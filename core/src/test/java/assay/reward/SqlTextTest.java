package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {
    @Test
    void caseWhiteSpaceCommentsAndTheSemicolonMakeNoDifference() {
        assertThat(SqlText.isSame(
                        "SELECT Town FROM sale WHERE a='X'", "select town\n from SALE -- all\nwhere A = 'X';"))
                .isTrue();
    }

    @Test
    void literalsQuotedNamesAndNamesBeyondAsciiCountAsTheyAreWritten() {
        assertThat(SqlText.isSame("SELECT a FROM t WHERE a = 'X'", "SELECT a FROM t WHERE a = 'x'"))
                .isFalse();
        assertThat(SqlText.isSame("SELECT \"Name\" FROM t", "SELECT \"name\" FROM t"))
                .isFalse();
        assertThat(SqlText.isSame("SELECT Größe FROM t", "SELECT GRÖßE FROM t")).isFalse(); // two columns for SQLite
        assertThat(SqlText.isSame("SELECT größe FROM t", "SELECT GRößE FROM t")).isTrue();
    }
}
