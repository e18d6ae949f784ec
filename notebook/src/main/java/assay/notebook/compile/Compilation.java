package assay.notebook.compile;

import assay.notebook.model.CellSource;
import assay.notebook.model.Code;
import assay.notebook.model.Facts;
import assay.notebook.model.Header;
import assay.notebook.model.Import;
import assay.notebook.model.Member;
import assay.notebook.model.Sheet;
import assay.notebook.rule.Finding;
import assay.notebook.rule.Rules;
import assay.notebook.store.CacheFolder;
import assay.notebook.value.Digest;
import assay.notebook.value.FileContents;
import assay.notebook.value.Values;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens notebooks: reads, checks and compiles them, or takes what an earlier run kept.
public final class Compilation {
    /// Changes when what is kept changes its meaning.
    private static final String FORMAT = "1";

    private static final String KEPT = "compiled.json";
    private static final long MOST_BYTES = 4L << 20;

    private final DependencyResolver resolver;
    private final ClassLoader program;
    private final List<Path> own = ClassPath.ofThisProgram();

    /// `program` loads what the notebooks find on the class path of this program.
    public Compilation(DependencyResolver resolver, ClassLoader program) {
        this.resolver = resolver;
        this.program = program;
    }

    /// Errors: [NotebookException] when the file cannot be read or its dependencies cannot be had. What is wrong inside
    /// the file is a finding.
    public OpenNotebook open(Path file, CacheFolder cache, FileContents contents) {
        String text = text(file);
        Header header = Header.of(text);
        ClassPath classPath = new ClassPath(own, header.wrong().isEmpty() ? resolver.jars(file, header) : List.of());
        ClassLoader loader = classPath.loader(program);
        String key = Digest.of(
                String.join("\n", FORMAT, Runtime.version().toString(), classPath.contents(contents), Digest.of(text)));
        Optional<Compiled> kept =
                cache.read(KEPT, Compiled.class).filter(one -> one.key().equals(key));
        Compiled compiled = kept.orElseGet(() -> compile(file, text, classPath, loader, contents, key));
        if (kept.isEmpty()) {
            cache.write(KEPT, compiled);
        }
        return new OpenNotebook(
                file,
                compiled.sheet(),
                compiled.findings(),
                compiled.parts(),
                new NotebookLoader(compiled.classes(), loader));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new NotebookException(file + ": a notebook has at most " + MOST_BYTES + " bytes, this has "
                        + Files.size(file) + " (is it a notebook?)");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new NotebookException(
                    file + ": must be a notebook, but it does not exist (`assay notebook new NAME` writes one)", e);
        } catch (MalformedInputException e) {
            throw new NotebookException(file + ": must be UTF-8, but it is not (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new NotebookException(file + ": cannot be read: " + e, e);
        }
    }

    private Compiled compile(
            Path file, String text, ClassPath classPath, ClassLoader loader, FileContents contents, String key) {
        SourceReader.Reading reading = SourceReader.read(file, text, classPath.all());
        Sheet sheet = reading.sheet();
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        if (reading.errors().isEmpty() && !sheet.className().isEmpty()) {
            sheet = sheet.with(withUnstorable(sheet, new NotebookLoader(reading.classes(), loader)));
            ReachedClasses reached = new ReachedClasses(classPath, loader, contents);
            for (CellSource cell : sheet.cells()) {
                parts.put(cell.name(), parts(sheet, cell, reached));
            }
        }
        List<Finding> findings = Stream.concat(
                        reading.errors().stream(),
                        // What javac could not parse has no cells, and that is not what is wrong with it.
                        sheet.className().isEmpty() && !reading.errors().isEmpty()
                                ? Stream.empty()
                                : Rules.findings(sheet).stream())
                .sorted()
                .toList();
        return new Compiled(key, sheet, findings, reading.classes(), parts);
    }

    private static Facts withUnstorable(Sheet sheet, ClassLoader loader) {
        Values values = new Values();
        List<Facts.Unstorable> unstorable = new ArrayList<>();
        Class<?> type = OpenNotebook.load(loader, sheet.className());
        for (CellSource cell : sheet.cells()) {
            if (cell.cached()) {
                Method method = OpenNotebook.method(type, cell);
                values.obstacle(method.getGenericReturnType())
                        .ifPresent(why -> unstorable.add(new Facts.Unstorable(cell.name(), why, cell.place())));
            }
        }
        Facts facts = sheet.facts();
        return new Facts(facts.misfits(), facts.calls(), facts.state(), unstorable, facts.forms());
    }

    /// The parts of a cell's code, by the names under which a change of them is told.
    private static Map<String, String> parts(Sheet sheet, CellSource cell, ReachedClasses reached) {
        List<Member> helpers = sheet.reachedFrom(cell.code());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("its code", Digest.of(cell.code().text()));
        Map<String, String> texts = new LinkedHashMap<>();
        helpers.forEach(helper -> texts.merge(
                helper.name().isEmpty() ? "initialiser" : helper.name(),
                helper.code().text(),
                (a, b) -> a + "\n" + b));
        texts.forEach((name, text) -> parts.put(name, Digest.of(text)));
        List<Code> codes = Stream.concat(
                        Stream.of(cell.code()), helpers.stream().map(Member::code))
                .toList();
        Set<String> names =
                codes.stream().flatMap(code -> code.names().stream()).collect(Collectors.toSet());
        String imports = sheet.imports().stream()
                .filter(one -> one.name().equals("*") || names.contains(one.name()))
                .map(Import::source)
                .sorted()
                .collect(Collectors.joining("\n"));
        parts.put("imports", Digest.of(imports));
        Set<String> classes = new TreeSet<>();
        codes.forEach(code -> classes.addAll(code.classes()));
        parts.putAll(reached.from(classes));
        return parts;
    }
}
