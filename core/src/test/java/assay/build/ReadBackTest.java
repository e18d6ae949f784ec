package assay.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.pipeline.Batches;
import assay.pipeline.RunFailedException;
import assay.recipe.Recipe.KeywordForm;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.write.OutputFolder;
import assay.write.SetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The read-back on files that were tampered with between writing and publishing; never skipped.
class ReadBackTest {
    private static final int ROWS = 200;

    @TempDir
    Path out;

    private final Batches batches = new Batches(2);
    private OutputFolder folder;
    private SetFiles files;

    @BeforeEach
    void open() {
        folder = OutputFolder.open(out);
        files = new SetFiles(folder, "set_v1");
    }

    @AfterEach
    void close() {
        batches.close();
        folder.close();
    }

    @Test
    void aSetThatWasWrittenIsReadable() throws Exception {
        SetFiles.Output written = files.rows(rows("fine"), batches);
        assertThatCode(() -> require(written)).doesNotThrowAnyException();
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        SetFiles.Output written = files.rows(rows("fine"), batches);
        Path lineage = files.lineageFile();
        change(files.rowsFile(), "question 150 ", "question 151 ");
        assertFails(written, "set_v1.jsonl:151: the lineage is about another row");

        files.rows(rows("fine"), batches);
        change(lineage, "general_chat/a.jsonl", "general_chat/b.jsonl");
        assertThatCode(() -> require(written)).doesNotThrowAnyException(); // the check is of the rows
        change(files.rowsFile(), "task_type", "task_typo"); // in no message
        assertFails(written, "set_v1.jsonl: the bytes read back are not the bytes written; is the disk faulty?");
    }

    @Test
    void aMissingAndASurplusLineAreFound() throws Exception {
        SetFiles.Output written = files.rows(rows("fine"), batches);
        List<String> lines = Files.readAllLines(files.rowsFile());
        Files.write(files.rowsFile(), lines.subList(0, ROWS - 1));
        assertFails(written, "set_v1.jsonl: 199 rows were read back, 200 were written");

        files.rows(rows("fine"), batches);
        List<String> abouts = Files.readAllLines(files.lineageFile());
        Files.write(files.lineageFile(), abouts.subList(0, ROWS - 1));
        assertFails(written, "set_v1.jsonl:200: the lineage is about another row");
    }

    @Test
    void benchmarkTextThatGotThisFarFailsTheRun() throws Exception {
        SetFiles.Output written = files.rows(rows("ALFWorld"), batches);
        assertFails(
                written,
                "the final scan found benchmark text in the written file, which the guard before it missed: row 1 "
                        + "(keyword:alfworld) and 199 more; nothing was published. This is a bug of the guard, please "
                        + "report it.");
    }

    private void assertFails(SetFiles.Output written, String message) {
        assertThatThrownBy(() -> require(written))
                .isInstanceOf(RunFailedException.class)
                .hasMessage(message);
    }

    private void require(SetFiles.Output written) throws IOException, InterruptedException {
        ReadBack.require(
                files,
                List.of("messages"),
                written,
                new OutputScan(KeywordForm.SUBSTRING),
                new ContaminationGuard(KeywordForm.SUBSTRING),
                batches);
    }

    private static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static List<Conversation> rows(String answer) {
        List<Conversation> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new Conversation(
                    List.of(Message.user("question " + i + " of many"), Message.assistant(answer)),
                    SourceName.GENERAL_CHAT,
                    new Lineage(
                            Split.TRAIN,
                            List.of(new Origin("general_chat/a.jsonl", i + 1L)),
                            Optional.empty(),
                            "CC0-1.0",
                            List.of())));
        }
        return rows;
    }
}
