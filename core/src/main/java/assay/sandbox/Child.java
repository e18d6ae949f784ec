package assay.sandbox;

import assay.reward.BadLineException;
import assay.reward.LocalJudging;
import assay.reward.Watch;
import assay.sql.DatabaseShelf;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The program of a child: judges what comes in on standard input, one completion after the other.
final class Child {
    /// The folder of the driver's library; deleted by whoever is left when the parent has gone.
    static final String FOLDER = "assay.sandbox.folder";

    private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(64);
    private final Replies replies;

    private Child(Replies replies) {
        this.replies = replies;
    }

    static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // only frames
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        Replies replies = new Replies(new FileOutputStream(FileDescriptor.out));
        Setup setup = Setup.read(in);
        Child child = new Child(replies);
        Thread.ofPlatform().daemon().name("requests").start(() -> child.receive(in));
        replies.start();
        warm();
        replies.send(Frame.Kind.READY, "");
        replies.flush();
        child.judge(setup);
    }

    /// Loads the driver and what a query needs, before the first deadline runs.
    private static void warm() throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript("CREATE TABLE t (a); INSERT INTO t VALUES (1), ('b')")) {
            session.run("EXPLAIN SELECT a, COUNT(*) FROM t GROUP BY a ORDER BY 1", 10_000, 1_000);
            session.run("SELECT a, COUNT(*) FROM t GROUP BY a ORDER BY 1", 10_000, 1_000);
        }
    }

    /// Ends the process when the parent is gone, also while SQLite's native code runs in the other thread.
    private void receive(DataInputStream in) {
        try {
            while (true) {
                requests.put(Request.read(in));
            }
        } catch (IOException | InterruptedException | RuntimeException parentIsGone) {
            removeFolder();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void removeFolder() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Launch.remove(Path.of(folder));
        }
    }

    private void judge(Setup setup) throws InterruptedException {
        DatabaseShelf databases = new DatabaseShelf(setup.folders(), setup.keptBytes(), setup.maxDatabaseBytes());
        LocalJudging judging =
                new LocalJudging(databases, setup.reward(), setup.deadlineMillis(), setup.keptBytes() / 2, new Watch() {
                    @Override
                    public void completion(String state, int millis) {
                        replies.completion(state, millis);
                    }

                    @Override
                    public void ours() {
                        replies.send(Frame.Kind.OURS, "");
                    }
                });
        while (true) {
            Request request = requests.take();
            try {
                judging.each(request.gold(), request.completions(), replies::score);
            } catch (BadLineException e) {
                replies.send(Frame.Kind.BAD, String.valueOf(e.getMessage()));
            }
            replies.flush();
        }
    }
}
