package assay.cli;

import assay.notebook.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `assay warm-up`: what the launcher runs once after a build, to record which classes and methods a start needs.
@Command(name = "warm-up", hidden = true, description = "Runs the main jobs once, small. For the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where the results go.")
    private Path folder;

    @Override
    public Integer call() {
        Path notebook = folder.resolve("warm_up.java");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(notebook);
            Files.deleteIfExists(folder.resolve(".assay/notebook/warm_up.java/compiled.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Template.write(notebook.toString());
        int exitCode = Assay.run("build", "sft", "--quiet", "--out", folder.toString());
        for (int i = 0; i < 2; i++) { // once by the compiler, once from the cache
            exitCode = Math.max(exitCode, Assay.run("notebook", "run", notebook.toString(), "--set", "text=" + i));
        }
        return Math.max(exitCode, Assay.run("notebook", "check", notebook.toString()));
    }
}
