package assay.notebook.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/// A JShell in this JVM, for whole cells.
final class Session implements AutoCloseable {
    /// What became of a cell: the value of its last expression, or what went wrong.
    sealed interface Outcome {
        record Value(@Nullable Object value) implements Outcome {}

        record Wrong(String message) implements Outcome {}
    }

    private static final int STOP_MILLIS = 50;

    private final JShell shell;
    private volatile boolean stopped;
    private volatile boolean running;

    Session(List<Path> classPath) {
        shell = JShell.builder().executionEngine("local").build();
        classPath.forEach(entry -> shell.addToClasspath(entry.toString()));
        shell.eval("import module java.base;");
    }

    /// Runs snippet by snippet, up to the first that fails. What a method does not find yet may come behind it, in the
    /// same cell.
    Outcome run(String source) {
        stopped = false;
        running = true;
        try {
            return snippets(source);
        } finally {
            running = false;
        }
    }

    private Outcome snippets(String source) {
        LastValue.clear();
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        List<DeclarationSnippet> waiting = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            String snippet = next.source() == null ? rest : next.source();
            LastValue.clear();
            for (SnippetEvent event : shell.eval(snippet)) {
                if (event.causeSnippet() == null) {
                    Optional<String> wrong = wrong(event, snippet);
                    if (wrong.isPresent()) {
                        return new Outcome.Wrong(wrong.get());
                    }
                    if (event.snippet() instanceof DeclarationSnippet declared) {
                        waiting.add(declared);
                    }
                    keepValue(event.snippet());
                }
            }
            if (stopped) {
                return new Outcome.Wrong("interrupted");
            }
            rest = next.source() == null ? "" : next.remaining();
        }
        for (DeclarationSnippet declared : waiting) {
            List<String> missing = shell.unresolvedDependencies(declared).toList();
            if (!missing.isEmpty()) {
                return new Outcome.Wrong(declared.name() + " uses what is not there: " + String.join(", ", missing));
            }
        }
        return new Outcome.Value(LastValue.get());
    }

    private Optional<String> wrong(SnippetEvent event, String snippet) {
        if (event.exception() != null) {
            return Optional.of(stopped ? "interrupted" : text(event.exception()));
        }
        return switch (event.status()) {
            case REJECTED ->
                Optional.of(shell.diagnostics(event.snippet())
                        .filter(Diag::isError)
                        .map(one -> place(one, snippet) + one.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("\n")));
            case VALID, OVERWRITTEN, DROPPED, NONEXISTENT, RECOVERABLE_DEFINED, RECOVERABLE_NOT_DEFINED ->
                Optional.empty();
        };
    }

    private static String place(Diag diagnostic, String snippet) {
        int at = Math.clamp(diagnostic.getPosition(), 0, snippet.length());
        String line = snippet.substring(snippet.lastIndexOf('\n', Math.max(0, at - 1)) + 1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return line.isEmpty() ? "" : line + "\n  ";
    }

    /// The exception and its causes, with the lines of the cells.
    private static String text(JShellException exception) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Throwable at = exception; at != null; at = at.getCause()) {
            String name = switch (at) {
                case EvalException thrown -> thrown.getExceptionClassName();
                case UnresolvedReferenceException _ -> "what is not there is used";
                default -> at.getClass().getName();
            };
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(name);
            if (at.getMessage() != null && !at.getMessage().isEmpty()) {
                text.append(": ").append(at.getMessage());
            }
            Stream.of(at.getStackTrace())
                    .limit(8)
                    .forEach(frame -> text.append("\n  at ").append(frame));
        }
        return text.toString();
    }

    /// The value of an expression is handed over inside this JVM: JShell itself only has its text.
    private void keepValue(Snippet snippet) {
        if (snippet instanceof ExpressionSnippet expression) {
            hand(expression.name());
        } else if (snippet instanceof VarSnippet variable
                && variable.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
            hand(variable.name());
        }
    }

    private void hand(String name) {
        shell.eval(LastValue.class.getCanonicalName() + ".set(" + name + ");");
    }

    /// Ends the code that runs now, as soon as it reaches the end of a loop or waits. From any thread.
    ///
    /// Source: JShell looks at a flag that is not volatile, so a tight loop that was compiled may never see it (JDK
    /// 25).
    void interrupt() {
        stopped = true;
        Thread.ofPlatform().daemon().name("interrupt").start(this::stop);
    }

    /// Again and again: JShell passes over it while it compiles the next snippet.
    private void stop() {
        try {
            while (running && stopped) {
                shell.stop();
                Thread.sleep(STOP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
