package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assay build pairs --report`, with a policy that attacks its reader.
class PairsReportTest {
    @TempDir
    Path temp;

    @BeforeEach
    void writeData() throws Exception {
        Files.createDirectories(temp.resolve("data/spider/database/pet"));
        Files.writeString(
                temp.resolve("data/spider/database/pet/pet.sql"),
                "CREATE TABLE pet (id INTEGER PRIMARY KEY, kind TEXT, age INTEGER);"
                        + "INSERT INTO pet VALUES (1, 'cat', 3), (2, 'dog', 5), (3, 'cat', 9);");
    }

    /// `prompts` lines: right, wrong, and one whose SQL and words are hostile and long.
    private Path completions(int prompts) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < prompts; i++) {
            String hostile = "</pre><script>alert(1)</script>]]>\\u0000\\u001b[31m\\u202e<img src=x onerror=alert(2)>"
                    + "&lt;\\ud800" + "z".repeat(3_000);
            lines.add("{\"prompt\":[{\"role\":\"system\",\"content\":\"SQL.\"},"
                    + "{\"role\":\"user\",\"content\":\"Kinds above " + i + "? <b>&</b>\"}],"
                    + "\"task_type\":\"db\",\"source\":\"spider\",\"gold_sql\":\"SELECT kind FROM pet WHERE id > "
                    + i % 3 + " AND age > -" + i + "\",\"db_path\":\"spider/database/pet/pet.sql\",\"completions\":["
                    + "\"SELECT kind FROM pet WHERE id > " + i % 3 + " AND age > -" + i + "\","
                    + "\"SELECT age FROM pet\",\"SELECT \\\"<svg onload=x>\\\" FROM " + hostile + "\"]}");
        }
        return Files.write(temp.resolve("all.jsonl"), lines);
    }

    private String page(Path completions, String out) throws Exception {
        int exitCode = Assay.run(
                "build",
                "pairs",
                "--quiet",
                "--report",
                "--completions",
                completions.toString(),
                "--data",
                temp.resolve("data").toString(),
                "--out",
                temp.resolve(out).toString());
        assertThat(exitCode).isZero();
        return Files.readString(temp.resolve(out).resolve("dpo_pairs_v1_report.html"));
    }

    @Test
    void thePageHasTheNumbersOfTheSetAndIsTheSameAgain() throws Exception {
        String page = page(completions(30), "out");

        assertThat(page.replaceAll("<svg .*</svg>", "<svg/>"))
                .startsWith("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n")
                .contains("<title>dpo_pairs_v1</title>")
                .contains("""
                        <tr><td>pairs</td><td class="n">30</td></tr>
                        <tr><td>prompts</td><td class="n">30</td></tr>
                        <tr><td>completions</td><td class="n">90</td></tr>
                        """)
                .contains("""
                        <figcaption>Rewards of completions by source, from the reward on to the next</figcaption>
                        <svg/>
                        """)
                .contains("<tr><td>-0.5</td><td class=\"n\">30</td></tr>\n")
                .contains("<tr><td>1</td><td class=\"n\">30</td></tr>\n")
                .contains("<tr><td>all prompts</td><td class=\"n\">1</td><td class=\"n\">0.333333</td>")
                .contains("<tr><td>all prompts</td><td class=\"n\">3</td><td class=\"n\">1</td>")
                .contains("<tr><td>mixed</td><td class=\"n\">30</td></tr>")
                .contains("<tr><td>exact &gt; error</td><td class=\"n\">30</td></tr>")
                .contains("<h2>20 of 30 pairs</h2>")
                .contains("<pre>Kinds above 0? &lt;b&gt;&amp;&lt;/b&gt;</pre>")
                .contains("<h4>chosen: 1, exact</h4>\n<pre>SELECT kind FROM pet WHERE id &gt; 0 AND age &gt; -0</pre>")
                .endsWith("</html>\n");
        assertThat(page(completions(30), "again")).isEqualTo(page);
    }

    @Test
    void whatAModelWroteIsTextAndCut() throws Exception {
        String page = page(completions(2), "out");

        assertThat(page)
                .contains("&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;⟨U+0000⟩⟨U+001B⟩[31m⟨U+202E⟩"
                        + "&lt;img src=x onerror=alert(2)&gt;&amp;lt;\uFFFDzzz")
                .containsPattern("z… \\([0-9,]+ more characters\\)</pre>")
                .doesNotContain("z".repeat(2_001));
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<b>", "onload=x>", "<a ");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "]]>");
        assertThat(page.codePoints().filter(c -> c != '\n' && c != '\t' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void withoutTheOptionThereIsNoPageNotEvenTheOneOfBefore() throws Exception {
        page(completions(2), "out");

        assertThat(Assay.run(
                        "build",
                        "pairs",
                        "--quiet",
                        "--completions",
                        temp.resolve("all.jsonl").toString(),
                        "--data",
                        temp.resolve("data").toString(),
                        "--out",
                        temp.resolve("out").toString()))
                .isZero();

        assertThat(temp.resolve("out/dpo_pairs_v1_report.html")).doesNotExist();
    }
}
