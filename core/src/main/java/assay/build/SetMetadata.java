package assay.build;

import assay.card.DatasetCard;
import assay.card.Parent;
import assay.card.Part;
import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.pipeline.Reason;
import assay.pipeline.StageBook;
import assay.recipe.MixRecipe;
import assay.sample.Message;
import assay.sample.Role;
import assay.sample.Row;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.sample.TaskType;
import assay.source.DataFolder;
import assay.write.SetFiles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What `*_metadata.json` says: the recipe as used, what each source gave and lost, contamination, statistics, and the
/// hash of the output.
public final class SetMetadata {
    /// One source of the set. `own` are its rows before filling, `filled` those written above its target, `shrunk`
    /// those that the ratio took away again.
    public record SourceLine(
            SourceName name,
            boolean readable,
            int target,
            int own,
            int written,
            int shrunk,
            int generated,
            int templates,
            Map<Reason, Long> dropped,
            List<Parent> parents,
            List<StageBook> books,
            Map<String, Object> json) {
        public int shortBy() {
            return Math.max(0, target - own);
        }

        public int filled() {
            return Math.max(0, written - target);
        }

        Part part() {
            return new Part(name, target, written, shortBy(), filled(), generated, templates, parents, books);
        }
    }

    private final MixRecipe recipe;
    private final List<SourceLine> sources;
    private final Map<TaskType, Integer> taskTypes;
    private final SetFiles.Output output;
    private final List<SetFiles.Output> also;
    private final DatasetCard.Guard guard;
    private final Map<String, Long> licenses;
    private final Map<String, Object> json;

    private SetMetadata(
            MixRecipe recipe,
            List<SourceLine> sources,
            Map<TaskType, Integer> taskTypes,
            SetFiles.Output output,
            List<SetFiles.Output> also,
            DatasetCard.Guard guard,
            Map<String, Long> licenses,
            Map<String, Object> json) {
        this.guard = guard;
        this.licenses = licenses;
        this.recipe = recipe;
        this.sources = List.copyOf(sources);
        this.taskTypes = taskTypes;
        this.output = output;
        this.also = List.copyOf(also);
        this.json = json;
    }

    public MixRecipe recipe() {
        return recipe;
    }

    public List<SourceLine> sources() {
        return sources;
    }

    public long rows() {
        return output.rows();
    }

    /// Dropped items of all sources by the wire name of their reason.
    public SortedMap<String, Long> droppedByReason() {
        SortedMap<String, Long> dropped = new TreeMap<>();
        sources.forEach(source -> source.dropped().forEach((reason, n) -> dropped.merge(reason.wire(), n, Long::sum)));
        return dropped;
    }

    /// Size and hash of the rows file.
    SetFiles.Output output() {
        return output;
    }

    public String sha256() {
        return output.sha256();
    }

    public String file() {
        return output.file();
    }

    /// The files of the same rows in other formats.
    public List<SetFiles.Output> also() {
        return also;
    }

    public int rows(TaskType taskType) {
        return taskTypes.getOrDefault(taskType, 0);
    }

    public int agentRows() {
        return rows(TaskType.DB) + rows(TaskType.ENV);
    }

    /// The rows that the recipe asks for, of the sides that its ratio lets in.
    public long targetRows() {
        long agent = recipe.ratio().agent() == 0 ? 0 : recipe.target(TaskType.DB) + recipe.target(TaskType.ENV);
        return agent + (recipe.ratio().general() == 0 ? 0 : recipe.target(TaskType.GENERAL));
    }

    /// The file's content. Order: as in the contract.
    public Map<String, Object> toJson() {
        return json;
    }

