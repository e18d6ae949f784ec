package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, really killed: whatever the moment, the run that follows ends with the same bytes and nothing of
/// the killed one remains.
class KilledRunTest {
    @TempDir
    Path temp;

    private Process start(Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dassay.home=" + System.getProperty("assay.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "assay.cli.Assay"));
        command.addAll(List.of(
                "build",
                "sft",
                "--quiet",
                "--out",
                out.toString(),
                "--data",
                temp.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SOURCE_DATE_EPOCH", "1700000000");
        return builder.redirectErrorStream(true)
                .redirectOutput(new File(temp.toFile(), "log"))
                .start();
    }

    private void writeData() throws IOException {
        Path chat = Files.createDirectories(temp.resolve("data/general_chat"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add("{\"instruction\":\"Number " + i + "?\",\"input\":\"\",\"output\":\"" + "It is so. ".repeat(20)
                    + i + "\"}");
        }
        Files.write(chat.resolve("alpaca.jsonl"), lines);
    }

    private static List<String> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void afterKillMinusNineTheNextRunEndsWithTheSameBytes() throws Exception {
        writeData();
        Path clean = temp.resolve("clean");
        assertThat(start(clean).waitFor()).isZero();
        Path out = temp.resolve("out");
        for (long millis : List.of(200L, 600L, 1000L, 1400L, 1800L)) {
            Process process = start(out);
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(start(out).waitFor()).isZero();

        assertThat(all(out)).isEqualTo(all(clean));
        for (String file : all(clean)) {
            assertThat(out.resolve(file)).as(file).hasSameBinaryContentAs(clean.resolve(file));
        }
    }

    @Test
    void ctrlCEndsWithItsExitCodeAndLeavesNothingHalfWritten() throws Exception {
        writeData();
        Path out = temp.resolve("out");
        Process process = start(out);
        while (process.isAlive() && !Files.exists(out.resolve(".training_set_v1_dropped.jsonl.tmp"))) {
            Thread.onSpinWait();
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(all(out)).containsExactly(".assay.lock");
    }
}
