package assay.cli;

import assay.build.Home;
import assay.json.Json;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `assay doctor`.
@Command(
        name = "doctor",
        description = "Tells whether this machine is ready, and what to do where it is not.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  assay doctor --json"})
final class DoctorCommand implements Callable<Integer> {
    private static final int MIN_JAVA = 25;
    private static final long MIN_HEAP = 200L << 20;
    private static final long MIN_DISK = 1L << 30;

    private record Check(String name, boolean ok, boolean required, String found, String fix) {}

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "dataset/output",
            description = "The folder that a build would write (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--json", description = "One JSON object on stdout.")
    private boolean json;

    @Option(names = "--quiet", description = "Only the exit code.")
    private boolean quiet;

    @Override
    public Integer call() {
        List<Check> checks = List.of(java(), heap(), sqlite(), installation(), output(), disk());
        boolean ok = checks.stream().allMatch(check -> check.ok() || !check.required());
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("ok", ok);
            report.put("checks", checks.stream().map(DoctorCommand::toJson).toList());
            System.out.println(Json.line(report));
        } else if (!quiet) {
            checks.forEach(check -> System.out.printf(
                    "%-8s %-12s %s%s%n",
                    check.ok() ? "ok" : check.required() ? "MISSING" : "warning",
                    check.name(),
                    check.found(),
                    check.ok() ? "" : "; " + check.fix()));
        }
        return ok ? Assay.DONE : Assay.FAILED;
    }

    private static Map<String, Object> toJson(Check check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", check.name());
        json.put("ok", check.ok());
        json.put("required", check.required());
        json.put("found", check.found());
        json.put("fix", check.fix());
        return json;
    }

    private static Check java() {
        int feature = Runtime.version().feature();
        return new Check(
                "java",
                feature >= MIN_JAVA,
                true,
                "JDK " + Runtime.version(),
                "install a JDK " + MIN_JAVA + " or later (Temurin)");
    }

    private static Check heap() {
        long max = Runtime.getRuntime().maxMemory();
        return new Check(
                "heap", max >= MIN_HEAP, false, (max >> 20) + " MiB", "give the JVM more: ASSAY_JAVA_OPTS=-Xmx1g");
    }

    private static Check sqlite() {
        try (SqlSession session = SqlSession.empty()) {
            String version = String.valueOf(
                    session.run("SELECT sqlite_version()", 1_000, 1).rows().getFirst()[0]);
            return new Check("sqlite", true, true, "SQLite " + version + " in this process", "");
        } catch (SqlFailure | IllegalStateException | UnsatisfiedLinkError e) {
            return new Check(
                    "sqlite",
                    false,
                    true,
                    "does not start: " + e.getMessage(),
                    "check that the temporary folder can be written and executed from");
        }
    }

    private static Check installation() {
        boolean there = Files.isRegularFile(Home.recipe("sft_v1.yaml")) && Files.isDirectory(Home.starter());
        return new Check(
                "installation",
                there,
                true,
                there ? "recipes and starter data" : "recipes or starter data are missing",
                "run ./assay from a complete checkout");
    }

    private Check output() {
        Path folder = existing();
        boolean writable = Files.isDirectory(folder) && Files.isWritable(folder);
        return new Check(
                "output",
                writable,
                true,
                "--out " + out + (writable ? " can be written" : " cannot be written"),
                "choose another --out");
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(existing()).getUsableSpace();
            return new Check(
                    "disk",
                    free >= MIN_DISK,
                    false,
                    (free >> 20) + " MiB free",
                    "free some space: a set and its temporary copies need a few hundred MiB");
        } catch (IOException e) {
            return new Check("disk", false, false, "unknown: " + e.getMessage(), "check the file system of --out");
        }
    }

    /// The nearest folder above `--out` that exists.
    private Path existing() {
        Path folder = out.toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
