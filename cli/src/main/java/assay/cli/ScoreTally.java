package assay.cli;

import assay.reward.ScoreLines.Answer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What `assay score` has answered so far. Thread-safe.
final class ScoreTally {
    private final long start = System.nanoTime();
    private final Map<String, Long> tiers = new TreeMap<>();
    private long lines;
    private long bad;

    synchronized void add(Answer answer) {
        lines++;
        bad += answer.bad() ? 1 : 0;
        answer.tiers().forEach((tier, count) -> tiers.merge(tier, (long) count, Long::sum));
    }

    synchronized long lines() {
        return lines;
    }

    synchronized long bad() {
        return bad;
    }

    private long completions() {
        return tiers.values().stream().mapToLong(Long::longValue).sum();
    }

    private double seconds() {
        return Math.max(0.001, (System.nanoTime() - start) / 1e9);
    }

    /// `1,000 lines, 8,000 completions, 2,500 a second: disjoint 10, exact 7,990; bad lines 0`.
    synchronized String text() {
        String counts = tiers.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%,d lines, %,d completions, %,.0f a second: %s; bad lines %,d",
                lines,
                completions(),
                completions() / seconds(),
                counts.isEmpty() ? "none" : counts,
                bad);
    }

    /// `{"lines","completions","bad_lines","tiers":{T:n},"seconds","completions_per_second"}`.
    synchronized Map<String, Object> json() {
        double seconds = seconds();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines);
        json.put("completions", completions());
        json.put("bad_lines", bad);
        json.put("tiers", new LinkedHashMap<>(tiers));
        json.put("seconds", Math.round(seconds * 1000) / 1000.0);
        json.put("completions_per_second", Math.round(completions() / seconds));
        return json;
    }
}
