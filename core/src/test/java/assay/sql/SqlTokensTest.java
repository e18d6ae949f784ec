package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTokensTest {
    /// What goes wrong stands at the borders of quotes, comments, numbers and signs.
    private static final String[] FRAGMENTS = {
        "SELECT", "x", "x'", "'", "''", "\"", "`", "[", "]", "--", "/*", "*/", "\n", " ", "\t", "1", "0x1F", "1e", "+",
        "-", ".", ".5", "(", ")", ",", ";", "<", ">", "=", "!", "|", "sänger", "\u3000", "\uFEFF", "😀", "\\", "%",
        "count"
    };

    static String randomText(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return text.toString();
    }

    private static List<String> texts(String sql) {
        return SqlTokens.of(sql).stream().map(Token::text).toList();
    }

    private static List<Kind> kinds(String sql) {
        return SqlTokens.of(sql).stream().map(Token::kind).toList();
    }

    @Test
    void aQueryIsCutIntoWordsSignsAndLiterals() {
        assertThat(texts("SELECT a.b, 'c d' FROM \"t u\" WHERE x>=1.5e-3"))
                .containsExactly(
                        "SELECT", "a", ".", "b", ",", "'c d'", "FROM", "\"t u\"", "WHERE", "x", ">=", "1.5e-3");
    }

    @Test
    void everyKindOfQuoteHoldsItsQuoteDoubled() {
        assertThat(texts("'it''s' \"a\"\"b\" `a``b` [a]b"))
                .containsExactly("'it''s'", "\"a\"\"b\"", "`a``b`", "[a]", "b");
        assertThat(SqlTokens.of("\"a\"\"b\" `a``b` [a]").stream().map(Token::name))
                .containsExactly("a\"b", "a`b", "a");
        assertThat(kinds("'a' \"a\" `a` [a]")).containsExactly(Kind.TEXT, Kind.QUOTED, Kind.QUOTED, Kind.QUOTED);
    }

    @Test
    void commentsAreGoneButNotInsideLiterals() {
        assertThat(texts("a -- b 'c\n/* d \" */ e '-- f' \"/* g */\""))
                .containsExactly("a", "e", "'-- f'", "\"/* g */\"");
    }

    @Test
    void whatIsNotClosedReachesToTheEnd() {
        assertThat(texts("a 'b c")).containsExactly("a", "'b c");
        assertThat(texts("a \"b c")).containsExactly("a", "\"b c");
        assertThat(texts("a [b c")).containsExactly("a", "[b c");
        assertThat(texts("a /* b c")).containsExactly("a");
        assertThat(texts("a -- b c")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"1", "1.5", "1.", ".5", "1e9", "1E-9", "1.5e+3", "0x1F", "1_000"})
    void aNumberIsOneToken(String number) {
        assertThat(texts("x " + number)).containsExactly("x", number);
        assertThat(kinds("x " + number)).containsExactly(Kind.WORD, Kind.NUMBER);
    }

    @Test
    void aSumAfterAHexNumberIsNoExponent() {
        assertThat(texts("SELECT 0x1E+5")).containsExactly("SELECT", "0x1E", "+", "5");
        assertThat(texts("x1e+5")).containsExactly("x1e", "+", "5");
    }

    @Test
    void aBlobIsALiteral() {
        assertThat(texts("x'00ff' X'' ax'00'")).containsExactly("x'00ff'", "X''", "ax", "'00'");
        assertThat(kinds("x'00ff' x")).containsExactly(Kind.TEXT, Kind.WORD);
    }

    @Test
    void namesMayHoldAllThatIsNotAscii() {
        assertThat(texts("SELECT größe FROM sänger WHERE 名前=1"))
                .containsExactly("SELECT", "größe", "FROM", "sänger", "WHERE", "名前", "=", "1");
    }

    @Test
    void onlyTheBlanksOfSqliteAreBlanks() {
        // for SQLite a wide blank is a letter: a and b are one name here
        assertThat(texts("a\u3000b\fc\td")).containsExactly("a\u3000b", "c", "d");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstWordIsNoPartOfIt() {
        assertThat(texts("\uFEFFSELECT 1")).containsExactly("SELECT", "1");
    }

    @Test
    void longSignsAreOneToken() {
        assertThat(texts("a||b<>c!=d==e<<f->>g->h"))
                .containsExactly("a", "||", "b", "<>", "c", "!=", "d", "==", "e", "<<", "f", "->>", "g", "->", "h");
    }

    @Test
    void tokensAndTheGapsBetweenThemGiveTheTextBack() {
        Seeds.forEachSeed(3000, seed -> {
            String text = randomText(seed);
            StringBuilder back = new StringBuilder();
            int at = 0;
            for (Token token : SqlTokens.of(text)) {
                String gap = text.substring(at, token.start());
                assertThat(SqlTokens.of(gap)).as("gap of %s", text).isEmpty();
                assertThat(token.text()).isNotEmpty();
                back.append(gap).append(token.text());
                at = token.end();
            }
            assertThat(back + text.substring(at)).isEqualTo(text);
        });
    }
}
