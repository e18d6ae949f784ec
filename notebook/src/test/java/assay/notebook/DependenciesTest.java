package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `//DEPS` from a repository of files. No network is used.
class DependenciesTest {
    @TempDir
    static Path local;

    @TempDir
    Path folder;

    private Path repository;
    private NotebookFiles notebook;

    @BeforeAll
    static void aLocalRepositoryOfItsOwn() {
        System.setProperty("maven.repo.local", local.toString());
    }

    @AfterAll
    static void theUsualLocalRepository() {
        System.clearProperty("maven.repo.local");
    }

    @BeforeEach
    void twoVersions() throws IOException {
        repository = folder.resolve("repository");
        notebook = new NotebookFiles(folder);
        Path one = Classes.greeting(folder.resolve("one"), "public static String of() { return \"hello\"; }");
        Path two = Classes.greeting(folder.resolve("two"), "public static String of() { return \"good day\"; }");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Classes.publish(repository, "greeting", "1", one, "");
        Classes.publish(repository, "greeting", "2", two, "");
        Classes.publish(repository, "polite", "1", empty, "greeting");
    }

    private void write(String dependency) throws IOException {
        notebook.with("""
                    @Cell
                    String greeting() {
                        return example.Greeting.of();
                    }

                    @Cell
                    int alone() {
                        return 1;
                    }

                    @Cell
                    int length(String greeting) {
                        return greeting.length();
                    }
                """);
        String text = Files.readString(notebook.file());
        Files.writeString(
                notebook.file(), "//DEPS " + dependency + "\n//REPOS files=" + repository.toUri() + "\n" + text);
    }

    @Test
    void aDependencyIsFoundAndItsEditRunsTheCellsThatUseIt() throws IOException {
        write("test:greeting:1");
        assertThat(notebook.report())
                .isEqualTo("greeting computed: first run\nalone computed: first run\nlength computed: first run\n");

        write("test:greeting:2");

        assertThat(notebook.report()).isEqualTo("""
                greeting computed: dependencies changed
                alone cached: nothing changed
                length computed: input greeting changed
                """);
        assertThat(notebook.run().out()).contains("good day");
    }

    @Test
    void whatADependencyNeedsIsFoundToo() throws IOException {
        write("test:polite:1");

        assertThat(notebook.run().out()).contains("hello");
    }

    @Test
    void aKnownAnswerNeedsNoRepository() throws IOException {
        write("test:greeting:1");
        assertThat(notebook.run().exitCode()).isZero();
        Files.move(repository, folder.resolve("gone"));

        assertThat(notebook.report()).contains("greeting cached: nothing changed\n");
        assertThat(notebook.run("--fresh").out()).contains("hello");
    }

    @Test
    void aDependencyThatNobodyHasIsAnErrorAtItsPlace() throws IOException {
        write("test:greeting:1 test:nothing:7");

        assertThatThrownBy(() -> notebook.run())
                .hasMessageStartingWith(
                        notebook.file()
                                + ":1:24: //DEPS test:nothing:7 cannot be had: Could not find artifact test:nothing:jar:7 in files")
                .hasMessageEndingWith(
                        "(is it spelt right, is its repository in //REPOS or in Maven's settings, is there a network?)");
    }

    @Test
    void aJarWithPackagesOfTheProgramIsAnError() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("fake/picocli"));
        Files.writeString(classes.resolve("CommandLine.class"), "");
        Classes.publish(repository, "picocli", "1", classes.getParent(), "");
        write("test:picocli:1");

        assertThatThrownBy(() -> notebook.run())
                .hasMessage(
                        notebook.file() + ":1:8: //DEPS brings picocli-1.jar, but the program has the same packages in"
                                + " picocli-4.7.7.jar and would use those (leave the line out and use the program's, or ask for"
                                + " the same version)");
    }

    @Test
    void librariesOfTheResolverAreNotSeenByNotebooks() throws IOException {
        notebook.with("""
                    @Cell
                    String name() {
                        return org.eclipse.aether.artifact.DefaultArtifact.class.getName();
                    }
                """);

        assertThat(notebook.check().out()).contains("NB000: package org.eclipse.aether.artifact does not exist");
    }

    @Test
    void theProgramItselfAsADependencyIsThereAlready() throws IOException {
        notebook.with("    @Cell int one() { return 1; }\n");
        Files.writeString(notebook.file(), "//DEPS assay:assay-notebook:0.1.0\n" + Files.readString(notebook.file()));

        assertThat(notebook.check().exitCode()).isZero();
    }
}