    /// The card that goes with the set, made from `data`.
    DatasetCard card(List<DataFolder> data) {
        List<DatasetCard.File> files = Stream.concat(Stream.of(output), also.stream())
                .map(file -> new DatasetCard.File(file.file(), file.sha256()))
                .toList();
        return new DatasetCard(
                recipe,
                Program.NAME,
                new DatasetCard.Inputs(
                        data.stream().anyMatch(folder -> !folder.starter()),
                        data.stream().anyMatch(DataFolder::starter),
                        !guard.benchmark().isEmpty()),
                sources.stream().map(SourceLine::part).toList(),
                licenses,
                guard,
                files);
    }

    /// What the guard looked for and found; `review` records are suspicious.
    static Map<String, Object> contamination(ContaminationGuard guard, long sourceHits, long sampleHits, long review) {
        Map<String, Object> hits = new LinkedHashMap<>();
        hits.put("source", sourceHits);
        hits.put("sample", sampleHits);
        hits.put("output", 0); // a hit there fails the run
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rules", guard.rules());
        json.put("hits", hits);
        json.put("review", review);
        json.put(
                "benchmark",
                guard.references().stream().map(SetMetadata::referenceJson).toList());
        return json;
    }

    private static Map<String, Object> referenceJson(BenchmarkIndex.Reference reference) {
        Map<String, Object> json = new LinkedHashMap<>(); // Map.of has another order in each run
        json.put("file", reference.file());
        json.put("sha256", reference.sha256());
        return json;
    }

    static final class Builder {
        private final MixRecipe recipe;
        private final SetKind kind;
        private final Instant created;
        private final ContaminationGuard checked;
        private final List<SourceLine> lines = new ArrayList<>();
        private long sourceHits;
        private long sampleHits;
        private final long review;

        /// `review` is how many records are suspicious.
        Builder(SetKind kind, Instant created, ContaminationGuard guard, long review) {
            this.kind = kind;
            this.recipe = kind.recipe();
            this.created = created;
            this.checked = guard;
            this.review = review;
        }

        /// A source of the format that this version cannot read.
        void absent(SourceName name) {
            int target = recipe.budget(name).target();
            lines.add(new SourceLine(
                    name,
                    false,
                    target,
                    0,
                    0,
                    0,
                    0,
                    0,
                    Map.of(),
                    List.of(),
                    List.of(),
                    sourceJson(List.of(), target, 0, 0, List.of(), 0, Map.of())));
        }

        /// `filled` rows were at hand after filling, `written` of them went into the set.
        void source(SourceRun run, int filled, List<Row> rows) {
            int written = rows.size();
            Map<String, Integer> templates = run.templates(rows);
            int generated = (int) rows.stream()
                    .filter(row -> row.lineage().split() == Split.GENERATED)
                    .count();
            int target = recipe.budget(run.name()).target();
            int own = Math.min(target, run.accepted().size());
            sourceHits += run.ledger().dropped(Reason.CONTAMINATED)
                    + run.ledger().dropped(Reason.BENCHMARK)
                    - run.sampleHits();
            sampleHits += run.sampleHits();
            lines.add(new SourceLine(
                    run.name(),
                    true,
                    target,
                    own,
                    written,
                    filled - written,
                    generated,
                    templates.size(),
                    run.ledger().dropped(),
                    parents(run.parents(), rows),
                    run.ledger().books(),
                    sourceJson(run.parents(), target, written, own, run.ledger().toJson(), generated, templates)));
        }

        /// The files that were read, with the rows of each. Two files of one path, in two data folders, have them
        /// together.
        private static List<Parent> parents(List<Parents.Parent> origins, List<Row> rows) {
            Map<String, Long> counts = new HashMap<>();
            Set<String> databases = new HashSet<>();
            for (Row row : rows) {
                Set<String> files = new HashSet<>();
                row.lineage().origins().forEach(origin -> files.add(origin.file()));
                row.lineage().dbPath().ifPresent(files::add);
                row.lineage().dbPath().ifPresent(databases::add);
                files.forEach(file -> counts.merge(file, 1L, Long::sum));
            }
            return origins.stream()
                    .map(origin -> new Parent(
                            origin.file(),
                            origin.sha256(),
                            origin.license(),
                            counts.getOrDefault(origin.file(), 0L),
                            databases.contains(origin.file()),
                            origin.starter()))
                    .toList();
        }

