package assay.cli;

import assay.notebook.Template;
import assay.notebook.compile.NotebookException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `assay notebook new`.
@Command(
        name = "new",
        description = "Writes a notebook with comments that explain it, to begin with.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  assay notebook new 01_count_words"})
final class NotebookNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Its name: NAME.java is written, which must not exist yet.")
    private String name;

    @Override
    public Integer call() {
        try {
            System.out.println(Template.write(name));
            return Assay.DONE;
        } catch (NotebookException e) {
            throw NotebookCommand.unusable(e);
        }
    }
}
