package assay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// What a command that a user typed answers: the exit code, and all of standard output and standard error.
record Typed(int exitCode, String out, String err) {
    /// Runs `assay ARGS…` in this process, with nothing on standard input.
    static Typed assay(Object... args) {
        return assayReading("", args);
    }

    /// Runs `assay ARGS…` in this process with `input` on standard input.
    static synchronized Typed assayReading(String input, Object... args) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream capturedOut = new ByteArrayOutputStream();
        ByteArrayOutputStream capturedErr = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(capturedOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(capturedErr, true, StandardCharsets.UTF_8));
            int exitCode = Assay.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
            return new Typed(
                    exitCode,
                    capturedOut.toString(StandardCharsets.UTF_8),
                    capturedErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
