package assay.notebook;

import assay.chart.Html;
import assay.chart.Page;
import assay.notebook.compile.ClassPath;
import assay.notebook.compile.Compilation;
import assay.notebook.compile.NotebookException;
import assay.notebook.compile.OpenNotebook;
import assay.notebook.compile.VisibleLoader;
import assay.notebook.export.Export;
import assay.notebook.export.Target;
import assay.notebook.maven.MavenResolver;
import assay.notebook.run.CellResult;
import assay.notebook.run.RunReport;
import assay.notebook.run.Runner;
import assay.notebook.run.State;
import assay.notebook.run.StillRunning;
import assay.notebook.show.HtmlPage;
import assay.notebook.show.TextPage;
import assay.notebook.show.View;
import assay.notebook.store.CacheFolder;
import assay.notebook.value.FileContents;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks, runs and exports notebooks, and tells about it on two streams.
///
/// Exit codes: 0 all is well, 1 something was found or a cell failed, 2 what was asked for cannot be done.
public final class Notebooks {
    private static final String FILES = "files.json";

    /// As the progress of builds in a pipe.
    private static final Duration PACE = Duration.ofSeconds(5);

    private record Remembered(List<FileContents.Seen> files) {}

    private final PrintStream out;
    private final PrintStream err;
    private final Duration pace;
    private final Compilation compilation;

    /// Shared, so that several notebooks read the jars of the class path once.
    private final FileContents contents = new FileContents(List.of());

    /// `program` loads what notebooks find on the class path of this program.
    public Notebooks(PrintStream out, PrintStream err, ClassLoader program) {
        this(out, err, program, PACE);
    }

    /// `pace` is the time between two lines about a cell that runs.
    Notebooks(PrintStream out, PrintStream err, ClassLoader program, Duration pace) {
        this.out = out;
        this.err = err;
        this.pace = pace;
        ClassLoader visible = new VisibleLoader(program);
        this.compilation = new Compilation(new MavenResolver(visible), visible);
    }

    /// Prints `FILE:LINE:COL: CODE: what` for everything that is wrong with these files.
    /// Errors: [assay.notebook.compile.NotebookException].
    public int check(List<Path> files) {
        int found = 0;
        for (Path file : files) {
            OpenNotebook notebook = open(file);
            notebook.findings().forEach(finding -> out.println(finding.line(file.toString())));
            found += notebook.findings().size();
        }
        err.println(found == 0 ? "nothing found" : found == 1 ? "1 finding" : found + " findings");
        return found == 0 ? 0 : 1;
    }

    private OpenNotebook open(Path file) {
        CacheFolder cache = CacheFolder.of(file);
        remember(cache);
        OpenNotebook notebook = compilation.open(file, cache, contents);
        cache.write(FILES, new Remembered(contents.remembered()));
        return notebook;
    }

    private void remember(CacheFolder cache) {
        contents.add(cache.read(FILES, Remembered.class).map(Remembered::files).orElse(List.of()));
    }

