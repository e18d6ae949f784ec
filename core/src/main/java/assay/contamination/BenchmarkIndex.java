package assay.contamination;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The items of benchmarks as hashes: which word sequences and which tables a training row must not hold. Immutable.
///
/// Rules, over normalised words: a run of 8 words of an item, or all words of a shorter one at the end of a sentence or
/// line, removes a row; half of the 5-word runs of an item in one row (of items with at least 3 of them) puts it on the
/// review list; a table with the name and the columns of an item's table removes it. Runs that three or more items
/// share say nothing of an item and are left out.
///
/// Source: measured on DBBench's 360 questions against 3,034 innocent text-to-SQL questions: 8 words, no false alarm;
/// 5 words with half of them, 11.
public final class BenchmarkIndex {
    /// A file of a benchmark. `file` is its path below the folder that the user named.
    public record Reference(String file, String sha256) {}

    /// An item: where it stands, its texts (question, label SQL), and the signatures of its tables.
    record Item(String place, List<String> texts, List<HeaderSignature> tables) {
        Item {
            texts = List.copyOf(texts);
            tables = List.copyOf(tables);
        }
    }

    /// Fewest short runs of an item for which a share of them means something.
    private static final int LEAST_RUNS = 3;

    /// An index of nothing.
    public static final BenchmarkIndex NONE = of(List.of(), List.of());

    private final List<Reference> references;
    private final List<String> places;
    private final ItemRuns runs;
    private final ItemTable signatures;

    /// The names of the tables in `signatures`.
    private final Set<Long> tableNames;

    private BenchmarkIndex(
            List<Reference> references,
            List<String> places,
            ItemRuns runs,
            ItemTable signatures,
            Set<Long> tableNames) {
        this.references = List.copyOf(references);
        this.places = List.copyOf(places);
        this.runs = runs;
        this.signatures = signatures;
        this.tableNames = Set.copyOf(tableNames);
    }

    /// The index of `items`. Items of equal text and tables are one.
    static BenchmarkIndex of(List<Reference> references, List<Item> items) {
        Map<Set<Long>, Item> distinct = new LinkedHashMap<>();
        List<ItemRuns.Grams> grams = new ArrayList<>();
        for (Item item : items) {
            ItemRuns.Grams own = ItemRuns.grams(item.texts());
            Set<Long> key = new HashSet<>(own.runs());
            item.tables().forEach(table -> key.add(table.hash()));
            if (distinct.putIfAbsent(key, item) == null) {
                grams.add(own);
            }
        }
        List<Item> kept = List.copyOf(distinct.values());
        ItemTable signatures = new ItemTable();
        Set<Long> names = new HashSet<>();
        for (int item = 0; item < kept.size(); item++) {
            for (HeaderSignature table : kept.get(item).tables()) {
                signatures.put(table.hash(), item);
                names.add(table.name());
            }
        }
        return new BenchmarkIndex(
                references,
                kept.stream().map(Item::place).toList(),
                ItemRuns.of(grams, kept.stream().map(Item::texts).toList()),
                signatures,
                names);
    }

    /// The files that the index was made from. Order: as they were named, then by path.
    public List<Reference> references() {
        return references;
    }

    /// Distinct items.
    public int size() {
        return places.size();
    }

    List<String> places() {
        return places;
    }

    boolean hasTables() {
        return !signatures.isEmpty();
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /// As [ItemRuns#mayHold].
    boolean mayHold(WordHashes words) {
        return runs.mayHold(words);
    }

    /// What one row has of the index. Texts are offered one after the other.
    final class Row {
        private final WordHashes words = new WordHashes();
        private final Map<String, Hit> sure = new LinkedHashMap<>();
        private final Map<Integer, Set<Long>> shortRunsByItem = new HashMap<>();
        private final Map<Integer, Hit> firstShort = new HashMap<>();

        void offer(NormalText text) {
            words.take(text.chars(), text.length());
            runs.each(words, (at, n, item) -> run(text, at, n, item), (at, n, item) -> shortRun(text, at, n, item));
        }

        private void run(NormalText text, int at, int n, int item) {
            if (n == ItemRuns.LONG || isLast(text, at + n - 1)) {
                String which = n == ItemRuns.LONG ? n + " words" : "all " + n + " words";
                sure.computeIfAbsent("benchmark:" + which + " of " + places.get(item), rule -> hit(rule, text, at, n));
            }
        }

        /// True when a sentence ends after word `at`: "Who has the highest rank?" is an item, "… the highest rank
        /// points" is none.
        private boolean isLast(NormalText text, int at) {
            int end = words.end(at);
            return end >= text.length() || text.chars()[end] != ' ' && text.chars()[end] != ',' || text.isLineEnd(end);
        }

        private void shortRun(NormalText text, int at, int n, int item) {
            if (runs.shortRunsOf(item) >= LEAST_RUNS) {
                shortRunsByItem.computeIfAbsent(item, i -> new HashSet<>()).add(words.gram(at, n));
                firstShort.computeIfAbsent(item, i -> hit("benchmark:half of " + places.get(item), text, at, n));
            }
        }

        private Hit hit(String rule, NormalText text, int at, int n) {
            return Hit.at(rule, text.toString(), words.start(at), words.end(at + n - 1));
        }

        /// Looks for the declarations of tables in `text`, as it was written.
        void offerTables(String text) {
            for (HeaderSignature.Declared declared : HeaderSignature.in(text, tableNames)) {
                int item = signatures.first(declared.signature().hash());
                if (item != ItemTable.NONE) {
                    sure.computeIfAbsent(
                            "benchmark:table of " + places.get(item),
                            rule -> Hit.at(rule, text, declared.start(), declared.end()));
                }
            }
        }

        /// Hits that remove the row.
        List<Hit> sure() {
            return List.copyOf(sure.values());
        }

        /// Hits that make it suspicious: items of which at least half of the short runs are in the row.
        List<Hit> suspicious() {
            return shortRunsByItem.entrySet().stream()
                    .filter(entry -> 2 * entry.getValue().size() >= runs.shortRunsOf(entry.getKey()))
                    .map(entry -> Objects.requireNonNull(firstShort.get(entry.getKey())))
                    .sorted(Comparator.comparing(Hit::rule))
                    .toList();
        }
    }

    /// For [BenchmarkCache].
    void write(DataOutputStream out) throws IOException {
        out.writeInt(places.size());
        for (String place : places) {
            out.writeUTF(place);
        }
        runs.write(out);
        signatures.write(out);
        out.writeInt(tableNames.size());
        for (long name : tableNames.stream().sorted().toList()) {
            out.writeLong(name);
        }
    }

    /// What [#write] wrote, of `references`.
    static BenchmarkIndex read(List<Reference> references, DataInputStream in) throws IOException {
        List<String> places = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            places.add(in.readUTF());
        }
        ItemRuns runs = ItemRuns.read(in);
        ItemTable signatures = ItemTable.read(in);
        Set<Long> names = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readLong());
        }
        return new BenchmarkIndex(references, places, runs, signatures, names);
    }
}
