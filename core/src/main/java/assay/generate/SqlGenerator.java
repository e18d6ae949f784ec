package assay.generate;

import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.pipeline.UnusableInputException;
import assay.question.Candidate;
import assay.question.Lexicon;
import assay.question.Pattern;
import assay.question.Patterns;
import assay.question.Questions;
import assay.question.Schema;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft;
import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import assay.source.Generator;
import assay.source.SourceFile;
import assay.sql.Database;
import assay.sql.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions of patterns over the starter databases that have a lexicon.
final class SqlGenerator implements Generator {
    private static final List<String> TEMPLATES =
            Patterns.ALL.stream().map(Pattern::name).toList();

    private final SourceFile catalogue;
    private final Questions questions;

    private SqlGenerator(SourceFile catalogue, Questions questions) {
        this.catalogue = catalogue;
        this.questions = questions;
    }

    /// Opens the databases beside `catalogue`; empty when none of them has a lexicon.
    static Optional<Generator> open(SourceFile catalogue, Databases databases, Batches batches)
            throws InterruptedException {
        Path folder = catalogue.path().resolveSibling("database");
        List<Schema> schemas = new ArrayList<>();
        batches.forEach(
                databases.ids().iterator(),
                (String id) -> schema(folder, id, databases),
                (Optional<Schema> schema) -> schema.ifPresent(schemas::add));
        return schemas.isEmpty()
                ? Optional.empty()
                : Optional.of(new SqlGenerator(catalogue, new Questions(schemas, pattern -> true)));
    }

    private static Optional<Schema> schema(Path folder, String id, Databases databases) {
        Path lexicon = folder.resolve(id).resolve("lexicon.yaml");
        return Files.isRegularFile(lexicon)
                        && databases.find(id).orElseThrow() instanceof Databases.Found.Usable(Database database)
                ? Optional.of(Schema.of(id, database, lexicon(lexicon)))
                : Optional.empty();
    }

    private static Lexicon lexicon(Path file) {
        try {
            return Lexicon.parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UnusableInputException(file + ": the lexicon cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public SourceName name() {
        return SourceName.SYNTHETIC_SQL;
    }

    @Override
    public SourceFile catalogue() {
        return catalogue;
    }

    @Override
    public List<String> templates() {
        return TEMPLATES;
    }

    @Override
    public Optional<Outcome<Draft>> draft(long seed, long index) {
        return questions.generate(seed, index).map(this::draft).map(Outcome::passed);
    }

    private Draft draft(Candidate candidate) {
        Origin origin = new Origin(catalogue.relative(), TEMPLATES.indexOf(candidate.pattern()) + 1L);
        List<String> statements = candidate.statements();
        Question question = new Question(
                candidate.question(), statements.subList(0, statements.size() - 1), statements.getLast(), origin);
        return new Dialogue(candidate.database(), List.of(question), true, Split.GENERATED, catalogue.license());
    }
}
