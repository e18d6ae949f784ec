package assay.pipeline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The account of one stage. Law: `in + split = out + merged + Σ dropped`.
///
/// Units: items of the kind named by `unit`; what comes out is counted in the unit of the next stage.
public final class StageBook {
    private final Stage stage;
    private final String unit;
    private long in;
    private long split;
    private long out;
    private long merged;
    private final Map<Reason, Long> dropped = new EnumMap<>(Reason.class);

    StageBook(Stage stage, String unit) {
        this.stage = stage;
        this.unit = unit;
    }

    public Stage stage() {
        return stage;
    }

    public String unit() {
        return unit;
    }

    public long in() {
        return in;
    }

    public long out() {
        return out;
    }

    public long merged() {
        return merged;
    }

    public long split() {
        return split;
    }

    public Map<Reason, Long> dropped() {
        return Map.copyOf(dropped);
    }

    /// Items arrive. Order: nothing is booked out before it was booked in by the caller, but books are only judged at
    /// the end.
    public StageBook in(long n) {
        in += n;
        return this;
    }

    public StageBook split(long n) {
        split += n;
        return this;
    }

    public StageBook out(long n) {
        out += n;
        return this;
    }

    public StageBook merged(long n) {
        merged += n;
        return this;
    }

    public StageBook dropped(Reason reason, long n) {
        if (n != 0) {
            dropped.merge(reason, n, Long::sum);
        }
        return this;
    }

    void add(StageBook other) {
        in += other.in;
        split += other.split;
        out += other.out;
        merged += other.merged;
        other.dropped.forEach(this::dropped);
    }

    long missing() {
        return in
                + split
                - out
                - merged
                - dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stage", stage.wire());
        json.put("unit", unit);
        json.put("in", in);
        json.put("out", out);
        json.put("merged", merged);
        json.put("split", split);
        Map<String, Object> reasons = new LinkedHashMap<>();
        dropped.forEach((reason, n) -> reasons.put(reason.wire(), n));
        json.put("dropped", reasons);
        return json;
    }

    @Override
    public String toString() {
        return "stage " + stage.wire() + ": in " + in + " + split " + split + " is not out " + out + " + merged "
                + merged + " + dropped " + dropped;
    }
}
