package assay.cli;

import assay.notebook.compile.NotebookException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `assay notebook check`.
@Command(
        name = "check",
        description = {
            "Finds what is wrong with notebooks without running them: names, cycles, types, hidden state.",
            "",
            "Prints FILE:LINE:COL: CODE: what for each finding; docs/reference/notebook-rules has a page for each code."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  assay notebook check dataset/notebooks/*.java"})
final class NotebookCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The notebooks: .java files.")
    private List<Path> files;

    @Override
    public Integer call() {
        try {
            return NotebookCommand.notebooks().check(files);
        } catch (NotebookException e) {
            throw NotebookCommand.unusable(e);
        }
    }
}
