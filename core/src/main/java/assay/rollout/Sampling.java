package assay.rollout;

import assay.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// How a policy is sampled: `k` completions a prompt. Temperature 0 is greedy.
public record Sampling(int k, double temperature, double topP, int maxNewTokens, long seed) {
    /// What the first plan of this project samples with.
    public static final Sampling USUAL = new Sampling(8, 0.8, 0.95, 1024, 42);

    public Sampling {
        if (k < 1 || k > 1024) {
            throw new IllegalArgumentException("k must be a number from 1 to 1024, got " + k);
        }
        if (!(temperature >= 0 && temperature <= 10)) {
            throw new IllegalArgumentException("the temperature must be from 0 to 10, got " + temperature);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("top_p must be above 0 and at most 1, got " + topP);
        }
        if (maxNewTokens < 1 || maxNewTokens > 1 << 20) {
            throw new IllegalArgumentException(
                    "max_new_tokens must be a number from 1 to " + (1 << 20) + ", got " + maxNewTokens);
        }
    }

    /// The seed of sample `index` of a prompt: 31 bits, which every server takes.
    long seed(String key, int index) {
        byte[] hash = Json.sha256().digest((key + '\u0001' + index).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getInt() & 0x7FFF_FFFFL;
    }

    /// For metadata and lineage.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("k", k);
        json.put("temperature", temperature);
        json.put("top_p", topP);
        json.put("max_new_tokens", maxNewTokens);
        json.put("seed", seed);
        return json;
    }
}
