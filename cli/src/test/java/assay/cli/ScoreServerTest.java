package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.reward.ScoreLines;
import assay.sql.DatabaseShelf;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server over real sockets on loopback.
class ScoreServerTest {
    private static final String GOLD =
            "\"gold_sql\":\"SELECT kind FROM pet\",\"db_path\":\"spider/database/pet/pet.sql\",\"states\":[]";
    private static final String RIGHT = "{\"id\":1,\"completion\":\"SELECT kind FROM pet\"," + GOLD + "}";
    private static final ScoreServer.Limits LIMITS = new ScoreServer.Limits(100_000, 1 << 20, 600_000, 30);

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ScoreTally tally = new ScoreTally();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void database() throws IOException {
        Files.createDirectories(temp.resolve("spider/database/pet"));
        Files.writeString(
                temp.resolve("spider/database/pet/pet.sql"),
                "CREATE TABLE pet (id INTEGER PRIMARY KEY, kind TEXT);"
                        + "INSERT INTO pet VALUES (1, 'cat'), (2, 'dog'), (3, 'cat');");
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private ScoreServer start(ScoreServer.Limits limits) throws IOException {
        LocalJudging judging =
                new LocalJudging(new DatabaseShelf(List.of(temp), 1 << 20), Reward.DEFAULT, 5_000, 1 << 20);
        open.add(judging);
        ScoreServer server =
                new ScoreServer(0, new ScoreLines("items", judging, Reward.DEFAULT), 2, limits, tally::add);
        open.add(server);
        return server;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder post(ScoreServer server, String body) {
        return HttpRequest.newBuilder(URI.create(server.url() + "/score")).POST(BodyPublishers.ofString(body));
    }

    private static String answer(HttpResponse<String> response) {
        return response.statusCode() + " " + response.body();
    }

    @Test
    void itemsAreAnsweredLikeLinesInOrderABadOneAtItsPlace() throws Exception {
        ScoreServer server = start(LIMITS);

        HttpResponse<String> response = send(post(
                server,
                "{\"items\":[" + RIGHT + ",{\"id\":\"b\"},5,{\"task_type\":\"env\",\"source\":\"webshop\","
                        + "\"completion\":\"Action: search[shoe]\"}]}"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body())
                .startsWith("{\"results\":[{\"id\":1,\"scores\":[1.0],\"verdicts\":[{\"score\":1.0,\"tier\":\"exact\"")
                .contains(",{\"id\":\"b\",\"error\":\"items:2: must have \\\"completion\\\" or \\\"completions\\\", and"
                        + " not both\"},{\"error\":\"items:3: must be one JSON object, got 5\"},{\"scores\":[0.4],")
                .endsWith("]}");
        assertThat(tally.text()).matches("4 lines, 2 completions, [0-9,]+ a second: env 1, exact 1; bad lines 2");
        assertThat(answer(send(post(server, "{\"items\":[]}")))).isEqualTo("200 {\"results\":[]}");
    }

    @Test
    void whatIsWrongWithARequestIsSaidInJson() throws Exception {
        ScoreServer server = start(LIMITS);

        assertThat(answer(send(post(server, "{\"items\":"))))
                .isEqualTo("400 {\"error\":\"the body must be one JSON object {\\\"items\\\":[…]}: Unexpected"
                        + " end-of-input within/between Object entries\"}");
        assertThat(answer(send(post(server, "[]"))))
                .isEqualTo("400 {\"error\":\"the body must be one JSON object {\\\"items\\\":[…]}, with a list of"
                        + " items\"}");
        assertThat(answer(send(HttpRequest.newBuilder(URI.create(server.url() + "/scores")))))
                .isEqualTo("404 {\"error\":\"no such path: there are POST /score and GET /health\"}");
        HttpResponse<String> get = send(HttpRequest.newBuilder(URI.create(server.url() + "/score")));
        assertThat(answer(get)).isEqualTo("405 {\"error\":\"/score takes POST, got GET\"}");
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(answer(send(HttpRequest.newBuilder(URI.create(server.url() + "/health")))))
                .isEqualTo("200 {\"status\":\"ok\"}");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        ScoreServer server = start(LIMITS);
        String large = "{\"items\":[" + " ".repeat(150_000) + "]}";

        assertThat(answer(send(post(server, large))))
                .isEqualTo("413 {\"error\":\"a request must be at most 100000 bytes long (send fewer items)\"}");
        assertThat(send(post(server, "{\"items\":[" + RIGHT + "]}")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whenTooMuchIsHeldARequestIsToldToComeBack() throws Exception {
        ScoreServer server = start(new ScoreServer.Limits(100_000, 10_240, 600_000, 30));

        HttpResponse<String> response = send(post(server, "{\"items\":[" + " ".repeat(50_000) + "]}"));

        assertThat(answer(response))
                .isEqualTo("503 {\"error\":\"too much is being judged at the moment (try again in a second)\"}");
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(send(post(server, "{\"items\":[]}")).statusCode()).isEqualTo(200);
    }

    @Test
    void fiftyClientsAtOnceAllGetTheirOwnAnswers() throws Exception {
        ScoreServer server = start(LIMITS);
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            StringBuilder items = new StringBuilder();
            for (int j = 0; j < 20; j++) {
                items.append(j == 0 ? "" : ",").append(RIGHT.replace("\"id\":1", "\"id\":" + (100 * i + j)));
            }
            answers.add(
                    client.sendAsync(post(server, "{\"items\":[" + items + "]}").build(), BodyHandlers.ofString()));
        }
        for (int i = 0; i < 50; i++) {
            var results = Json.parse(answers.get(i).get().body().getBytes(StandardCharsets.UTF_8))
                    .path("results");
            assertThat(results.size()).isEqualTo(20);
            for (int j = 0; j < 20; j++) {
                assertThat(results.get(j).path("id").asInt()).isEqualTo(100 * i + j);
                assertThat(results.get(j).path("scores").get(0).asDouble()).isEqualTo(1.0);
            }
        }
    }

    /// Sends `head` as it stands and answers all that comes back until the server closes.
    private static String raw(Socket socket, String head) throws IOException {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Socket socket(ScoreServer server) throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort());
    }

    @Test
    void aPageInABrowserIsRefusedWhateverNameItGaveThisAddress() throws Exception {
        ScoreServer server = start(LIMITS);
        int port = URI.create(server.url()).getPort();
        String rest = "Content-Length: 12\r\nConnection: close\r\n\r\n{\"items\":[]}";
        for (String host : List.of("evil.example:" + port, "127.0.0.1", "127.0.0.1.evil.example:" + port)) {
            try (Socket socket = socket(server)) {
                assertThat(raw(socket, "POST /score HTTP/1.1\r\nHost: " + host + "\r\n" + rest))
                        .startsWith("HTTP/1.1 403 ")
                        .endsWith("{\"error\":\"the Host header must be 127.0.0.1:" + port + " or localhost:" + port
                                + "\"}");
            }
        }
        try (Socket socket = socket(server)) {
            assertThat(raw(
                            socket,
                            "POST /score HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://evil.example\r\n"
                                    + rest))
                    .startsWith("HTTP/1.1 403 ")
                    .endsWith("{\"error\":\"requests of browsers (with an Origin header) are refused\"}");
        }
        try (Socket socket = socket(server)) {
            assertThat(raw(socket, "POST /score HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + rest))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("{\"results\":[]}");
        }
    }

    @Test
    void whoSendsDropByDropIsCutOffAndKeepsNobodyWaiting() throws Exception {
        ScoreServer server = start(new ScoreServer.Limits(100_000, 1 << 20, 300, 30));
        int port = URI.create(server.url()).getPort();
        try (Socket slow = socket(server)) {
            slow.getOutputStream()
                    .write(("POST /score HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Length: 5000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();

            assertThat(send(post(server, "{\"items\":[" + RIGHT + "]}")).statusCode())
                    .isEqualTo(200);
            assertThat(slow.getInputStream().read()).as("the server hangs up").isEqualTo(-1);
        }
    }

    @Test
    void whatIsBeingJudgedIsFinishedBeforeTheEnd() throws Exception {
        ScoreServer server = start(LIMITS);
        String slow =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT kind FROM"
                        + " pet WHERE (SELECT MAX(i) FROM n) > 0";
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                post(server, "{\"items\":[{\"completion\":\"" + slow + "\"," + GOLD + "}]}")
                        .build(),
                BodyHandlers.ofString());
        while (!server.isBusy()) {
            Thread.onSpinWait();
        }
        server.close();

        assertThat(answer.get().body()).startsWith("{\"results\":[{\"scores\":[1.0]");
    }
}
