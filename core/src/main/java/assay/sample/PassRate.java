package assay.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/// How often a policy passed a prompt: `passed` of `completions` that could be scored; `unscorable` ones are not among
/// them.
///
/// Source: Chen et al., Evaluating large language models trained on code, 2021, section 2.1 (the unbiased pass@k);
/// Wilson, Probable inference, the law of succession, and statistical inference, 1927 (the interval).
public record PassRate(int completions, int passed, int unscorable) {
    /// The least score that passes: `db` gives 1 for an exact answer and at most 0.5 for others; `env` gives 0.9 for a
    /// right step with a thought that is a little short.
    public static final double PASS = 0.9;

    /// The 97.5 % point of the normal distribution: intervals hold the true rate in 95 of 100 cases.
    private static final double Z = 1.959963984540054;

    public PassRate {
        if (completions < 1 || passed < 0 || passed > completions || unscorable < 0) {
            throw new IllegalArgumentException(
                    "no pass rate: " + passed + " of " + completions + ", " + unscorable + " unscorable");
        }
    }

    /// In `[0, 1]`.
    public double rate() {
        return (double) passed / completions;
    }

    /// The chance that one of `k` completions drawn without replacement passes: `1 − C(n−c, k) / C(n, k)`, unbiased for
    /// the chance that one of `k` new ones does. `k` from 1 to [#completions].
    public double passAt(int k) {
        if (k < 1 || k > completions) {
            throw new IllegalArgumentException("pass@k needs k from 1 to " + completions + ", got " + k);
        }
        double allFail = 1;
        for (int i = 0; i < k; i++) {
            allFail *= Math.max(0, completions - passed - i) / (double) (completions - i);
        }
        return 1 - allFail;
    }

    /// The least rate that these numbers speak for, by Wilson's interval.
    public double low() {
        return passed == 0 ? 0 : centre() - margin();
    }

    /// The greatest rate that these numbers speak for.
    public double high() {
        return passed == completions ? 1 : centre() + margin();
    }

    private double centre() {
        return (passed + Z * Z / 2) / (completions + Z * Z);
    }

    private double margin() {
        double spread = (double) passed * (completions - passed) / completions + Z * Z / 4;
        return Z * Math.sqrt(spread) / (completions + Z * Z);
    }

    /// As it stands in the lineage. `pass_at` has the powers of two and the number of completions itself, each with its
    /// interval: where the rate is `p`, one of `k` passes with `1 − (1 − p)^k`.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("completions", completions);
        json.put("passed", passed);
        json.put("unscorable", unscorable);
        json.put("rate", rate());
        Map<String, Object> passAt = new LinkedHashMap<>();
        for (int k = 1; k < completions; k *= 2) {
            passAt.put(String.valueOf(k), at(k));
        }
        passAt.put(String.valueOf(completions), at(completions));
        json.put("pass_at", passAt);
        return json;
    }

    private Map<String, Object> at(int k) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("estimate", rounded(passAt(k)));
        json.put("low", rounded(1 - Math.pow(1 - low(), k)));
        json.put("high", rounded(1 - Math.pow(1 - high(), k)));
        return json;
    }

    /// Six places: the last bits of a double are noise, and say too much.
    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
