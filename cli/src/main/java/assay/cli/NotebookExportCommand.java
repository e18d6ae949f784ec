package assay.cli;

import assay.notebook.Notebooks;
import assay.notebook.compile.NotebookException;
import assay.notebook.export.Target;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assay notebook export`.
@Command(
        name = "export",
        description = {
            "Writes a notebook as .ipynb, for Colab and every Jupyter (colab) or for a Java kernel (jupyter).",
            "",
            "Nothing of the cache is in it, and the same notebook gives the same bytes again."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay notebook export dataset/notebooks/01_build_training_set_v1.java --target colab",
            "  assay notebook export NOTEBOOK --target jupyter --output -"
        })
final class NotebookExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(paramLabel = "FILE", description = "The notebook: a .java file.")
    private Path file;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "Where it will run: colab or jupyter.")
    private Target target;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write; - is the standard output (default: ipynb/NAME.ipynb beside the notebook).")
    private @Nullable String output;

    @Override
    public Integer call() {
        Notebooks notebooks = NotebookCommand.notebooks();
        try {
            return notebooks.export(file, target, path());
        } catch (NotebookException e) {
            throw NotebookCommand.unusable(e);
        }
    }

    private Optional<Path> path() {
        if (output == null) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
            return Optional.of(file.resolveSibling("ipynb").resolve(name + ".ipynb"));
        }
        return output.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(Path.of(output));
    }
}
