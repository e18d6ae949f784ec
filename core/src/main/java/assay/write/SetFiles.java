package assay.write;

import assay.json.Json;
import assay.pipeline.Batches;
import assay.sample.Lineage;
import assay.sample.Origin;
import assay.sample.Pair;
import assay.sample.Prompt;
import assay.sample.Row;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// The files of one set: rows, lineage, dropped items, card, metadata. All are temporary until [#publish].
public final class SetFiles {
    /// What is said of a file in the metadata.
    public record Output(String file, long rows, long bytes, String sha256) {
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file);
            json.put("rows", rows);
            json.put("bytes", bytes);
            json.put("sha256", sha256);
            return json;
        }
    }

    private final OutputFolder folder;
    private final String name;
    private long crc32;

    /// `name` is the stem of all file names: `training_set_v1`.
    public SetFiles(OutputFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// The name of the published rows file.
    public String rowsName() {
        return name + ".jsonl";
    }

    /// The temporary rows file.
    public Path rowsFile() {
        return folder.temporary(rowsName());
    }

    /// The temporary file of lineages: line N is about line N of the rows file.
    public Path lineageFile() {
        return folder.temporary(name + "_lineage.jsonl");
    }

    /// The temporary file of dropped items.
    public Path dropped() {
        return folder.temporary(name + "_dropped.jsonl");
    }

    /// The temporary file of what is suspicious. Asking for it announces it: only a run that has some asks.
    public Path review() {
        return folder.temporary(reviewName());
    }

    /// The temporary file of all completions with their verdicts, of a set of pairs.
    public Path completions() {
        return folder.temporary(name + "_completions.jsonl");
    }

    /// The temporary page that shows a set of pairs. Asking for it announces it.
    public Path report() {
        return folder.temporary(reportName());
    }

    private String reportName() {
        return name + "_report.html";
    }

    /// Where the answers of a policy are kept from one run to the next.
    public Path journal() {
        return folder.path().resolve(name + "_journal.jsonl");
    }

    private String reviewName() {
        return name + "_review.jsonl";
    }

    /// Writes rows and lineage, line N of one about line N of the other; answers size and hash of the rows file.
    public Output rows(List<? extends Row> rows, Batches batches) throws IOException, InterruptedException {
        MessageDigest digest = Json.sha256();
        CRC32 check = new CRC32();
        long[] bytes = {0};
        try (OutputStream data = new BufferedOutputStream(Files.newOutputStream(rowsFile()));
                OutputStream lineage = new BufferedOutputStream(Files.newOutputStream(lineageFile()))) {
            batches.each(rows, Lines::of, (Lines lines) -> {
                try {
                    data.write(lines.row);
                    lineage.write(lines.lineage);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                digest.update(lines.row);
                check.update(lines.row);
                bytes[0] += lines.row.length;
            });
        }
        crc32 = check.getValue();
        return new Output(rowsName(), rows.size(), bytes[0], HexFormat.of().formatHex(digest.digest()));
    }

    /// CRC-32 of the bytes that [#rows] wrote: enough to see that a disk gave them back, and much faster than SHA-256.
    public long crc32() {
        return crc32;
    }

    /// The lines of one row.
    private static final class Lines {
        final byte[] row;
        final byte[] lineage;

        private Lines(byte[] row, byte[] lineage) {
            this.row = row;
            this.lineage = lineage;
        }

        static Lines of(Row row) {
            return new Lines(line(row.toJson()), line(SetFiles.lineage(row)));
        }

        private static byte[] line(Map<String, ?> json) {
            return (Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> lineage(Row row) {
        Lineage lineage = row.lineage();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        if (row instanceof Pair pair) {
            json.put("prompt_id", pair.prompt().id());
            json.put("chosen_index", pair.chosen().index());
            json.put("rejected_index", pair.rejected().index());
            json.put("model", pair.judged().model());
            json.put("adapter", pair.judged().adapter().orElse(null));
            json.put("reward", pair.judged().reward());
        }
        json.put("source", row.source().wire());
        json.put("split", lineage.split().wire());
        json.put("origin", lineage.origins().stream().map(Origin::toJson).toList());
        json.put("db_path", lineage.dbPath().orElse(null));
        json.put("license", lineage.license());
        json.put("edits", lineage.edits());
        if (row instanceof Prompt prompt && prompt.passRate().isPresent()) {
            json.put("pass_rate", prompt.passRate().get().toJson());
        }
        return json;
    }

    /// The temporary Parquet file of the same rows.
    public Path parquetFile() {
        return folder.temporary(parquetName());
    }

    private String trlName() {
        return name + "_trl.jsonl";
    }

    private String verlName() {
        return name + "_verl.parquet";
    }

    private String parquetName() {
        return name + ".parquet";
    }

    /// Writes the same rows in another format, beside. Answers what the metadata says of that file.
    public Output also(Also also, List<? extends Row> rows) throws IOException {
        return switch (also) {
            case PARQUET -> {
                ParquetFile.write(parquetFile(), rows, ParquetLayout.of(rows));
                yield output(parquetName(), rows.size());
            }
            case TRL -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.temporary(trlName())))) {
                    for (Row row : rows) {
                        out.write(Lines.line(TrainerRows.trl(row)));
                    }
                }
                yield output(trlName(), rows.size());
            }
            case VERL -> {
                ParquetFile.write(folder.temporary(verlName()), rows, ParquetLayout.verl());
                yield output(verlName(), rows.size());
            }
        };
    }

    private Output output(String file, long rows) throws IOException {
        Path path = folder.temporary(file);
        return new Output(file, rows, Files.size(path), Json.sha256(path));
    }

    public void card(String markdown) throws IOException {
        Files.writeString(folder.temporary(name + "_card.md"), markdown);
    }

    public void metadata(Map<String, Object> json) throws IOException {
        Files.writeString(folder.temporary(metadataName()), Json.pretty(json) + "\n");
    }

    private String metadataName() {
        return name + "_metadata.json";
    }

    /// Moves all files into place, the metadata last.
    public void publish() throws IOException {
        folder.publish(metadataName(), List.of(parquetName(), trlName(), verlName(), reviewName(), reportName()));
    }
}
