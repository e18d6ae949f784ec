package assay.rollout;

import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.rollout.AskFailed.Declined;
import assay.rollout.AskFailed.Later;
import assay.sample.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that speaks OpenAI's chat completions: vLLM, SGLang, llama.cpp, Ollama, clouds.
///
/// Two of three real servers answer `n: 4` with one choice, and one counts only one choice in `usage`. So the choices
/// that come are counted, the rest is asked for again one by one, and `usage` is believed for one choice alone.
/// Nothing of an answer is shown that holds the key.
///
/// Source: OpenAI's API reference, "Create chat completion"; `shared/peers/servers.py` (what real servers do).
public final class ChatServer implements Policy {
    private static final int MAX_ANSWER_BYTES = 16 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int SHOWN = 200;
    private static final String PATH = "/chat/completions";

    private final URI url;
    private final String model;
    private final Optional<String> adapter;
    private final Optional<String> key;
    private final Duration timeout;
    private final HttpClient client;
    private volatile boolean one;

    /// `base` is the address that ends in `/v1`. `adapter` is sent as the model's name where there is one, as vLLM
    /// wants it. A request that is not answered whole within `timeout` is given up.
    public ChatServer(URI base, String model, Optional<String> adapter, Optional<String> key, Duration timeout) {
        String address = base.toString();
        this.url = URI.create((address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + PATH);
        this.model = model;
        this.adapter = adapter;
        this.key = key;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // some servers stumble over the offer of HTTP/2
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public Optional<String> adapter() {
        return adapter;
    }

    @Override
    public boolean givesOne() {
        return one;
    }

    @Override
    public List<Completion> ask(List<Message> messages, int count, Sampling sampling, long seed)
            throws AskFailed, InterruptedException {
        int n = one ? 1 : count;
        HttpResponse<byte[]> response = send(request(messages, n, sampling, seed));
        if (response.statusCode() == 400 && n > 1) {
            one = true; // some servers refuse n > 1
            return ask(messages, 1, sampling, seed);
        }
        requireSuccess(response);
        List<Completion> completions = ChatAnswer.completions(response.body(), sampling.maxNewTokens());
        if (n > 1 && completions.size() == 1) {
            one = true;
        }
        return completions.size() > count ? completions.subList(0, count) : completions;
    }

    private HttpRequest request(List<Message> messages, int n, Sampling sampling, long seed) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", adapter.orElse(model));
        body.put("messages", messages.stream().map(Message::toJson).toList());
        if (n > 1) {
            body.put("n", n);
        }
        body.put("temperature", sampling.temperature());
        body.put("top_p", sampling.topP());
        body.put("max_tokens", sampling.maxNewTokens());
        body.put("seed", seed);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofString(Json.line(body), StandardCharsets.UTF_8));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    /// The whole answer. The request's own timeout ends with the headers, so that a slow drip would last for ever.
    private HttpResponse<byte[]> send(HttpRequest request) throws AskFailed, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER_BYTES));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Later.overloaded("no whole answer within " + timeout.toSeconds() + " s", Optional.empty());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ConnectException _ -> throw Later.unreachable("no connection to " + url);
                case HttpTimeoutException _ ->
                    throw Later.overloaded("no answer within " + timeout.toSeconds() + " s", Optional.empty());
                case IOException broken ->
                    throw Later.broken("the answer broke off: " + shown(String.valueOf(broken.getMessage())));
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            answer.cancel(true); // closes the connection of one that is late
        }
    }

    private void requireSuccess(HttpResponse<byte[]> response) throws AskFailed {
        int status = response.statusCode();
        String said = said(response);
        switch (status) {
            case 200 -> {
                String type = response.headers().firstValue("Content-Type").orElse("application/json");
                if (!type.contains("json")) {
                    throw Later.broken("an answer of type " + shown(type) + ", not JSON");
                }
            }
            case 401, 403 ->
                throw new RunFailedException("--server " + url + ": " + status + said
                        + " (the API key is read from ASSAY_API_KEY or OPENAI_API_KEY"
                        + (key.isEmpty() ? ", and neither is set)" : ")"));
            case 404 ->
                throw new RunFailedException("--server " + url + ": 404" + said
                        + " (is --server the address that ends in /v1, and --model-name right?)");
            case 408, 429, 503, 529 -> throw Later.overloaded("status " + status + said, after(response));
            default -> {
                if (status >= 500) {
                    throw Later.broken("status " + status + said);
                }
                throw new Declined("status " + status + said);
            }
        }
    }

    /// What the server wants us to wait, in seconds or as a date, at most [#LONGEST_WAIT].
    private static Optional<Duration> after(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(value -> {
                    try {
                        return Optional.of(
                                value.matches("\\d{1,9}")
                                        ? Duration.ofSeconds(Long.parseLong(value))
                                        : Duration.between(
                                                Clock.systemUTC().instant(),
                                                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                                        .toInstant()));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                })
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private String said(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        String text = new String(body, 0, Math.min(body.length, 10 * SHOWN), StandardCharsets.UTF_8)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.isEmpty() ? "" : ": " + shown(text);
    }

    private String shown(String text) {
        String safe = key.map(secret -> text.replace(secret, "***")).orElse(text);
        return safe.length() > SHOWN ? safe.substring(0, SHOWN) + "…" : safe;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
