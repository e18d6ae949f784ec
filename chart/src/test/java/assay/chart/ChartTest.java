package assay.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.chart.Chart.Axes;
import assay.chart.Chart.Bars;
import assay.chart.Chart.Group;
import assay.chart.Chart.Line;
import assay.chart.Chart.Lines;
import assay.chart.Chart.Point;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTest {
    @Test
    void aPictureIsOneElementOfAPageThatLoadsNothing() throws Exception {
        for (Chart chart : Samples.ALL) {
            String svg = chart.svg("c");

            assertThat(svg).startsWith("<svg ").endsWith("</svg>").doesNotContain("<!", "<?", "<image", "<script");
            assertThat(svg.replaceAll("xmlns(:xlink)?=\"http://www.w3.org/[a-z0-9/]+\"", ""))
                    .doesNotContain("http");
            assertThat(svg).doesNotContain("rgb(1,2,3)").contains("currentColor");
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("c");
            assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
            assertThat(root.getFirstChild().getTextContent()).isEqualTo(chart.title());
        }
    }

    @Test
    void idsBeginWithTheOneGivenAndAreThereWhereTheyAreUsed() {
        for (Chart chart : Samples.ALL) {
            String svg = chart.svg("c7");
            List<String> ids = found(svg, "\\bid=\"([^\"]*)\"");
            List<String> used = found(svg, "url\\(#([^)]*)\\)");

            assertThat(ids).isNotEmpty().allMatch(id -> id.equals("c7") || id.startsWith("c7-"));
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(used).isNotEmpty();
            assertThat(ids).containsAll(used);
        }
    }

    private static List<String> found(String text, String regex) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(regex).matcher(text); matcher.find(); ) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Test
    void theSameChartIsTheSamePicture() {
        assertThat(Samples.ALL.stream().map(chart -> chart.svg("c")))
                .isEqualTo(Samples.ALL.stream().map(chart -> chart.svg("c")).toList());
    }

    @Test
    void barsGrowWithTheirNumbers() {
        double small = height(bars("a", 10.0, 1.0).svg("c"), 1);
        double large = height(bars("a", 10.0, 5.0).svg("c"), 1);

        assertThat(small).isPositive();
        assertThat(large / small).isBetween(4.9, 5.1);
    }

    private static Bars bars(String name, double... values) {
        List<String> categories = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (double value : values) {
            categories.add(name + categories.size());
            numbers.add(value);
        }
        return new Bars("t", new Axes("x", "y"), categories, List.of(new Group("g", numbers)));
    }

    /// The height of the n-th bar.
    private static double height(String svg, int n) {
        List<Double> heights = new ArrayList<>();
        for (String path : found(svg, "<path clip-path[^>]* d=\"([^\"]*)\"")) {
            List<Double> ys = found(path, "[ML][-0-9.]+ ([-0-9.]+)").stream()
                    .map(Double::valueOf)
                    .toList();
            heights.add(ys.stream().mapToDouble(y -> y).max().orElseThrow()
                    - ys.stream().mapToDouble(y -> y).min().orElseThrow());
        }
        return heights.get(n);
    }

    @Test
    void namesMayHaveAnyCharacters() {
        Chart chart = new Bars(
                "<script>]]>\u0007\u202E & \"'",
                new Axes("", "\u0000"),
                List.of("", " ", "<b>\n\t\uD800", "x".repeat(10_000)),
                List.of(
                        new Group("a\u0001", List.of(1.0, 0.0, 3.0, -2.0)),
                        new Group("a\u0002", List.of(1.0, 0.0, 3.0, 1e300)))); // the same when clean

        assertThat(chart.svg("c"))
                .contains("&lt;script&gt;]]&gt;⟨U+0007⟩⟨U+202E⟩ &amp; \"'</title>")
                .doesNotContain("<script")
                .hasSizeLessThan(60_000);
        assertThat(Figure.of(chart, "c"))
                .contains("<figcaption>&lt;script&gt;]]&gt;⟨U+0007⟩⟨U+202E⟩ &amp; &quot;&#39;</figcaption>")
                .contains("<td>&lt;b&gt;\n\t⟨U+D800⟩</td>")
                .contains("x… (9,800 more characters)</td>");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        Axes axes = new Axes("x", "y");
        assertThatThrownBy(() -> new Bars("t", axes, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chart needs at least one category");
        assertThatThrownBy(() -> new Bars("t", axes, List.of("a", "a"), List.of()))
                .hasMessage("a chart cannot have one category twice: [a, a]");
        assertThatThrownBy(() -> new Bars("t", axes, List.of("a"), List.of(new Group("g", List.of()))))
                .hasMessage("group g has 0 values for 1 categories");
        assertThatThrownBy(() -> new Group("g", List.of(Double.NaN))).hasMessage("a chart cannot show NaN");
        assertThatThrownBy(() -> new Point(1, 2, 3, 4)).hasMessage("2.0 is not between 3.0 and 4.0");
        assertThatThrownBy(() -> new Line("l", List.of())).hasMessage("line l has nothing to show");
        assertThatThrownBy(() -> new Lines("t", axes, List.of())).hasMessage("a chart needs at least one line");
        assertThatThrownBy(() -> Samples.BARS.svg("Über 1"))
                .hasMessage("the id of a chart must match [a-z][a-z0-9-]*, got \"Über 1\"");
    }

    @Test
    void numbersStandBelowThePicture() {
        assertThat(Figure.of(Samples.LINES, "c")).endsWith("""
                </svg>
                <details><summary>numbers</summary>
                <table>
                <tr><th>line</th><th class="n">k</th><th class="n">pass@k</th><th class="n">low</th><th class="n">high</th></tr>
                <tr><td>all</td><td class="n">1</td><td class="n">0.2</td><td class="n">0.1</td><td class="n">0.3</td></tr>
                <tr><td>all</td><td class="n">2</td><td class="n">0.4</td><td class="n">0.3</td><td class="n">0.45</td></tr>
                <tr><td>all</td><td class="n">8</td><td class="n">0.7</td><td class="n">0.5</td><td class="n">0.7</td></tr>
                </table>
                </details>
                </figure>
                """);
    }

    /// A process of its own, whose fontconfig finds no font: AWT keeps what it found for the life of a process.
    @Test
    void withoutFontsThereAreTheNumbersAndTheWayOut(@TempDir Path temp) throws Exception {
        Path none = Files.writeString(
                temp.resolve("fonts.conf"), "<fontconfig><dir>" + temp + "/none</dir></fontconfig>\n");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Duser.home=" + temp, // where Java keeps what fontconfig told it
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Samples.class.getName());
        java.environment().put("FONTCONFIG_FILE", none.toString());
        java.redirectError(ProcessBuilder.Redirect.to(new File(temp.toFile(), "err")));
        Process process = java.start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(temp.resolve("err"))).isZero();
        assertThat(page).doesNotContain("<svg").isEqualTo("""
                <figure>
                <figcaption>Rewards</figcaption>
                <p role="note">no charts: Java found no fonts on this machine (install fontconfig and a font, as in \
                apt-get install fontconfig fonts-dejavu-core)</p>
                <table>
                <tr><th>reward</th><th class="n">spider</th><th class="n">sparc</th></tr>
                <tr><td>-0.5</td><td class="n">3</td><td class="n">1</td></tr>
                <tr><td>0</td><td class="n">0</td><td class="n">2.5</td></tr>
                <tr><td>1</td><td class="n">12</td><td class="n">4</td></tr>
                </table>
                </figure>
                """);
    }
}
