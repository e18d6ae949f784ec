package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assay score` as a user types it: lines in, lines out, exit codes.
class ScoreCommandTest {
    @TempDir
    Path temp;

    @BeforeEach
    void database() throws IOException {
        Files.createDirectories(temp.resolve("data/spider/database/pet"));
        Files.writeString(
                temp.resolve("data/spider/database/pet/pet.sql"),
                "CREATE TABLE pet (id INTEGER PRIMARY KEY, kind TEXT, age INTEGER);"
                        + "INSERT INTO pet VALUES (1, 'cat', 3), (2, 'dog', 5), (3, 'cat', 9);");
    }

    private Typed score(String lines, Object... more) {
        return Typed.assayReading(
                lines,
                Stream.concat(Stream.of("score", "--data", temp.resolve("data")), Stream.of(more))
                        .toArray());
    }

    private static final String GOLD =
            "\"gold_sql\":\"SELECT kind FROM pet\",\"db_path\":\"spider/database/pet/pet.sql\",\"states\":[]";

    @Test
    void aLineIsAnsweredInTheFormOfTheContract() {
        Typed result = score("{\"id\":7,\"completions\":[\"SELECT kind FROM pet\",{\"text\":\"nothing\"},"
                + "[{\"role\":\"assistant\",\"content\":\"SELECT kinds FROM pet\"}]]," + GOLD + "}\n");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .isEqualTo("{\"id\":7,\"scores\":[1.0,-0.5,-0.5],\"verdicts\":["
                        + "{\"score\":1.0,\"tier\":\"exact\",\"rule\":\"bag\",\"detail\":{\"gold_rows\":3,"
                        + "\"predicted_rows\":3,\"common_rows\":3,\"gold_tables\":[\"pet\"],\"tables\":[\"pet\"],"
                        + "\"state\":\"spider/database/pet/pet.sql\",\"second_state\":\"none\"}},"
                        + "{\"score\":-0.5,\"tier\":\"no_sql\",\"rule\":\"no SQL in the completion\",\"detail\":{}},"
                        + "{\"score\":-0.5,\"tier\":\"error\",\"rule\":\"error\",\"detail\":{\"error\":"
                        + "\"no such column: kinds\",\"state\":\"spider/database/pet/pet.sql\"}}]}\n");
        assertThat(result.err())
                .matches("1 lines, 3 completions, [0-9,]+ a second: error 1, exact 1, no_sql 1; bad lines 0\n");
    }

    @Test
    void aStepInAnEnvironmentIsScoredInItsParts() {
        String prompt =
                "[{\"role\":\"user\",\"content\":\"WebShop [SEP] Instruction: [SEP] i need a red shoe [SEP] Search\"}]";
        String step = "Thought: I should search for a red shoe, which is what is asked.\\nAction: search[red shoe]";

        assertThat(score(
                        "{\"id\":1,\"prompt\":" + prompt + ",\"completions\":[\"" + step + "\",\"\"],"
                                + "\"task_type\":\"env\",\"source\":\"webshop\",\"gold_sql\":null,\"db_path\":null}",
                        "--quiet"))
                .isEqualTo(new Typed(
                        0,
                        "{\"id\":1,\"scores\":[1.0,0.0],\"verdicts\":["
                                + "{\"score\":1.0,\"tier\":\"env\",\"rule\":\"possible\",\"detail\":{\"format\":0.4,\"action\":0.3,"
                                + "\"reasoning\":0.3,\"profile\":\"webshop\",\"read\":\"search[red shoe]\","
                                + "\"judged_by\":\"page\"}},"
                                + "{\"score\":0.0,\"tier\":\"env\",\"rule\":\"empty\",\"detail\":{\"format\":0.0,\"action\":0.0,"
                                + "\"reasoning\":0.0,\"profile\":\"webshop\"}}]}\n",
                        ""));
    }

    @Test
    void theWorldOfALineIsLoadedByItsInstance() {
        String task = "{\"completion\":\"Thought: I begin.\\nAction: dance\",\"source\":\"synthetic_react\",";

        assertThat(score(task + "\"instance\":\"hiking_trail/7\"}", "--quiet").out())
                .contains("\"rule\":\"no action of this world\"", "\"judged_by\":\"world\"");
        assertThat(score(task + "\"extra_info\":{\"edits\":[\"instance:hiking_trail/7\"]}}", "--quiet")
                        .out())
                .contains("\"judged_by\":\"world\"");
        assertThat(score(task + "\"instance\":\"ski_trail/7\"}", "--quiet").out())
                .isEqualTo("{\"error\":\"-:1: field \\\"instance\\\" must be NAME/SEED of a known world, got"
                        + " \\\"ski_trail/7\\\" (leave it out for none)\"}\n");
        assertThat(score(task + "\"instance\":\"hiking_trail/7\",\"prompt\":\"Buy a shoe.\"}", "--quiet")
                        .out())
                .isEqualTo("{\"error\":\"-:1: field \\\"instance\\\": the task of hiking_trail/7 is not in the prompt"
                        + " (is it of another row?)\"}\n");
    }

    @Test
    void withoutAGoldOnlyThePresenceOfSqlCounts() {
        assertThat(score("{\"completions\":[\"SELECT 1\",\"no\"],\"gold_sql\":null}", "--quiet"))
                .isEqualTo(new Typed(
                        0,
                        "{\"scores\":[0.3,-0.3],\"verdicts\":["
                                + "{\"score\":0.3,\"tier\":\"sql_present\",\"rule\":\"no gold\",\"detail\":{}},"
                                + "{\"score\":-0.3,\"tier\":\"sql_absent\",\"rule\":\"no gold\",\"detail\":{}}]}\n",
                        ""));
    }

    @Test
    void badLinesAreAnsweredAtTheirPlaceAndTheRunFailsAtItsEnd() throws IOException {
        Path file = Files.writeString(temp.resolve("in.jsonl"), """
                {"id":"a","completion":"x","gold_sql":"SELECT 1"}
                {"completion":
                [1]
                {"id":"b"}
                {"completion":"x","gold_sql":"SELECT 1","db_path":"../x.sqlite"}
                {"completion":"x","gold_sql":"SELECT 1","db_path":"spider/none.sqlite"}
                {"completion":"x","task_type":"env","gold_sql":"SELECT 1"}
                {"completion":5}

                {"completion":"Final Answer: 3","answer":[3]}""");

        Typed result = score("", "--quiet", file);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(10);
        assertThat(result.out().replace(file.toString(), "FILE"))
                .isEqualTo("{\"id\":\"a\",\"error\":\"FILE:1: field \\\"db_path\\\" is missing: the gold_sql needs a"
                        + " database (leave gold_sql out for no gold)\"}\n"
                        + "{\"error\":\"FILE:2: must be one JSON object: Unexpected end-of-input within/between Object"
                        + " entries\"}\n"
                        + "{\"error\":\"FILE:3: must be one JSON object, got [1]\"}\n"
                        + "{\"id\":\"b\",\"error\":\"FILE:4: must have \\\"completion\\\" or \\\"completions\\\", and"
                        + " not both\"}\n"
                        + "{\"error\":\"FILE:5: field \\\"db_path\\\": must be relative, with /, without .., and end"
                        + " in .sqlite or .sql, got \\\"../x.sqlite\\\"\"}\n"
                        + "{\"error\":\"FILE:6: field \\\"db_path\\\": spider/none.sqlite is in none of the data"
                        + " folders (is --data right?)\"}\n"
                        + "{\"error\":\"FILE:7: field \\\"gold_sql\\\" belongs to task_type db, and this line is of env"
                        + " (leave it out, or set it to null)\"}\n"
                        + "{\"error\":\"FILE:8: field \\\"completion\\\" must hold a string, a list of messages, or an"
                        + " object with the string \\\"text\\\", got 5\"}\n"
                        + "{\"error\":\"FILE:9: must be one JSON object, got an empty line\"}\n"
                        + "{\"scores\":[1.0],\"verdicts\":[{\"score\":1.0,\"tier\":\"exact\",\"rule\":\"answer\","
                        + "\"detail\":{\"answer\":\"3\"}}]}\n");
    }

    @Test
    void aLineBeyondSixteenMegabytesIsSkippedAndTheNextOneIsJudged() {
        Typed result = score("{\"completion\":\"" + "x".repeat(17 << 20) + "\"}\n{\"completion\":\"no\"}\n", "--quiet");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo("{\"error\":\"-:1: a line must be at most 16777216 bytes long; this one is longer (split"
                        + " it)\"}\n{\"scores\":[-0.3],\"verdicts\":[{\"score\":-0.3,\"tier\":\"sql_absent\","
                        + "\"rule\":\"no gold\",\"detail\":{}}]}\n");
    }

    @Test
    void answersKeepTheOrderOfTheLinesForAnyNumberOfWorkers() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append("{\"id\":")
                    .append(i)
                    .append(",\"completion\":\"SELECT kind FROM pet WHERE age > ")
                    .append(i % 10)
                    .append("\",\"gold_sql\":\"SELECT kind FROM pet WHERE age > 4\",")
                    .append("\"db_path\":\"spider/database/pet/pet.sql\"}\n");
        }

        Typed one = score(lines.toString(), "--quiet", "--workers", 1);

        assertThat(one.exitCode()).isZero();
        assertThat(one.out().lines().map(line -> line.replaceAll("^\\{\"id\":(\\d+),.*$", "$1")))
                .hasSize(500)
                .startsWith("0", "1", "2")
                .endsWith("498", "499");
        assertThat(score(lines.toString(), "--quiet", "--workers", 3)).isEqualTo(one);
    }

    @Test
    void theOtherRewardsAreSpeltAsInTheContract() {
        String line = "{\"completion\":\"SELECT DISTINCT kind FROM pet\"," + GOLD + "}";

        assertThat(score(line, "--quiet", "--reward", "default").out()).startsWith("{\"scores\":[0.33333");
        assertThat(score(line, "--quiet", "--reward", "graded").out()).startsWith("{\"scores\":[0.41");
        assertThat(score(line, "--quiet", "--reward", "seed-literal").out()).startsWith("{\"scores\":[1.0]");
        Typed unknown = score(line, "--reward", "best");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("--reward must be default, graded or seed-literal, got \"best\" (or leave it out)\n");
    }

    @Test
    void theSummaryIsJsonOnRequestApartFromTheAnswers() throws IOException {
        String summary =
                "\\{\"lines\":1,\"completions\":2,\"bad_lines\":0,\"tiers\":\\{\"sql_absent\":1,\"sql_present\":1\\},"
                        + "\"seconds\":[0-9.]+,\"completions_per_second\":[0-9]+\\}\n";
        String line = "{\"completions\":[\"SELECT 1\",\"no\"]}";
        Typed piped = score(line, "--json");
        Path file = temp.resolve("scores.jsonl");
        Typed written = score(line, "--json", "--output", file);

        assertThat(piped.out()).startsWith("{\"scores\":[0.3,-0.3]").hasLineCount(1);
        assertThat(piped.err()).matches(summary);
        assertThat(written.out()).matches(summary);
        assertThat(written.err()).isEmpty();
        assertThat(file).hasContent(piped.out());
    }

    @Test
    void answersThatAreLostFailTheRun() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full is of Linux");
        assertThat(score("{\"completion\":\"SELECT 1\"}\n", "--quiet", "--output", full))
                .isEqualTo(new Typed(
                        1,
                        "",
                        "assay: --output /dev/full cannot be written (is what reads it gone, or the disk full?)\n"));
    }

    @Test
    void answersThatNobodyReadsFailTheRun() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<Integer> exitCodes = new ArrayList<>();
        try {
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            for (String[] command : List.of(new String[] {"score", "--quiet"}, new String[] {"sources", "--json"})) {
                System.setOut(new PrintStream(gone, false, StandardCharsets.UTF_8));
                System.setIn(
                        new ByteArrayInputStream("{\"completion\":\"SELECT 1\"}\n".getBytes(StandardCharsets.UTF_8)));
                exitCodes.add(Assay.run(command));
            }
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
        String lost = "assay: standard output cannot be written (is what reads it gone, or the disk full?)\n";
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo(lost + lost);
        assertThat(exitCodes).containsExactly(1, 1);
    }

    @Test
    void wrongUsageSaysWhatIsMeant() {
        assertThat(score("", "--serve", "70000").err())
                .startsWith("--serve must be a number from 0 to 65535, got 70000 (leave it out for the default)\n");
        assertThat(score("", "--serve", "0", "in.jsonl").err())
                .startsWith("--serve takes neither FILE nor --output (the answers go to who asks)\n");
        assertThat(score("", "--deadline", "0").err())
                .startsWith("--deadline must be a number from 1 to 600000, got 0 (leave it out for the default)\n");
        assertThat(score("", temp.resolve("none.jsonl")))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "assay: " + temp.resolve("none.jsonl")
                                + ": must be a file of JSON lines, or - for standard input, but it does not exist (is the path"
                                + " right?)\n"));
        assertThat(score("", temp))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "assay: " + temp + ": must be a file of JSON lines, or - for standard input, but it is a folder"
                                + " (is the path right?)\n"));
        assertThat(score("", "--deadline", "fast").err())
                .startsWith("Invalid value for option '--deadline': must be a whole number, got \"fast\"\n");
        assertThat(score("", "--deadline", "99999999999").err())
                .startsWith("--deadline must be a number from 1 to 600000, got 2147483647 (leave it out for the"
                        + " default)\n");
    }
}
