package assay.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Values that were worked out by hand, for the pieces the tasks compute with.
class GoldenAnswersTest {
    @Test
    void expressionsFollowTheOrderOfOperations() {
        assertThat(Expression.value("7 + 3 × (9 − 5) − 12 ÷ 4")).isEqualTo(BigInteger.valueOf(16));
        assertThat(Arithmetic.gcd(84, 36)).isEqualTo(12);
        assertThat(Arithmetic.lcm(8, 12)).isEqualTo(24);
    }

    @Test
    void dayNumbersCountLeapDays() {
        assertThat(Dates.dayNumber(LocalDate.of(2024, 3, 1)) - Dates.dayNumber(LocalDate.of(2024, 2, 28)))
                .isEqualTo(2);
        assertThat(Dates.dayNumber(LocalDate.of(1900, 3, 1)) - Dates.dayNumber(LocalDate.of(1900, 2, 28)))
                .isEqualTo(1);
        assertThat(Dates.show(LocalDate.of(2025, 12, 3))).isEqualTo("3 December 2025");
    }

    @Test
    void englishIsWrittenAsItShouldBe() {
        assertThat(English.count(1, "box")).isEqualTo("1 box");
        assertThat(English.count(1200, "battery")).isEqualTo("1,200 batteries");
        assertThat(English.a("hour")).isEqualTo("an hour");
        assertThat(English.a("used van")).isEqualTo("a used van");
        assertThat(English.ordinal(112)).isEqualTo("112th");
        assertThat(English.ordinal(23)).isEqualTo("23rd");
        assertThat(English.money("€", -123_456)).isEqualTo("−€1,234.56");
        assertThat(English.decimal(12_500, 3)).isEqualTo("12.5");
        assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void textsAndTimesAreTransformedBothWays() {
        assertThat(Texts.shifted("Hello", 13)).isEqualTo("Uryyb");
        assertThat(Texts.shifted("Uryyb", 13)).isEqualTo("Hello");
        assertThat(Clock.show(24 * 60 + 65)).isEqualTo("01:05");
        assertThat(WordProblems.minutes(121)).isEqualTo("2 hours and 1 minute");
    }

    @Test
    void tablesSurviveEveryNotation() {
        Grid grid = Grid.random(5, new Draw(new SplittableRandom(3)));
        assertThat(Grid.fromCsv(grid.csv())).isEqualTo(grid);
        assertThat(Grid.fromMarkdown(grid.markdown())).isEqualTo(grid);
    }

    @Test
    void programsRunAsTheyAreWritten() {
        List<Code> program = List.of(
                new Code.Let("s", Code.number(0)),
                new Code.Count(
                        "i",
                        Code.number(1),
                        Code.number(5),
                        List.of(new Code.Let(
                                "s",
                                Code.binary(Code.binary(Code.name("s"), "+", Code.name("i")), "*", Code.number(2))))),
                new Code.Print(Code.name("s")));
        assertThat(Code.run(program).printed()).containsExactly("52");
        assertThat(Code.source(program, Code.Language.PYTHON))
                .isEqualTo("s = 0\nfor i in range(1, 5):\n    s = (s + i) * 2\nprint(s)");
        assertThat(Code.source(program, Code.Language.JAVASCRIPT))
                .isEqualTo("let s = 0;\nfor (let i = 1; i < 5; i++) {\n  s = (s + i) * 2;\n}\nconsole.log(s);");
    }
}
