package assay.notebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/// Notebooks for tests: a file in a folder, checked and run through the front door.
record NotebookFiles(Path folder) {
    private static final String TOP = """
            import assay.notebook.Cell;
            import assay.notebook.Notebook;
            import module java.base;

            class Sheet {
            """;
    private static final String END = """

                void main(String... args) {
                    Notebook.run(this, args);
                }
            }
            """;

    /// What a command printed, and its exit code.
    record Told(int exitCode, String out, String err) {}

    Path file() {
        return folder.resolve("sheet.java");
    }

    /// A notebook `Sheet` with these members. They begin in line 6.
    NotebookFiles with(String members) throws IOException {
        Files.writeString(file(), TOP + members + END);
        return this;
    }

    Told check() {
        return told((out, err) -> notebooks(out, err).check(java.util.List.of(file())));
    }

    Told run(String... args) {
        RunOptions options = new RunOptions();
        new CommandLine(options).parseArgs(args);
        return told((out, err) -> notebooks(out, err).run(file(), null, options));
    }

    /// What became of each cell: lines `name state: why`.
    String report(String... args) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(args), java.util.stream.Stream.of("--json"))
                .toArray(String[]::new);
        Told told = run(all);
        StringBuilder lines = new StringBuilder();
        java.util.regex.Matcher cells = java.util.regex.Pattern.compile(
                        "\\{\"name\":\"(\\w+)\",\"line\":\\d+,\"state\":\"(\\w+)\",\"why\":\"((?:[^\"\\\\]|\\\\.)*)\"}")
                .matcher(told.out());
        while (cells.find()) {
            lines.append(cells.group(1) + " " + cells.group(2) + ": " + cells.group(3) + "\n");
        }
        return lines.toString().isEmpty() ? told.toString() : lines.toString();
    }

    private static Notebooks notebooks(PrintStream out, PrintStream err) {
        return new Notebooks(out, err, NotebookFiles.class.getClassLoader());
    }

    private interface Command {
        int run(PrintStream out, PrintStream err);
    }

    private static Told told(Command command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = command.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Told(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
