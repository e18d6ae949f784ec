package assay.notebook.export;

import assay.notebook.compile.NotebookException;
import assay.notebook.compile.OpenNotebook;
import assay.notebook.model.CellSource;
import assay.notebook.model.Code;
import assay.notebook.model.Dependency;
import assay.notebook.model.Import;
import assay.notebook.model.Member;
import assay.notebook.model.Parameter;
import assay.notebook.model.Place;
import assay.notebook.model.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the text of an `.ipynb` file from a notebook without findings.
public final class Export {
    private static final Pattern MARK = Pattern.compile("@(?:assay\\.notebook\\.)?Cell\\b(?:\\s*\\([^)]*\\))?\\s*");
    private static final Pattern MODIFIERS = Pattern.compile(
            "^((?:@[\\w.]+(?:\\s*\\([^)]*\\))?\\s+)*)(?:(?:public|protected|private|static|final)\\s+)+");

    /// What a runner of notebooks needs and JShell does not.
    private static final Pattern OURS = Pattern.compile("import\\s+assay\\.notebook\\.(?:Cell|Notebook|\\*)\\s*;");

    private static final String JAVA = "%%java\n";

    private final OpenNotebook notebook;
    private final Target target;
    private final Path jar;

    private Export(OpenNotebook notebook, Target target, Path jar) {
        this.notebook = notebook;
        this.target = target;
        this.jar = jar;
    }

    /// `jar` is that of this program, for a kernel that has to be told. Errors: [NotebookException] for code that only
    /// works inside the notebook's class.
    public static String text(OpenNotebook notebook, Target target, Path jar) {
        return new Export(notebook, target, jar).ipynb().text();
    }

    private Ipynb ipynb() {
        Sheet sheet = notebook.sheet();
        sheet.members().forEach(member -> requireOutsideOfClass(member.name(), member.code(), member.place()));
        sheet.cells().forEach(cell -> requireOutsideOfClass(cell.name(), cell.code(), cell.place()));
        List<IpynbCell> cells = new ArrayList<>();
        if (!sheet.doc().isEmpty()) {
            cells.add(IpynbCell.text("notebook-title", sheet.doc()));
        }
        cells.add(IpynbCell.code("notebook-java", first(sheet)));
        cells.add(IpynbCell.code("notebook-setup", java(setup(sheet))));
        for (String name : sheet.graph().order()) {
            CellSource cell = sheet.cell(name).orElseThrow();
            if (!cell.doc().isEmpty()) {
                cells.add(IpynbCell.text(IpynbCell.id(name, "-text"), cell.doc()));
            }
            cells.add(IpynbCell.code(IpynbCell.id(name, ""), java(code(cell))));
        }
        return new Ipynb(cells, target.metadata());
    }

    /// JShell has no class around the code that it runs.
    private void requireOutsideOfClass(String name, Code code, Place place) {
        String type = notebook.sheet().className();
        // In the text: the compiler's names have the class wherever a type of it is inferred.
        if (Pattern.compile("\\b" + type + "\\s*(?:\\.|::)|\\bnew\\s+" + type + "\\b")
                .matcher(code.text())
                .find()) {
            throw new NotebookException(notebook.file() + ":" + place + ": '" + name + "' names " + type
                    + ", and an exported notebook has no class around its cells (write the name behind it alone, and"
                    + " x -> f(x) for " + type + "::f)");
        }
    }

    private String java(String code) {
        return switch (target) {
            case COLAB -> JAVA + code;
            case JUPYTER -> code;
        };
    }

    private String first(Sheet sheet) {
        List<String> directives = new ArrayList<>();
        return switch (target) {
            case COLAB -> {
                sheet.header().repositories().forEach(one -> directives.add("//REPOS " + one.name() + "=" + one.url()));
                sheet.header().dependencies().forEach(one -> directives.add("//DEPS " + one.coordinates()));
                yield resource("bootstrap.py")
                        .replace(
                                "DIRECTIVES = []",
                                directives.stream()
                                        .map(one -> "\"" + one + "\"")
                                        .collect(Collectors.joining(", ", "DIRECTIVES = [", "]")))
                        .stripTrailing();
            }
            case JUPYTER -> {
                Path folder = Objects.requireNonNullElse(
                        notebook.file().toAbsolutePath().normalize().getParent(), jar);
                directives.add("%classpath "
                        + folder.resolve("ipynb")
                                .relativize(jar.toAbsolutePath().normalize()));
                sheet.header()
                        .repositories()
                        .forEach(one -> directives.add("%mavenRepo " + one.name() + " " + one.url()));
                for (Dependency one : sheet.header().dependencies()) {
                    if (!one.coordinates().startsWith("assay:")) {
                        directives.add("%maven " + one.coordinates());
                    }
                }
                yield String.join("\n", directives);
            }
        };
    }

    private static String setup(Sheet sheet) {
        List<String> parts = new ArrayList<>();
        String imports = sheet.imports().stream()
                .map(Import::source)
                .map(source -> source.strip().endsWith(";") ? source.strip() : source.strip() + ";")
                .filter(source -> !OURS.matcher(source).matches())
                .collect(Collectors.joining("\n"));
        if (!imports.isEmpty()) {
            parts.add(imports);
        }
        sheet.members().stream().map(Member::source).map(Export::bare).forEach(parts::add);
        return String.join("\n\n", parts);
    }

    /// The method, the variable with its value, and the variable as the cell's last word.
    private static String code(CellSource cell) {
        String call = cell.name()
                + cell.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ", "(", ")"));
        String method = bare(MARK.matcher(cell.source()).replaceFirst(""));
        return cell.isVoid()
                ? method + "\n" + call + ";"
                : method + "\n" + cell.type() + " " + cell.name() + " = " + call + ";\n" + cell.name();
    }

    /// JShell passes over the modifiers of what is at the top, and warns.
    private static String bare(String source) {
        return MODIFIERS.matcher(source.strip()).replaceFirst("$1");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Export.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
