package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sql.ShopDatabase;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real parent, really killed.
class OrphansTest {
    @TempDir
    Path temp;

    @Test
    void aKilledParentLeavesNeitherAChildNorItsFolder() throws Exception {
        ShopDatabase.write(temp, "shop", ShopDatabase.SCRIPT);
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphans.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> children = new ArrayList<>();
        Path folder;
        try (BufferedReader out = parent.inputReader()) {
            for (int i = 0; i < 2; i++) {
                Optional<ProcessHandle> child = ProcessHandle.of(Long.parseLong(String.valueOf(out.readLine())));
                children.add(child.orElseThrow());
            }
            folder = Path.of(String.valueOf(out.readLine()));
        }
        assertThat(children).allMatch(ProcessHandle::isAlive);
        assertThat(folder).isDirectory();

        parent.destroyForcibly().waitFor();

        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(Files.exists(folder)).as("%s is gone", folder).isFalse();
    }
}
