package assay.cli;

import assay.pipeline.UnusableInputException;
import assay.rollout.Budget;
import assay.rollout.ChatServer;
import assay.rollout.Policy;
import assay.rollout.Rollouts;
import assay.rollout.Sampling;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The policy that is asked, how it is sampled, and what may be spent on it. The same for every command that asks one.
final class PolicyOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {
                "A server of OpenAI's chat completions; the address ends in /v1. Its key, where it wants one, is read from",
                "ASSAY_API_KEY or OPENAI_API_KEY."
            })
    private @Nullable String server;

    @Option(names = "--model-name", paramLabel = "M", description = "What the server calls its model.")
    private @Nullable String modelName;

    @Option(
            names = "--adapter",
            paramLabel = "NAME",
            description = "What the server calls the adapter on that model; sent in place of the model's name.")
    private @Nullable String adapter;

    @Option(names = "-k", paramLabel = "N", description = "Completions a prompt (default: 8).")
    private @Nullable Integer k;

    @Option(names = "--temperature", paramLabel = "T", description = "0 is greedy (default: 0.8).")
    private @Nullable Double temperature;

    @Option(names = "--top-p", paramLabel = "P", description = "The nucleus that is sampled from (default: 0.95).")
    private @Nullable Double topP;

    @Option(
            names = "--max-new-tokens",
            paramLabel = "N",
            description = "Most tokens of a completion (default: 1024). One that is cut there is never chosen.")
    private @Nullable Integer maxNewTokens;

    @Option(names = "--greedy", description = "Short for --temperature 0.")
    private boolean greedy;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "Most requests, repeated ones included (default: any number).")
    private long maxRequests = Long.MAX_VALUE;

    @Option(
            names = "--max-tokens",
            paramLabel = "N",
            description = "Most tokens that all completions together may have (default: any number).")
    private long maxTokens = Long.MAX_VALUE;

    @Option(names = "--concurrency", paramLabel = "N", description = "Most requests at once (default: 16).")
    private int concurrency = Rollouts.Manners.USUAL.maxRequests();

    @Option(
            names = "--timeout",
            paramLabel = "S",
            description = "Seconds for one answer, whole (default: 300). One that takes longer is asked for again.")
    private int timeout = 300;

    /// True when there is a policy to ask.
    boolean isGiven() {
        return server != null;
    }

    /// What the options say of the sampling, as settings of a recipe.
    List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (k != null) {
            settings.add("sampling.k=" + k);
        }
        if (greedy && temperature != null && temperature > 0) {
            throw wrong("--greedy and --temperature " + temperature + " contradict each other (leave one out)");
        }
        if (greedy || temperature != null) {
            settings.add("sampling.temperature=" + (greedy || temperature == null ? 0 : temperature));
        }
        if (topP != null) {
            settings.add("sampling.top_p=" + topP);
        }
        if (maxNewTokens != null) {
            settings.add("sampling.max_new_tokens=" + maxNewTokens);
        }
        return settings;
    }

    /// The usual sampling, with what the options say of it.
    Sampling sampling(long seed) {
        Sampling usual = Sampling.USUAL;
        settings(); // for its complaints
        try {
            return new Sampling(
                    k == null ? usual.k() : k,
                    greedy ? 0 : temperature == null ? usual.temperature() : temperature,
                    topP == null ? usual.topP() : topP,
                    maxNewTokens == null ? usual.maxNewTokens() : maxNewTokens,
                    seed);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage() + " (leave it out for the default)");
        }
    }

    Policy policy() {
        if (server == null) {
            throw wrong("--server is missing: the address of a server of chat completions (it ends in /v1)");
        }
        if (modelName == null || modelName.isBlank()) {
            throw wrong("--server needs --model-name: what the server calls its model (see URL/models)");
        }
        if (timeout < 1 || timeout > 86_400) {
            throw wrong("--timeout must be from 1 to 86400 seconds, got " + timeout);
        }
        return new ChatServer(
                address(server), modelName, Optional.ofNullable(adapter), key(), Duration.ofSeconds(timeout));
    }

    private URI address(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw wrong("--server must be an address such as http://127.0.0.1:8000/v1, without a user, got \""
                + text.replaceAll("//[^/@]*@", "//***@") + "\"");
    }

    private static Optional<String> key() {
        Optional<String> key = Stream.of("ASSAY_API_KEY", "OPENAI_API_KEY")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
        if (key.isPresent() && !key.get().matches("[!-~]+")) {
            throw new UnusableInputException(
                    "the API key in ASSAY_API_KEY or OPENAI_API_KEY must be printable ASCII without blanks (set it again)");
        }
        return key;
    }

    Budget budget() {
        if (maxRequests < 0 || maxTokens < 0) {
            throw wrong("--max-requests and --max-tokens must not be negative");
        }
        return new Budget(maxRequests, maxTokens);
    }

    Rollouts.Manners manners() {
        if (concurrency < 1 || concurrency > 1_024) {
            throw wrong("--concurrency must be a number from 1 to 1024, got " + concurrency);
        }
        Rollouts.Manners usual = Rollouts.Manners.USUAL;
        return new Rollouts.Manners(
                concurrency, 8 * concurrency, usual.attempts(), usual.firstWait(), usual.longestWait());
    }

    /// Threads that wait for answers or have them judged by `workers`.
    int threads(int workers) {
        return 2 * concurrency + 2 * workers;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
