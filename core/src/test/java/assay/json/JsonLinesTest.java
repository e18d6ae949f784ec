package assay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.JsonLines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {
    private static final int LIMIT = 100_000;

    @Test
    void linesComeWithTheirNumbersAndWithoutTheirEnds() {
        assertThat(lines("{}\n\n[1]\n")).containsExactly("1 {}", "2 ", "3 [1]");
    }

    @Test
    void theLastLineMayLackItsEndAndSaysSo() {
        JsonLines lines = new JsonLines(new ByteArrayInputStream(bytes("a\nb")), LIMIT);
        assertThat(lines.next().isEnded()).isTrue();
        assertThat(lines.next().isEnded()).isFalse();
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.read()).isEqualTo(2);
    }

    @Test
    void anEmptyStreamHasNoLines() {
        JsonLines lines = new JsonLines(new ByteArrayInputStream(new byte[0]), LIMIT);
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the input has no more lines");
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverAndTheNextOneIsWhole() {
        String text = "x".repeat(LIMIT) + "\n" + "y".repeat(3 * LIMIT) + "\nz\n";
        JsonLines lines = new JsonLines(new ByteArrayInputStream(bytes(text)), LIMIT);
        Line longest = lines.next();
        Line tooLong = lines.next();
        Line last = lines.next();
        assertThat(longest.bytes()).hasSize(LIMIT);
        assertThat(longest.isTooLong()).isFalse();
        assertThat(tooLong.bytes()).isEmpty();
        assertThat(tooLong.isTooLong()).isTrue();
        assertThat(new String(last.bytes(), StandardCharsets.UTF_8)).isEqualTo("z");
        assertThat(last.number()).isEqualTo(3);
    }

    @Test
    void aShortLineBeyondASmallLimitIsTooLongToo() {
        JsonLines lines = new JsonLines(new ByteArrayInputStream(bytes("12345\n1234\n")), 4);
        assertThat(lines.next().isTooLong()).isTrue();
        assertThat(lines.next().isTooLong()).isFalse();
    }

    @Test
    void theJsonOfALineIsOneValueAndWhatIsNotSaysWhy() {
        JsonLines lines =
                new JsonLines(new ByteArrayInputStream(bytes("{\"a\":1}\r\n\n{\"a\":\n1 2\n\"123456789\"\n")), 10);
        assertThat(lines.next().json().path("a").asInt()).isEqualTo(1);
        assertBroken(lines.next(), 2, "not JSON: the line is empty");
        assertBroken(lines.next(), 3, "not JSON: Unexpected end-of-input within/between Object entries");
        assertBroken(
                lines.next(),
                4,
                "not JSON: Trailing token (`JsonToken.VALUE_NUMBER_INT`) found after value (bound as"
                        + " `tools.jackson.databind.JsonNode`): not allowed as per `DeserializationFeature"
                        + ".FAIL_ON_TRAILING_TOKENS`");
        assertBroken(lines.next(), 5, "the line is longer than 10 bytes");
    }

    private static void assertBroken(Line line, long number, String what) {
        assertThatThrownBy(line::json)
                .isInstanceOfSatisfying(
                        BrokenLineException.class,
                        broken -> assertThat(broken.line()).isEqualTo(number))
                .hasMessage(what);
    }

    @Test
    void batchesEndAtTheirLinesOrTheirBytes() {
        Iterator<List<Line>> batches =
                new JsonLines(new ByteArrayInputStream(bytes("1\n2\n3\n4444444\n5\n")), LIMIT).batches(3, 5);
        assertThat(batches.next()).hasSize(3);
        assertThat(batches.next()).hasSize(1);
        assertThat(batches.next()).hasSize(1);
        assertThat(batches.hasNext()).isFalse();
    }

    @Test
    void linesAreWholeHoweverTheStreamIsCut() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> expected = new ArrayList<>();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int i = 0; i < 40; i++) {
                String line = "ä".repeat(random.nextInt(random.nextInt(5) == 0 ? 40_000 : 50));
                expected.add((i + 1) + " " + line);
                text.writeBytes(bytes(line + "\n"));
            }
            JsonLines lines = new JsonLines(new Cut(text.toByteArray(), random), LIMIT);
            assertThat(texts(lines)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void aStreamThatBreaksIsAnError() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(new JsonLines(broken, LIMIT)::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the cable is out");
    }

    /// Answers some bytes at a time, as sockets do.
    private static final class Cut extends ByteArrayInputStream {
        private final SplittableRandom random;

        Cut(byte[] bytes, SplittableRandom random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(most, 1 + random.nextInt(5_000)));
        }
    }

    private static List<String> lines(String text) {
        return texts(new JsonLines(new ByteArrayInputStream(bytes(text)), LIMIT));
    }

    private static List<String> texts(JsonLines lines) {
        List<String> texts = new ArrayList<>();
        lines.forEachRemaining(
                line -> texts.add(line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
