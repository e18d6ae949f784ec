import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes chat rows for benchmarks: `java bench/Rows.java FOLDER ROWS` makes `FOLDER/general_chat/alpaca.jsonl`.
///
/// Every row differs, one in a thousand is a copy of an earlier one, one in ten thousand is broken.
class Rows {
    private static final String[] WORDS = ("time year people way day man thing woman life child world school state family "
                    + "student group country problem hand part place case week company system program question work "
                    + "government number night point home water room mother area money story fact month lot right study")
            .split(" ");

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0], "general_chat", "alpaca.jsonl");
        long rows = Long.parseLong(args[1]);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long i = 0; i < rows; i++) {
                long row = i % 1000 == 999 ? i / 2 : i;
                String line = i % 10_000 == 5_000
                        ? "{\"instruction\": \"cut o"
                        : "{\"instruction\":\"What about " + text(row, 6) + " number " + row + "?\",\"input\":\"\",\"output\":\""
                                + text(row * 31 + 7, 18) + ".\"}";
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private static String text(long seed, int words) {
        StringBuilder text = new StringBuilder();
        long state = seed * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < words; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            text.append(i == 0 ? "" : " ").append(WORDS[(int) Long.remainderUnsigned(state, WORDS.length)]);
        }
        return text.toString();
    }
}
