package assay.cli;

import assay.json.Json;
import assay.reward.ScoreLines;
import assay.reward.ScoreLines.Answer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `assay score` over HTTP, on 127.0.0.1 only.
///
/// ```
/// POST /score {"items":[item…]} → {"results":[answer…]}, the objects that a line has and gets, in order
/// GET /health                   → {"status":"ok"}
/// all that is wrong             → {"error":"…"} with 400, 403, 404, 405, 408, 413 or 503
/// ```
///
/// A request waits in a virtual thread; its items are judged by a fixed number of threads, a few of each request at a
/// time, so that a long list does not keep others waiting. The bodies that are held are counted: beyond the limit a
/// request is told to come back. Who sends too slowly is cut off. A browser is refused, whatever name it gave this
/// address: a page must not score through its visitor.
final class ScoreServer implements AutoCloseable {
    /// Bytes of one body, bytes of all bodies that are held at once, time to send a body, time to finish at the end.
    record Limits(int bodyBytes, int heldBytes, int readMillis, int finishSeconds) {
        static final Limits USUAL = new Limits(32 << 20, 256 << 20, 60_000, 30);
    }

    /// A request that is answered with an error.
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private static final int KILO = 1024;

    private final ScoreLines lines;
    private final Limits limits;
    private final int threads;
    private final Consumer<Answer> tally;
    private final Semaphore held;
    private final InFlight inFlight = new InFlight();
    private final AtomicInteger judging = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService judges;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("assay-slow-clients").factory());

    /// Begins to answer. `port` 0 takes any free one; `tally` is told of each answer, by many threads.
    ScoreServer(int port, ScoreLines lines, int threads, Limits limits, Consumer<Answer> tally) throws IOException {
        this.lines = lines;
        this.limits = limits;
        this.threads = threads;
        this.tally = tally;
        this.held = new Semaphore(limits.heldBytes() / KILO);
        this.judges = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("assay-serve-", 0).factory());
        setOnce("sun.net.httpserver.nodelay", "true");
        setOnce("sun.net.httpserver.maxReqTime", Integer.toString(1 + limits.readMillis() / 1000)); // headers too
        setOnce("jdk.httpserver.maxConnections", "4096");
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        this.server = HttpServer.create(new InetSocketAddress(loopback, port), 1024);
        server.setExecutor(requests);
        server.createContext("/", this::answer);
        server.start();
    }

    /// The server of the JDK is configured by properties that it reads once.
    private static void setOnce(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Whether items are being judged.
    boolean isBusy() {
        return judging.get() > 0;
    }

    /// Takes no more requests, finishes those that are there within the limit, and ends.
    @Override
    public void close() {
        inFlight.end(TimeUnit.SECONDS.toMillis(limits.finishSeconds()));
        server.stop(0);
        requests.shutdownNow();
        judges.shutdownNow();
        clock.shutdownNow();
    }

    /// Requests that are being answered. The server of the JDK also counts those whose client was cut off, for ever.
    private static final class InFlight {
        private int count;
        private boolean ending;

        /// False when the end has begun.
        synchronized boolean enter() {
            count += ending ? 0 : 1;
            return !ending;
        }

        synchronized void leave() {
            count--;
            notifyAll();
        }

        synchronized void end(long millis) {
            ending = true;
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            try {
                for (long left = millis; count > 0 && left > 0; ) {
                    wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!inFlight.enter()) {
            try (exchange) {
                exchange.sendResponseHeaders(503, -1);
            }
            return;
        }
        try {
            answerNow(exchange);
        } finally {
            inFlight.leave();
        }
    }

    private void answerNow(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            byte[] body;
            try {
                body = route(exchange);
            } catch (Refusal refusal) {
                status = refusal.status;
                body = error(String.valueOf(refusal.getMessage()));
                if (status == 503) {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                status = 503;
                body = error("the server is ending");
            } catch (ExecutionException e) {
                status = 500;
                body = error("a bug, please report it: " + e.getCause());
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] error(String message) {
        return Json.line(Map.of("error", message)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] route(HttpExchange exchange) throws Refusal, IOException, InterruptedException, ExecutionException {
        requireLocal(exchange);
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        return switch (String.valueOf(path)) {
            case "/score" -> {
                require(exchange, method, "POST", path);
                yield score(exchange);
            }
            case "/health" -> {
                require(exchange, method, "GET", path);
                yield Json.line(Map.of("status", "ok")).getBytes(StandardCharsets.UTF_8);
            }
            default -> throw new Refusal(404, "no such path: there are POST /score and GET /health");
        };
    }

    private static void require(HttpExchange exchange, String got, String method, String path) throws Refusal {
        if (!got.equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            throw new Refusal(405, path + " takes " + method + ", got " + got);
        }
    }

    private void requireLocal(HttpExchange exchange) throws Refusal {
        int port = server.getAddress().getPort();
        Set<String> own = Set.of("127.0.0.1:" + port, "localhost:" + port);
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !own.contains(host)) {
            throw new Refusal(403, "the Host header must be 127.0.0.1:" + port + " or localhost:" + port);
        }
        if (exchange.getRequestHeaders().containsKey("Origin")) {
            throw new Refusal(403, "requests of browsers (with an Origin header) are refused");
        }
    }

    private byte[] score(HttpExchange exchange) throws Refusal, IOException, InterruptedException, ExecutionException {
        int taken = 0;
        try {
            Held body = body(exchange);
            taken = body.permits();
            return results(items(body.bytes().toByteArray()));
        } finally {
            held.release(taken);
        }
    }

    /// A body in memory, and how much of [#held] it has.
    private record Held(ByteArrayOutputStream bytes, int permits) {}

    private Held body(HttpExchange exchange) throws Refusal, IOException {
        ScheduledFuture<?> cutOff = clock.schedule(exchange::close, limits.readMillis(), TimeUnit.MILLISECONDS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * KILO];
        int permits = 0;
        boolean whole = false;
        try {
            InputStream in = exchange.getRequestBody();
            long read = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read += n;
                if (read > 4L * limits.bodyBytes()) {
                    break; // it is read on for a while, so that the client comes to read the answer
                }
                if (read > limits.bodyBytes()) {
                    continue;
                }
                int more = (int) (read / KILO) + 1 - permits;
                if (!held.tryAcquire(more)) {
                    throw new Refusal(503, "too much is being judged at the moment (try again in a second)");
                }
                permits += more;
                bytes.write(buffer, 0, n);
            }
            if (read > limits.bodyBytes()) {
                throw new Refusal(
                        413, "a request must be at most " + limits.bodyBytes() + " bytes long (send fewer items)");
            }
            whole = true;
            return new Held(bytes, permits);
        } finally {
            cutOff.cancel(false);
            if (!whole) {
                held.release(permits);
            }
        }
    }

    private static JsonNode items(byte[] body) throws Refusal {
        JsonNode request;
        try {
            request = Json.parse(body);
        } catch (JacksonException e) {
            throw new Refusal(400, "the body must be one JSON object {\"items\":[…]}: " + Json.problem(e));
        }
        JsonNode items = request.path("items");
        if (!items.isArray()) {
            throw new Refusal(400, "the body must be one JSON object {\"items\":[…]}, with a list of items");
        }
        return items;
    }

    /// At most a few items of a request wait with the judges.
    private byte[] results(JsonNode items) throws InterruptedException, ExecutionException {
        Semaphore window = new Semaphore(2 * threads);
        List<Future<Answer>> answers = new ArrayList<>();
        for (JsonNode item : items) {
            window.acquire();
            long number = answers.size() + 1L;
            answers.add(judges.submit(() -> {
                judging.incrementAndGet();
                try {
                    return lines.answer(item, number);
                } finally {
                    judging.decrementAndGet();
                    window.release();
                }
            }));
        }
        StringBuilder json = new StringBuilder("{\"results\":[");
        for (Future<Answer> answer : answers) {
            Answer got = answer.get();
            tally.accept(got);
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append(got.json());
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
