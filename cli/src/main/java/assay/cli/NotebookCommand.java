package assay.cli;

import assay.notebook.Notebooks;
import assay.notebook.compile.NotebookException;
import assay.pipeline.UnusableInputException;
import picocli.CommandLine.Command;

/// `assay notebook`.
@Command(
        name = "notebook",
        description = "Notebooks in plain Java files: writes, checks and runs them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {NotebookNewCommand.class, NotebookCheckCommand.class, NotebookRunCommand.class})
final class NotebookCommand {
    private NotebookCommand() {}

    static Notebooks notebooks() {
        return new Notebooks(System.out, System.err, NotebookCommand.class.getClassLoader());
    }

    static UnusableInputException unusable(NotebookException e) {
        return new UnusableInputException(String.valueOf(e.getMessage()), e);
    }
}
