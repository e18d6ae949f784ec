package assay.notebook;

import assay.notebook.compile.NotebookException;
import assay.notebook.run.RunRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The options of a run: those of `assay notebook run`, and those behind `java F.java`.
@Command(name = "notebook", mixinStandardHelpOptions = true, description = "Runs the cells of this notebook.")
public final class RunOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "The value of a cell, instead of computing it; JSON for lists, maps and records. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--fresh", description = "Takes nothing from the cache.")
    private boolean fresh;

    @Option(names = "--only", paramLabel = "CELL", description = "Only this cell and what it needs. Repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "CELL",
            description = "Computes this cell and all that need it again. Repeatable.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a static page of text, tables and bars.")
    private @Nullable Path html;

    @Option(names = "--json", description = "Prints what became of each cell as one JSON object on stdout.")
    private boolean json;

    @Option(names = "--quiet", description = "Prints failures only.")
    private boolean quiet;

    public RunOptions() {}

    boolean json() {
        return json;
    }

    @Nullable
    Path html() {
        return html;
    }

    boolean quiet() {
        return quiet;
    }

    /// Errors: [NotebookException] for a --set without a name.
    RunRequest request() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : set) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new NotebookException("--set must be NAME=VALUE, got \"" + one + "\" (for example --set seed=7)");
            }
            values.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return new RunRequest(values, fresh, Set.copyOf(only), Set.copyOf(from));
    }
}
