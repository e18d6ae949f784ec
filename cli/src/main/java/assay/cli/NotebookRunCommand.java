package assay.cli;

import assay.notebook.Notebooks;
import assay.notebook.RunOptions;
import assay.notebook.compile.NotebookException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `assay notebook run`.
@Command(
        name = "run",
        description = {
            "Runs the cells of a notebook, or takes their values from its cache where nothing changed.",
            "",
            "The cache lies in .assay beside the notebook. When a cell fails, what needs it is skipped, and the exit",
            "code is 1."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay notebook run dataset/notebooks/example_dataset_creation.java",
            "  assay notebook run NOTEBOOK --set seed=7 --only train"
        })
final class NotebookRunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The notebook: a .java file.")
    private Path file;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() {
        Notebooks notebooks = NotebookCommand.notebooks();
        try {
            return notebooks.run(file, null, options);
        } catch (NotebookException e) {
            throw NotebookCommand.unusable(e);
        }
    }
}
