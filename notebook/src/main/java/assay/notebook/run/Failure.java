package assay.notebook.run;

import assay.notebook.model.CellSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Why a cell failed, and where in the notebook.
record Failure(Path file, CellSource cell, String className, Throwable error) {
    /// `line 33: java.lang.IllegalStateException: …`, with the line of the notebook nearest to the error.
    String line() {
        return "line " + lineNumber() + ": " + error;
    }

    private int lineNumber() {
        List<StackTraceElement> own = Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().equals(className)
                        || frame.getClassName().startsWith(className + "$"))
                .toList();
        return own.isEmpty() || own.getFirst().getLineNumber() < 1
                ? cell.place().line()
                : own.getFirst().getLineNumber();
    }
}
