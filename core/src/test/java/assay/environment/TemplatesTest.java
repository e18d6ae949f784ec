package assay.environment;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path CATALOGUE =
            Path.of(System.getProperty("assay.home"), "starter", "synthetic_react", "templates.jsonl");

    private static String line(Template template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", template.name());
        json.put("family", template.family().wire());
        json.put("about", template.about());
        return Json.line(json);
    }

    @Test
    void theCatalogueListsExactlyTheRegistry() throws IOException {
        assertThat(Files.readAllLines(CATALOGUE))
                .isEqualTo(Templates.ALL.stream().map(TemplatesTest::line).toList());
    }

    @Test
    void thereAreFortyTemplatesTenInEachFamily() {
        assertThat(Templates.ALL).extracting(Template::name).hasSize(40).doesNotHaveDuplicates();
        assertThat(Templates.ALL.stream().collect(Collectors.groupingBy(Template::family, Collectors.counting())))
                .isEqualTo(
                        Map.of(Family.NAVIGATION, 10L, Family.TOOL, 10L, Family.LABORATORY, 10L, Family.ERRAND, 10L));
    }

    @Test
    void aRunOfFortyIndicesUsesEveryTemplateOnce() {
        List<Template> templates = java.util.stream.LongStream.range(80, 120)
                .mapToObj(index -> Templates.instance(42, index).template())
                .toList();
        assertThat(templates).doesNotHaveDuplicates();
    }
}
