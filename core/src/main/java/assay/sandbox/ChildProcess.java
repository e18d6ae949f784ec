package assay.sandbox;

import assay.pipeline.RunFailedException;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The parent's side of a child: its process and its pipes. Reading and writing are for one thread, [#kill] for any.
final class ChildProcess {
    private static final int KEPT_LINES = 5;
    private static final int KEPT_CHARS = 300;
    private static final int START_SECONDS = 60;

    private final Process process;
    private final DataInputStream in;
    private final OutputStream out;
    private final Deque<String> lastWords = new ArrayDeque<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(process.getInputStream());
        this.out = process.getOutputStream();
    }

    /// A child that is ready to judge. Errors: [RunFailedException] when it does not come up.
    static ChildProcess start(Launch launch, Setup setup) {
        ChildProcess child;
        try {
            child = new ChildProcess(launch.start());
        } catch (IOException e) {
            throw new RunFailedException(
                    "a process for untrusted SQL cannot be started: " + e.getMessage()
                            + " (--isolation none judges without)",
                    e);
        }
        Thread.ofPlatform().daemon().name("assay-stderr").start(child::listen);
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                child::kill, CompletableFuture.delayedExecutor(START_SECONDS, TimeUnit.SECONDS));
        try {
            DataOutputStream setupOut = new DataOutputStream(child.out);
            setup.write(setupOut);
            setupOut.flush();
            Frame first = Frame.read(child.in);
            if (first.kind() == Frame.Kind.READY) {
                return child;
            }
            throw new Frame.Garbage("the frame " + first.kind() + " before it was ready");
        } catch (IOException e) {
            child.kill();
            throw new RunFailedException(
                    "a process for untrusted SQL ended before it was ready: " + child.end(e)
                            + " (--isolation none judges without)",
                    e);
        } finally {
            alarm.cancel(false);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (lastWords) {
                    lastWords.add(line.length() > KEPT_CHARS ? line.substring(0, KEPT_CHARS) : line);
                    if (lastWords.size() > KEPT_LINES) {
                        lastWords.remove();
                    }
                }
            }
        } catch (IOException closed) {
            return; // it has gone
        }
    }

    void send(byte[] request) throws IOException {
        out.write(request);
        out.flush();
    }

    Frame read() throws IOException {
        return Frame.read(in);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// At once, whatever it does; the pipes are left to the thread that uses them.
    void kill() {
        handle().destroyForcibly();
    }

    /// Kills it if need be and says how it ended: `exit code 3: last line; …`.
    String end(IOException e) {
        boolean garbage = e instanceof Frame.Garbage;
        try {
            if (garbage || !process.waitFor(1, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        close();
        String how = garbage
                ? "it wrote " + e.getMessage()
                : process.isAlive() ? "it does not end" : "exit code " + process.exitValue();
        synchronized (lastWords) {
            return lastWords.isEmpty() ? how : how + ": " + String.join("; ", lastWords);
        }
    }

    /// A child whose standard input ends ends itself.
    void close() {
        try {
            out.close();
            in.close();
        } catch (IOException goneAlready) {
            kill();
        }
    }
}
