package assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.pipeline.UnusableInputException;
import assay.sample.Split;
import assay.source.DataFolder;
import assay.source.RawRecord;
import assay.source.RecordReader;
import assay.source.SourceFile;
import assay.source.Use;
import assay.write.Also;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Sets from Parquet, and sets as Parquet.
class ParquetBuildTest {
    private static final Path FIXTURES = Path.of("src/test/resources/source/parquet");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"chat-zstd", "chat-snappy", "chat-duckdb"})
    void aSetFromParquetIsTheSetFromTheSameJsonLinesForAnyNumberOfWorkers(String name) throws Exception {
        build(data("lines", "chat.jsonl", "chat.jsonl"), "lines-out", 1);
        Path parquet = data("parquet", name + ".parquet", "chat.parquet");
        build(parquet, "parquet-out", 1);
        build(parquet, "parquet-out-3", 3);

        for (String file : List.of("training_set_v1.jsonl", "training_set_v1_dropped.jsonl")) {
            assertThat(text("parquet-out", file)).as(file).isEqualTo(text("lines-out", file));
        }
        assertThat(text("parquet-out", "training_set_v1_lineage.jsonl").replace("chat.parquet", "chat.jsonl"))
                .isEqualTo(text("lines-out", "training_set_v1_lineage.jsonl"));
        assertThat(metadata("parquet-out").at("/sources/general_chat/stages"))
                .isEqualTo(metadata("lines-out").at("/sources/general_chat/stages"));
        assertThat(metadata("parquet-out")
                        .at("/sources/general_chat/origin/0/sha256")
                        .stringValue())
                .isEqualTo(Json.sha256(Files.readAllBytes(FIXTURES.resolve(name + ".parquet"))));
        for (String file : visible("parquet-out")) {
            assertThat(text("parquet-out-3", file)).as(file).isEqualTo(text("parquet-out", file));
        }
    }

    @Test
    void theRowsAsParquetAreTheSameRowsAndTheSameBytesEachTime() throws Exception {
        Path data = TestSets.folder(temp.resolve("data"));
        build(data, "out", 1, Also.PARQUET);
        build(data, "again", 3, Also.PARQUET);

        Path parquet = temp.resolve("out/training_set_v1.parquet");
        assertThat(texts(parquet)).isEqualTo(Files.readAllLines(temp.resolve("out/training_set_v1.jsonl")));
        assertThat(Files.readAllBytes(temp.resolve("again/training_set_v1.parquet")))
                .isEqualTo(Files.readAllBytes(parquet));
        assertThat(metadata("out").path("also").toString())
                .isEqualTo("[{\"file\":\"training_set_v1.parquet\",\"rows\":"
                        + metadata("out").path("rows").intValue() + ",\"bytes\":" + Files.size(parquet)
                        + ",\"sha256\":\"" + Json.sha256(Files.readAllBytes(parquet)) + "\"}]");
    }

    @Test
    void aRunWithoutParquetRemovesThatOfTheRunBefore() throws Exception {
        Path data = TestSets.folder(temp.resolve("data"));
        build(data, "out", 1, Also.PARQUET);
        assertThat(visible("out")).contains("training_set_v1.parquet");

        build(data, "out", 1);

        assertThat(visible("out"))
                .containsExactly(
                        "training_set_v1.jsonl",
                        "training_set_v1_card.md",
                        "training_set_v1_dropped.jsonl",
                        "training_set_v1_lineage.jsonl",
                        "training_set_v1_metadata.json");
        assertThat(metadata("out").path("also").toString()).isEqualTo("[]");
    }

    @Test
    void aDamagedShardStopsTheBuildAndNothingIsWritten() throws Exception {
        Path data = data("data", "chat-zstd.parquet", "train-00000-of-00002.parquet");
        byte[] good = Files.readAllBytes(FIXTURES.resolve("chat-zstd.parquet"));
        Files.write(data.resolve("general_chat/train-00001-of-00002.parquet"), Arrays.copyOf(good, good.length - 100));

        assertThatThrownBy(() -> build(data, "out", 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("general_chat/train-00001-of-00002.parquet: cannot be read as Parquet: it does not end with"
                        + " PAR1; is it cut off? (or fetch it again)");
        assertThat(visible("out")).isEmpty();
    }

    @Test
    void aDanglingLinkStopsTheBuildAndNothingIsWritten() throws Exception {
        Path data = data("data", "chat-zstd.parquet", "train-00000-of-00002.parquet");
        Files.createSymbolicLink(data.resolve("general_chat/train-00001-of-00002.parquet"), Path.of("../blobs/0a1b"));

        assertThatThrownBy(() -> build(data, "out", 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("general_chat/train-00001-of-00002.parquet: a link to ../blobs/0a1b, which is not there"
                        + " (fetch it again, or remove the link)");
        assertThat(visible("out")).isEmpty();
    }

    /// A data folder with Spider and SParC, and the fixture as only chat file.
    private Path data(String folder, String fixture, String name) throws Exception {
        Path data = TestSets.folder(temp.resolve(folder));
        Files.delete(data.resolve("general_chat/alpaca.jsonl"));
        Files.copy(FIXTURES.resolve(fixture), data.resolve("general_chat").resolve(name));
        return data;
    }

    private void build(Path data, String out, int workers, Also... also) throws InterruptedException {
        SetBuild.sft(
                        TestSets.recipe(),
                        List.of(new DataFolder(data, false)),
                        BenchmarkIndex.NONE,
                        workers,
                        Instant.EPOCH,
                        Progress.SILENT)
                .run(temp.resolve(out), Set.of(also));
    }

    private String text(String folder, String file) throws IOException {
        return Files.readString(temp.resolve(folder).resolve(file));
    }

    private JsonNode metadata(String folder) throws IOException {
        return Json.parse(Files.readAllBytes(temp.resolve(folder).resolve("training_set_v1_metadata.json")));
    }

    private List<String> visible(String folder) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        SourceFile source = new SourceFile(file, "x.parquet", new Use.Records(Split.TRAIN), "", false);
        try (RecordReader reader = RecordReader.open(source, 1 << 24)) {
            reader.forEachRemaining(
                    record -> texts.add(new String(((RawRecord.Read) record).bytes(), StandardCharsets.UTF_8)));
        }
        return texts;
    }
}
