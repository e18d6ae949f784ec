package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `assay score --serve` as a process that gets signals.
class ServeProcessTest {
    private static Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dassay.home=" + System.getProperty("assay.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "assay.cli.Assay",
                "score",
                "--serve",
                "0",
                "--isolation",
                "none"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int kill(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return process.waitFor();
    }

    @Test
    void itSaysWhereItIsAnswersAndEndsWithZeroOnSigterm() throws Exception {
        Process process = start("--json");
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String url = out.readLine();
        assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+");
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/score"))
                .POST(BodyPublishers.ofString("{\"items\":[{\"completion\":\"SELECT 1\"}]}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("{\"results\":[{\"scores\":[0.3],\"verdicts\":[{\"score\":0.3,\"tier\":\"sql_present\","
                        + "\"rule\":\"no gold\",\"detail\":{}}]}]}");

        assertThat(kill(process, "TERM")).isZero();
        assertThat(out.readLine())
                .startsWith("{\"lines\":1,\"completions\":1,\"bad_lines\":0,\"tiers\":{\"sql_present\":1},");
        assertThat(out.readLine()).isNull();
    }

    @Test
    void ctrlCEndsItWithItsOwnExitCode() throws Exception {
        Process process = start("--quiet");
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("http://127.0.0.1:");

        assertThat(kill(process, "INT")).isEqualTo(130);
    }
}
