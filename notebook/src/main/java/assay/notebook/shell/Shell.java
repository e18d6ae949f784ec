package assay.notebook.shell;

import assay.notebook.compile.ClassPath;
import assay.notebook.compile.NotebookException;
import assay.notebook.compile.VisibleLoader;
import assay.notebook.maven.MavenResolver;
import assay.notebook.model.Header;
import assay.notebook.show.HtmlPage;
import assay.notebook.show.TextPage;
import assay.notebook.show.View;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The program that runs the `%%java` cells of an exported notebook. Its arguments are the notebook's directives.
public final class Shell {
    private static final int INTERRUPT = -1;
    private static final int MOST_BYTES = 16 << 20;
    private static final int GRACE_MILLIS = 10_000;

    private Shell() {}

    /// Runs until its input ends.
    public static void main(String[] directives) throws InterruptedException {
        Replies replies = new Replies(new FileOutputStream(FileDescriptor.out));
        InputStream in = System.in;
        PrintStream out = replies.stream("out");
        PrintStream err = replies.stream("err");
        System.setOut(out);
        System.setErr(err);
        try (Session session = new Session(classPath(String.join("\n", directives)))) {
            replies.done(null, null, null); // ready
            serve(in, session, Shell::endSoon, outcome -> {
                out.flush();
                err.flush();
                reply(outcome, replies);
            });
        } catch (NotebookException e) {
            replies.done(null, null, e.getMessage());
        }
        System.exit(0); // threads of cells may go on
    }

    private static List<Path> classPath(String directives) {
        List<Path> classPath = new ArrayList<>(ClassPath.ofThisProgram());
        ClassLoader visible = new VisibleLoader(Shell.class.getClassLoader());
        classPath.addAll(new MavenResolver(visible).jars(Path.of("notebook"), Header.of(directives)));
        return classPath;
    }

    /// The kernel is gone: a cell that still runs may end, and one that never does is nobody's any more.
    private static void endSoon() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    static void serve(InputStream in, Session session, Consumer<Session.Outcome> sink) throws InterruptedException {
        serve(in, session, () -> {}, sink);
    }

    /// The reader is a thread of its own, so that an interrupt is heard while a cell runs. It runs `ended` at the end
    /// of the input.
    private static void serve(InputStream in, Session session, Runnable ended, Consumer<Session.Outcome> sink)
            throws InterruptedException {
        BlockingQueue<Optional<String>> cells = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("cells").start(() -> {
            read(in, session, cells);
            ended.run();
        });
        for (Optional<String> cell = cells.take(); cell.isPresent(); cell = cells.take()) {
            sink.accept(session.run(cell.get()));
        }
    }

    private static void read(InputStream in, Session session, BlockingQueue<Optional<String>> cells) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            while (true) {
                int length = data.readInt();
                if (length == INTERRUPT) {
                    session.interrupt();
                } else if (length < 0 || length > MOST_BYTES) {
                    break;
                } else {
                    cells.add(Optional.of(new String(data.readNBytes(length), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException ended) {
            // as below
        }
        cells.add(Optional.empty());
    }

    private static void reply(Session.Outcome outcome, Replies replies) {
        switch (outcome) {
            case Session.Outcome.Wrong(String message) -> replies.done(null, null, message);
            case Session.Outcome.Value(Object value) -> {
                View view = View.of(value);
                replies.done(TextPage.of(view), HtmlPage.fragment(view), null);
            }
        }
    }
}
