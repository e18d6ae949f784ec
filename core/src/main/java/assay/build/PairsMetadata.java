package assay.build;

import assay.card.DatasetCard;
import assay.card.Parent;
import assay.card.Part;
import assay.contamination.ContaminationGuard;
import assay.pipeline.Ledger;
import assay.pipeline.Reason;
import assay.preference.PairStatistics;
import assay.recipe.PairsRecipe;
import assay.sample.Pair;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.sample.TaskType;
import assay.write.SetFiles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What `dpo_pairs_v1_metadata.json` says: the recipe as used, what became of each prompt, contamination, statistics,
/// and the hash of the output. The target of a source are its prompts.
public final class PairsMetadata {
    /// The file of prompts.
    record Prompts(String file, String sha256) {}

    private final PairsRecipe recipe;
    private final String reward;
    private final Prompts prompts;
    private final Instant created;
    private final ContaminationGuard guard;
    private final long sourceHits;
    private final long sampleHits;
    private final Map<SourceName, Ledger> books;
    private final Map<SourceName, Integer> inputs;
    private final List<Pair> pairs;
    private final PairStatistics statistics;
    private final SetFiles.Output output;

    PairsMetadata(
            PairsRecipe recipe,
            String reward,
            Prompts prompts,
            Instant created,
            ContaminationGuard guard,
            long sourceHits,
            long sampleHits,
            Map<SourceName, Ledger> books,
            Map<SourceName, Integer> inputs,
            List<Pair> pairs,
            PairStatistics statistics,
            SetFiles.Output output) {
        this.recipe = recipe;
        this.reward = reward;
        this.prompts = prompts;
        this.created = created;
        this.guard = guard;
        this.sourceHits = sourceHits;
        this.sampleHits = sampleHits;
        this.books = books;
        this.inputs = inputs;
        this.pairs = List.copyOf(pairs);
        this.statistics = statistics;
        this.output = output;
    }

    public PairsRecipe recipe() {
        return recipe;
    }

    public PairStatistics statistics() {
        return statistics;
    }

    public String file() {
        return output.file();
    }

    /// The sources that had prompts, in the order of [SourceName].
    public List<SourceName> sources() {
        return List.copyOf(books.keySet());
    }

    public int prompts(SourceName source) {
        return inputs.getOrDefault(source, 0);
    }

    public int rows() {
        return pairs.size();
    }

    public int rows(SourceName source) {
        return (int) pairs.stream().filter(pair -> pair.source() == source).count();
    }

    /// Prompts without a pair, of all sources, by the wire name of the reason.
    public SortedMap<String, Long> droppedByReason() {
        SortedMap<String, Long> dropped = new TreeMap<>();
        books.values().forEach(book -> book.dropped().forEach((why, n) -> dropped.merge(why.wire(), n, Long::sum)));
        return dropped;
    }

    public Map<Reason, Long> dropped(SourceName source) {
        return books.getOrDefault(source, new Ledger()).dropped();
    }

    /// The file's content. Order: as in the contract.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", recipe.name());
        json.put("version", recipe.version());
        json.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("seed", recipe.seed());
        json.put("format", "pairs");
        json.put("recipe", recipe.effective());
        json.put("rows", pairs.size());
        json.put("ratio", ratio());
        Map<String, Object> types = new LinkedHashMap<>();
        for (TaskType type : TaskType.values()) {
            types.put(
                    type.wire(),
                    pairs.stream().filter(pair -> pair.taskType() == type).count());
        }
        json.put("task_types", types);
        Map<String, Object> sources = new LinkedHashMap<>();
        books.keySet().forEach(source -> sources.put(source.wire(), source(source)));
        json.put("sources", sources);
        json.put("contamination", SetMetadata.contamination(guard, sourceHits, sampleHits, 0));
        json.put("policy", policy());
        json.put("statistics", statistics.toJson());
        json.put("output", output.toJson());
        return json;
    }

    private Map<String, Object> ratio() {
        Map<String, Object> ratio = new LinkedHashMap<>();
        ratio.put("agent", pairs.size());
        ratio.put("general", 0);
        return ratio;
    }

    /// The models and adapters that answered, and the reward.
    private Map<String, Object> policy() {
        Set<String> models = new TreeSet<>();
        Set<String> adapters = new TreeSet<>();
        for (Pair pair : pairs) {
            models.add(pair.judged().model());
            pair.judged().adapter().ifPresent(adapters::add);
        }
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("models", models);
        policy.put("adapters", adapters);
        policy.put("reward", reward);
        return policy;
    }

    private Map<String, Object> source(SourceName source) {
        int target = prompts(source);
        int written = rows(source);
        Map<String, Object> json = new LinkedHashMap<>();
        List<Object> origin = new ArrayList<>();
        for (Parent parent : parents(source)) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("file", parent.file());
            file.put("sha256", parent.sha256());
            file.put("license", parent.license());
            origin.add(file);
        }
        json.put("origin", origin);
        json.put("target", target);
        json.put("written", written);
        json.put("short", Math.max(0, target - written));
        json.put("filled", Math.max(0, written - target));
        json.put("generated", generated(source));
        json.put("stages", books.getOrDefault(source, new Ledger()).toJson());
        return json;
    }

    private int generated(SourceName source) {
        return (int) pairs.stream()
                .filter(pair -> pair.source() == source && pair.lineage().split() == Split.GENERATED)
                .count();
    }

    /// The file of prompts, once for each licence that its rows have.
    private List<Parent> parents(SourceName source) {
        Map<String, Long> rows = new TreeMap<>();
        pairs.stream()
                .filter(pair -> pair.source() == source)
                .forEach(pair -> rows.merge(pair.lineage().license(), 1L, Long::sum));
        return rows.entrySet().stream()
                .map(license -> new Parent(
                        prompts.file(), prompts.sha256(), license.getKey(), license.getValue(), false, false))
                .toList();
    }

    DatasetCard card() {
        Map<String, Long> licenses = new TreeMap<>();
        pairs.forEach(pair -> licenses.merge(pair.lineage().license(), 1L, Long::sum));
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<SourceName, Ledger> book : books.entrySet()) {
            SourceName source = book.getKey();
            parts.add(new Part(
                    source,
                    prompts(source),
                    rows(source),
                    0,
                    0,
                    generated(source),
                    0,
                    parents(source),
                    book.getValue().books()));
        }
        return new DatasetCard(
                recipe,
                Program.NAME,
                new DatasetCard.Inputs(true, true, !guard.references().isEmpty()),
                parts,
                licenses,
                new DatasetCard.Guard(guard.rules(), sourceHits, sampleHits, 0, guard.references()),
                List.of(new DatasetCard.File(output.file(), output.sha256())));
    }
}
