package assay.build;

import assay.json.Json;
import assay.sample.Origin;
import assay.sample.Row;
import assay.sample.Split;
import assay.source.Generator;
import assay.source.SourceFile;
import assay.sql.Databases;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that the rows of one source come from. Order: as they were added.
final class Parents {
    /// A parent file and its licence, for metadata and card. `starter` is not asked of databases.
    record Parent(String file, String sha256, String license, boolean starter) {}

    private final Map<String, Parent> parents = new LinkedHashMap<>();
    private final Optional<Generator> generator;
    private final Databases databases;

    Parents(Optional<Generator> generator, Databases databases) {
        this.generator = generator;
        this.databases = databases;
    }

    List<Parent> all() {
        return List.copyOf(parents.values());
    }

    /// A file of records that was read to its end.
    void addRecords(SourceFile file, String sha256) {
        parents.putIfAbsent(
                file.path().toString(), new Parent(file.relative(), sha256, file.license(), file.starter()));
    }

    /// The databases that the written rows stand on, as parents of the set.
    void addDatabases(List<Row> rows) {
        for (Row row : rows) {
            row.lineage()
                    .dbPath()
                    .ifPresent(path -> parents.computeIfAbsent(
                            path,
                            p -> new Parent(
                                    p, databases.sha256(p), row.lineage().license(), false)));
        }
    }

    /// The catalogue that generated rows come from, as a parent of the set.
    void addCatalogue(List<Row> rows) throws IOException {
        boolean used = rows.stream().anyMatch(row -> row.lineage().split() == Split.GENERATED);
        if (used && generator.isPresent()) {
            SourceFile file = generator.get().catalogue();
            parents.put(
                    file.path().toString(),
                    new Parent(file.relative(), Json.sha256(file.path()), file.license(), file.starter()));
        }
    }

    /// How often each template was used in `rows`: once for each question of a conversation, once for each game or
    /// task. Order: as in the catalogue, unused ones left out.
    Map<String, Integer> templates(List<Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (generator.isEmpty()) {
            return counts;
        }
        List<String> names = generator.get().templates();
        int[] byLine = new int[names.size() + 1];
        String catalogue = generator.get().catalogue().relative();
        for (Row row : rows) {
            for (Origin origin : row.lineage().origins()) {
                if (row.lineage().split() == Split.GENERATED && origin.file().equals(catalogue)) {
                    byLine[(int) origin.record()]++;
                }
            }
        }
        for (int line = 1; line < byLine.length; line++) {
            if (byLine[line] > 0) {
                counts.put(names.get(line - 1), byLine[line]);
            }
        }
        return counts;
    }
}
