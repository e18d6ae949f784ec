package assay.notebook;

import assay.notebook.compile.NotebookException;
import java.nio.file.Path;
import picocli.CommandLine;

/// What a notebook's `main` calls: `void main(String... args) { Notebook.run(this, args); }`.
public final class Notebook {
    private Notebook() {}

    /// Runs the cells of `notebook`, with the options of `assay notebook run`, and ends the program with 1 when one
    /// failed. Works under `java F.java`, JBang and an IDE; its file is found as [SourceFile] says.
    public static void run(Object notebook, String... args) {
        int exitCode = exitCode(notebook, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int exitCode(Object notebook, String... args) {
        RunOptions options = new RunOptions();
        CommandLine commandLine = new CommandLine(options);
        try {
            CommandLine.ParseResult parsed = commandLine.parseArgs(args);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return 0;
            }
            Path file = SourceFile.of(notebook.getClass());
            ClassLoader loader = notebook.getClass().getClassLoader();
            return new Notebooks(System.out, System.err, loader).run(file, notebook, options);
        } catch (CommandLine.ParameterException | NotebookException e) {
            System.err.println("notebook: " + e.getMessage());
            return 2;
        }
    }
}