        private static Map<String, Object> sourceJson(
                List<Parents.Parent> origins,
                int target,
                int written,
                int own,
                List<Map<String, Object>> stages,
                int generated,
                Map<String, Integer> templates) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("origin", origins.stream().map(Builder::originJson).toList());
            json.put("target", target);
            json.put("written", written);
            json.put("short", Math.max(0, target - own));
            json.put("filled", Math.max(0, written - target));
            json.put("generated", generated);
            json.put(
                    "templates",
                    templates.entrySet().stream()
                            .map(template -> templateJson(template.getKey(), template.getValue()))
                            .toList());
            json.put("stages", stages);
            return json;
        }

        private static Map<String, Object> templateJson(String name, int uses) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("uses", uses);
            return json;
        }

        private static Map<String, Object> originJson(Parents.Parent origin) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", origin.file());
            json.put("sha256", origin.sha256());
            json.put("license", origin.license());
            return json;
        }

        SetMetadata of(List<Row> rows, SetFiles.Output output, List<SetFiles.Output> also) {
            Map<TaskType, Integer> taskTypes = new EnumMap<>(TaskType.class);
            for (TaskType taskType : TaskType.values()) {
                taskTypes.put(taskType, (int)
                        rows.stream().filter(row -> row.taskType() == taskType).count());
            }
            int general = taskTypes.getOrDefault(TaskType.GENERAL, 0);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", recipe.name());
            json.put("version", recipe.version());
            json.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
            json.put("seed", recipe.seed());
            json.put("format", kind.format());
            json.put("recipe", recipe.effective());
            json.put("rows", rows.size());
            Map<String, Object> ratio = new LinkedHashMap<>();
            ratio.put("agent", rows.size() - general);
            ratio.put("general", general);
            json.put("ratio", ratio);
            Map<String, Object> types = new LinkedHashMap<>();
            taskTypes.forEach((taskType, n) -> types.put(taskType.wire(), n));
            json.put("task_types", types);
            Map<String, Object> sources = new LinkedHashMap<>();
            lines.forEach(line -> sources.put(line.name().wire(), line.json()));
            json.put("sources", sources);
            json.put("contamination", SetMetadata.contamination(checked, sourceHits, sampleHits, review));
            json.putAll(kind.inputs());
            json.put("statistics", statistics(rows));
            json.put("output", output.toJson());
            json.put("also", also.stream().map(SetFiles.Output::toJson).toList());
            Map<String, Long> licenses = new TreeMap<>();
            rows.forEach(row -> licenses.merge(row.lineage().license(), 1L, Long::sum));
            DatasetCard.Guard guard =
                    new DatasetCard.Guard(checked.rules(), sourceHits, sampleHits, review, checked.references());
            return new SetMetadata(recipe, lines, taskTypes, output, also, guard, licenses, json);
        }

        private static Map<String, Object> statistics(List<Row> rows) {
            Map<String, Object> json = new LinkedHashMap<>();
            for (TaskType taskType : TaskType.values()) {
                List<Row> of =
                        rows.stream().filter(row -> row.taskType() == taskType).toList();
                long messages =
                        of.stream().mapToLong(row -> row.messages().size()).sum();
                Map<String, Object> part = new LinkedHashMap<>();
                part.put("rows", of.size());
                part.put("messages", messages);
                for (Role role : Role.values()) {
                    part.put(role.wire() + "_characters", characters(of, role));
                }
                json.put(taskType.wire(), part);
            }
            return json;
        }

        private static long characters(List<Row> rows, Role role) {
            return rows.stream()
                    .flatMap(row -> row.messages().stream())
                    .filter(message -> message.role() == role)
                    .map(Message::content)
                    .mapToLong(String::length)
                    .sum();
        }
    }
}
