package assay.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sql.ResultTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTextTest {
    private static ResultText text(List<String> columns, long total, Object[]... rows) {
        return new ResultText(new ResultTable(columns, List.of(rows), total), 10);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void rowsStandUnderTheirColumns() {
        ResultText text = text(List.of("name", "price"), 2, row("cup", 4.5), row(null, 7L));
        assertThat(text.observation()).isEqualTo("Observation: 2 rows\nname | price\ncup | 4.5\nNULL | 7");
        assertThat(text.answer(List.of("name", "the price")))
                .isEqualTo("2 rows:\n- name: cup, the price: 4.5\n- name: NULL, the price: 7");
    }

    @Test
    void oneRowNamesItsColumns() {
        ResultText text = text(List.of("name", "price"), 1, row("cup", 4.5));
        assertThat(text.observation()).isEqualTo("Observation: 1 row\nname | price\ncup | 4.5");
        assertThat(text.answer(List.of("name", "price"))).isEqualTo("name: cup, price: 4.5");
    }

    @Test
    void oneColumnIsAList() {
        ResultText text = text(List.of("name"), 2, row("cup"), row("jug"));
        assertThat(text.observation()).isEqualTo("Observation: 2 rows\nname\ncup\njug");
        assertThat(text.answer(List.of("name"))).isEqualTo("cup, jug");
    }

    @Test
    void valuesWithCommasDoNotRunIntoEachOther() {
        assertThat(text(List.of("born"), 2, row("May 2, 81"), row("May 3, 90")).answer(List.of("born")))
                .isEqualTo("2 rows:\n- May 2, 81\n- May 3, 90");
        assertThat(text(List.of("born"), 1, row("May 2, 81")).answer(List.of("born")))
                .isEqualTo("May 2, 81");
    }

    @Test
    void noRowsShowNoColumns() {
        assertThat(text(List.of("name"), 0).observation()).isEqualTo("Observation: 0 rows");
    }

    @Test
    void cutRowsAreCounted() {
        ResultText one = text(List.of("name"), 40, row("cup"), row("jug"));
        assertThat(one.isCut()).isTrue();
        assertThat(one.observation()).isEqualTo("Observation: 40 rows, the first 2 are shown\nname\ncup\njug");
        assertThat(one.answer(List.of("name"))).isEqualTo("The first 2 of 40: cup, jug");
        ResultText two = text(List.of("a", "b"), 40, row("cup", 1L), row("jug", 2L));
        assertThat(two.answer(List.of("a", "b"))).isEqualTo("The first 2 of 40 rows:\n- a: cup, b: 1\n- a: jug, b: 2");
    }

    @Test
    void longValuesAreCutAndSaySo() {
        assertThat(text(List.of("a"), 1, row("0123456789")).observation()).endsWith("\n0123456789");
        assertThat(text(List.of("a"), 1, row("0123456789x")).observation()).endsWith("\n0123456789… (cut)");
    }

    @Test
    void aPairOfSurrogatesIsNotCutInHalf() {
        assertThat(text(List.of("a"), 1, row("012345678😀x")).observation()).endsWith("\n012345678… (cut)");
        assertThat(text(List.of("a"), 1, row("01234567😀x")).observation()).endsWith("\n01234567😀… (cut)");
    }

    /// Python's splitlines() and the ^ of a regular expression know more line ends than the line feed.
    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u001C", "\u001D", "\u001E", "\u0085", "\u2028", "\u2029"})
    void noValueCanBeginALine(String lineBreak) {
        ResultText text = text(List.of("a" + lineBreak + "b"), 1, row("x " + lineBreak + lineBreak + " y"));
        assertThat(text.observation()).isEqualTo("Observation: 1 row\na b\nx y");
        assertThat(text.answer(List.of("a"))).isEqualTo("x y");
    }

    @Test
    void blankTextIsSeenInAnAnswer() {
        assertThat(text(List.of("a"), 1, row("")).answer(List.of("a"))).isEqualTo("''");
        assertThat(text(List.of("a", "b"), 1, row(" ", 1L)).answer(List.of("a", "b")))
                .isEqualTo("a: ' ', b: 1");
        assertThat(text(List.of("a"), 2, row(""), row("x")).observation()).isEqualTo("Observation: 2 rows\na\n\nx");
    }
}
