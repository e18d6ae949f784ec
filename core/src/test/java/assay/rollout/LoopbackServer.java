package assay.rollout;

import assay.json.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/// A real HTTP server on loopback that answers chat completions as a function of the request alone, and does what it is
/// told wrong.
public final class LoopbackServer implements AutoCloseable {
    /// What happens to a request, by its number from 0.
    public enum Fault {
        NONE,
        TOO_MANY,
        TOO_MANY_WITH_TIME,
        FAULT,
        STALL,
        BROKEN_JSON,
        RESET,
        FEWER_CHOICES,
        WRONG_TYPE,
        HUGE,
        SLOW_DRIP,
        NO_CHOICES
    }

    /// The text of choice `index` of a request.
    public interface Speaker {
        String say(JsonNode request, long seed, int index);
    }

    private final HttpServer server;
    private final ExecutorService pool =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final IntFunction<Fault> faults;
    private final Speaker speaker;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger choices = new AtomicInteger();
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());

    public LoopbackServer(IntFunction<Fault> faults, Speaker speaker) throws IOException {
        this.faults = faults;
        this.speaker = speaker;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /// Says `answer SEED INDEX`.
    public static String plain(JsonNode request, long seed, int index) {
        return "answer " + seed + " " + index;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public int requests() {
        return requests.get();
    }

    /// Choices in answers that were sent whole.
    public int choices() {
        return choices.get();
    }

    public List<String> keys() {
        return List.copyOf(keys);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int number = requests.getAndIncrement();
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        keys.add(key == null ? "" : key);
        JsonNode request = Json.parse(exchange.getRequestBody().readAllBytes());
        int n = request.path("n").asInt(1);
        try (exchange) {
            switch (faults.apply(number)) {
                case NONE -> send(exchange, 200, "application/json", body(request, n));
                case FEWER_CHOICES -> send(exchange, 200, "application/json", body(request, Math.max(1, n / 2)));
                case TOO_MANY -> send(exchange, 429, "application/json", "{\"error\":\"slow down, " + key + "\"}");
                case TOO_MANY_WITH_TIME -> {
                    exchange.getResponseHeaders().add("Retry-After", "0");
                    send(exchange, 429, "text/plain", "later");
                }
                case FAULT -> send(exchange, 500, "text/html", "<h1>oops " + key + "</h1>");
                case STALL -> pause(60_000);
                case BROKEN_JSON -> send(exchange, 200, "application/json", "{\"choices\": [{\"mess");
                case NO_CHOICES -> send(exchange, 200, "application/json", "{\"choices\": []}");
                case RESET -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write("{\"cho".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
                case WRONG_TYPE -> send(exchange, 200, "text/html", "<html>a login page</html>");
                case HUGE -> huge(exchange);
                case SLOW_DRIP -> drip(exchange);
            }
        } catch (IOException | UncheckedIOException clientIsGone) {
            return;
        }
    }

    private String body(JsonNode request, int n) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Map<String, Object> choice = new LinkedHashMap<>();
            choice.put("index", i);
            choice.put("finish_reason", "stop");
            choice.put(
                    "message",
                    Map.of(
                            "role",
                            "assistant",
                            "content",
                            speaker.say(request, request.path("seed").asLong(), i)));
            all.add(choice);
        }
        choices.addAndGet(n);
        return Json.line(Map.of("choices", all, "usage", Map.of("completion_tokens", 7)));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 100L << 20);
        OutputStream out = exchange.getResponseBody();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            out.write(blanks);
        }
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 600; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
