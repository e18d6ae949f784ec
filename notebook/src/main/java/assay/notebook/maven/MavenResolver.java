package assay.notebook.maven;

import assay.notebook.compile.DependencyResolver;
import assay.notebook.compile.NotebookException;
import assay.notebook.model.Dependency;
import assay.notebook.model.Header;
import assay.notebook.store.CacheFolder;
import assay.notebook.value.Digest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Resolves `//DEPS`, and remembers the answer beside the notebook.
///
/// Dependencies of the group `assay` are this program itself, which is there already: JBang needs such lines.
public final class MavenResolver implements DependencyResolver {
    private static final String KEPT = "dependencies.json";
    private static final String OURS = "assay:";

    /// An answer and its question.
    private record Answer(String question, List<Path> jars) {}

    private final Conflicts conflicts;

    /// `program` loads the classes that notebooks see of this program.
    public MavenResolver(ClassLoader program) {
        this.conflicts = new Conflicts(program);
    }

    @Override
    public List<Path> jars(Path notebook, Header header) {
        List<Dependency> wanted = header.dependencies().stream()
                .filter(dependency -> !dependency.coordinates().startsWith(OURS))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String question = Digest.of(wanted.stream().map(Dependency::coordinates).toList() + " "
                + header.repositories().stream()
                        .map(one -> one.name() + "=" + one.url())
                        .toList());
        CacheFolder cache = CacheFolder.of(notebook);
        Optional<List<Path>> known = cache.read(KEPT, Answer.class)
                .filter(answer -> answer.question().equals(question))
                .map(Answer::jars)
                .filter(jars -> jars.stream().allMatch(Files::isRegularFile));
        List<Path> jars = known.orElseGet(() -> MavenRepositories.jars(notebook, wanted, header.repositories()));
        if (known.isEmpty()) {
            cache.write(KEPT, new Answer(question, jars));
        }
        return conflicts.without(notebook, wanted.getFirst().place(), jars);
    }

    static NotebookException failed(Path notebook, Dependency dependency, String why) {
        return new NotebookException(notebook + ":" + dependency.place() + ": //DEPS " + dependency.coordinates()
                + " cannot be had: " + why
                + " (is it spelt right, is its repository in //REPOS or in Maven's settings, is there a network?)");
    }
}