    /// Writes a notebook for Jupyter into a file, or to the standard output for none. With findings nothing is written.
    /// Errors: [assay.notebook.compile.NotebookException].
    public int export(Path file, Target target, Optional<Path> output) {
        OpenNotebook notebook = open(file);
        if (!notebook.findings().isEmpty()) {
            notebook.findings().forEach(finding -> err.println(finding.line(file.toString())));
            return 1;
        }
        String text = Export.text(notebook, target, ClassPath.ofThisProgram().getFirst());
        if (output.isEmpty()) {
            out.print(text);
            out.flush();
            return 0;
        }
        Path path = output.get();
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new NotebookException("--output " + path + " cannot be written: " + e, e);
        }
        err.println(path);
        return 0;
    }

    /// Runs a file. `instance` is the object whose cells run, or null to make one.
    /// Errors: [assay.notebook.compile.NotebookException].
    public int run(Path file, @Nullable Object instance, RunOptions options) {
        CacheFolder cache = CacheFolder.of(file);
        remember(cache);
        OpenNotebook notebook = compilation.open(file, cache, contents);
        if (!notebook.findings().isEmpty()) {
            notebook.findings().forEach(finding -> err.println(finding.line(file.toString())));
            if (options.json()) {
                out.println(RunReport.notRun(file.toString()));
            }
            return 1;
        }
        if (!cache.isWritable()) {
            err.println(file + ": its cache cannot be written, so the next run computes everything again");
        }
        boolean pages = !options.json() && !options.quiet();
        if (pages && !notebook.sheet().doc().isEmpty()) {
            out.println(notebook.sheet().doc() + "\n");
        }
        long start = System.nanoTime();
        Consumer<CellResult> sink = result -> {
            if (pages) {
                out.print(page(result));
            }
            if (result.state() == State.FAILED) {
                err.println(failure(file, result));
            }
        };
        Consumer<StillRunning> slow = options.quiet() ? _ -> {} : cell -> err.println(progress(cell));
        RunReport report =
                new Runner(notebook, options.request(), cache, contents).run(instance, out, sink, pace, slow);
        cache.write(FILES, new Remembered(contents.remembered()));
        if (options.html() != null) {
            writePage(options.html(), notebook, report);
        }
        if (options.json()) {
            out.println(report.json());
        } else if (!options.quiet()) {
            err.println(summary(report, System.nanoTime() - start));
        }
        return report.isOk() ? 0 : 1;
    }

    private static void writePage(Path html, OpenNotebook notebook, RunReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(HtmlPage.ofMarkdown(notebook.sheet().doc()));
        for (CellResult result : report.cells()) {
            String state = "<p class=\"state " + result.state().wire() + "\" id=\""
                    + result.cell().name() + "\"><b>"
                    + result.cell().name() + "</b> " + result.state().wire() + ": "
                    + Html.escaped(result.why()) + "</p>\n";
            parts.add(HtmlPage.ofMarkdown(result.cell().doc())
                    + state
                    + (result.printed().isEmpty() ? "" : HtmlPage.pre(result.printed()))
                    + HtmlPage.of(View.of(result.value().get()), result.cell().name(), "chart-" + parts.size()));
        }
        try {
            if (html.getParent() != null) {
                Files.createDirectories(html.getParent());
            }
            Files.writeString(html, Page.of(notebook.sheet().className(), parts));
        } catch (IOException e) {
            throw new NotebookException("--html " + html + " cannot be written: " + e, e);
        }
    }

    private static String page(CellResult result) {
        StringBuilder text = new StringBuilder();
        if (!result.cell().doc().isEmpty()) {
            text.append(result.cell().doc()).append("\n\n");
        }
        text.append("[")
                .append(result.cell().name())
                .append("] ")
                .append(result.state().wire());
        if (result.state() == State.COMPUTED) {
            text.append(String.format(Locale.ROOT, " in %.1f s", result.time().toMillis() / 1e3));
        }
        text.append(": ").append(result.why()).append('\n');
        text.append(result.printed());
        if (!result.printed().isEmpty() && !result.printed().endsWith("\n")) {
            text.append('\n');
        }
        text.append(TextPage.of(View.of(result.value().get())));
        return text.append('\n').toString();
    }

    private static String progress(StillRunning cell) {
        String line = TextPage.line(cell.lastLine());
        return "[" + cell.cell() + "] still running after " + cell.time().toSeconds() + " s"
                + (line.isEmpty() ? "" : ": " + line);
    }

    private static String failure(Path file, CellResult result) {
        return file + ":"
                + result.why()
                        .replaceFirst(
                                "^line (\\d+): ", "$1: cell '" + result.cell().name() + "' failed: ");
    }

    private static String summary(RunReport report, long nanos) {
        StringBuilder text = new StringBuilder();
        for (State state : State.values()) {
            long count = report.count(state);
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(state.wire());
            }
        }
        return text + String.format(Locale.ROOT, " (%.1f s)", nanos / 1e9);
    }
}
