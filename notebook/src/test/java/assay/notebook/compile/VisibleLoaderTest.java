package assay.notebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisibleLoaderTest {
    /// What is on the class path of this test for other reasons than to resolve `//DEPS` or to draw, and our own
    /// modules.
    private static final Set<String> SEEN = Set.of(
            "assay",
            "jackson",
            "picocli",
            "jspecify",
            "junit",
            "assertj",
            "byte",
            "opentest4j",
            "apiguardian",
            "surefire");

    @Test
    void everyPackageOfTheResolverAndOfChartsIsHiddenFromNotebooks() throws IOException {
        Set<String> resolver = new TreeSet<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            String name = entry.substring(entry.lastIndexOf(File.separatorChar) + 1);
            if (name.endsWith(".jar") && !SEEN.contains(name.split("[-.]")[0])) {
                try (JarFile jar = new JarFile(entry)) {
                    resolver.addAll(jar.stream()
                            .map(JarEntry::getName)
                            .filter(one -> one.endsWith(".class") && !one.startsWith("META-INF/") && one.contains("/"))
                            .collect(Collectors.toSet()));
                }
            }
        }

        assertThat(resolver).hasSizeGreaterThan(1_000);
        assertThat(resolver).allMatch(VisibleLoader::isHidden);
        assertThat(Stream.of("assay.json.Json", "tools.jackson.core.JsonParser", "java.util.List"))
                .noneMatch(VisibleLoader::isHidden);
    }
}
