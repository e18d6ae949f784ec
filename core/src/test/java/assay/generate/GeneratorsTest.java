package assay.generate;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.Draft;
import assay.source.Generator;
import assay.sql.Databases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The three generators over the bundled starter folder.
class GeneratorsTest {
    private static final Path STARTER = Path.of(System.getProperty("assay.home"), "starter");

    private static Generators generators() throws Exception {
        Databases databases = new Databases(
                List.of(new Databases.Folder(STARTER.resolve("synthetic_sql/database"), "synthetic_sql/database")),
                1 << 28,
                Optional.empty());
        return generators(new DataFolder(STARTER, true), databases);
    }

    private static Generators generators(DataFolder folder, Databases databases) throws InterruptedException {
        try (Batches batches = new Batches(2)) {
            return Generators.of(List.of(folder), databases, batches);
        }
    }

    private static List<Draft> drafts(Generator generator, long seed, int indices) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < indices; i++) {
            generator.draft(seed, i).ifPresent(outcome -> drafts.add(((Outcome.Passed<Draft>) outcome).value()));
        }
        return drafts;
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_SQL", "SYNTHETIC_REACT", "GENERAL_CHAT"})
    void draftsComeFromSeedAndIndexAloneAndNameTheirTemplate(SourceName name) throws Exception {
        Generator generator = generators().of(name).orElseThrow();
        List<Draft> drafts = drafts(generator, 42, 60);

        assertThat(drafts)
                .hasSizeGreaterThan(20)
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(drafts(generators().of(name).orElseThrow(), 42, 60));
        assertThat(drafts).usingRecursiveFieldByFieldElementComparator().isNotEqualTo(drafts(generator, 43, 60));
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.split().wire()).isEqualTo("generated");
            assertThat(draft.license()).isEqualTo("Apache-2.0");
            assertThat(draft.origins().getFirst().file())
                    .isEqualTo(generator.catalogue().relative());
            assertThat(draft.origins().getFirst().record())
                    .isBetween(1L, (long) generator.templates().size());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_SQL", "SYNTHETIC_REACT", "GENERAL_CHAT"})
    void lineNOfTheCatalogueIsTemplateN(SourceName name) throws Exception {
        Generator generator = generators().of(name).orElseThrow();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(generator.catalogue().path())) {
            names.add(Json.parse(line.getBytes(StandardCharsets.UTF_8))
                    .path("name")
                    .stringValue());
        }
        assertThat(names).isEqualTo(generator.templates());
    }

    @Test
    void withoutTheStarterNothingIsGenerated() throws Exception {
        Generators generators =
                generators(new DataFolder(STARTER, false), new Databases(List.of(), 1 << 28, Optional.empty()));

        assertThat(SourceName.values())
                .allSatisfy(name -> assertThat(generators.of(name)).isEmpty());
    }
}
