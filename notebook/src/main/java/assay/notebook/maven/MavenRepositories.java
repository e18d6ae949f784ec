package assay.notebook.maven;

import assay.notebook.model.Dependency;
import assay.notebook.model.Repository;
import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/// Asks Maven's resolver. The only class that knows it.
final class MavenRepositories {
    private MavenRepositories() {}

    /// Errors: [assay.notebook.compile.NotebookException] with the line of the first dependency that cannot be had.
    static List<Path> jars(Path notebook, List<Dependency> wanted, List<Repository> more) {
        ContextOverrides.Builder settings = ContextOverrides.create().withUserSettings(true);
        String local = System.getProperty("maven.repo.local");
        if (local != null) {
            settings.withLocalRepositoryOverride(Path.of(local));
        }
        try (Context context = Runtimes.INSTANCE.getRuntime().create(settings.build())) {
            List<RemoteRepository> repositories = repositories(context, more);
            CollectRequest collect = new CollectRequest();
            collect.setRepositories(repositories);
            wanted.forEach(one -> collect.addDependency(
                    new org.eclipse.aether.graph.Dependency(artifact(one.coordinates()), JavaScopes.RUNTIME)));
            DependencyRequest request =
                    new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
            return context
                    .repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), request)
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (RepositoryException e) {
            String why = rootMessage(e);
            Dependency blamed = wanted.stream()
                    .filter(one -> why.contains(one.coordinates().split(":")[1]))
                    .findFirst()
                    .orElse(wanted.getFirst());
            throw MavenResolver.failed(notebook, blamed, why);
        }
    }

    /// Those of Maven's settings; where the notebook names some, those only, as with JBang.
    private static List<RemoteRepository> repositories(Context context, List<Repository> named) {
        if (named.isEmpty()) {
            return context.remoteRepositories();
        }
        List<RemoteRepository> repositories = named.stream()
                .map(one -> new RemoteRepository.Builder(one.name(), "default", one.url()).build())
                .toList();
        return context.repositorySystem().newResolutionRepositories(context.repositorySystemSession(), repositories);
    }

    private static String rootMessage(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /// From JBang's form `group:artifact:version[:classifier][@type]` to Maven's.
    private static Artifact artifact(String coordinates) {
        String[] typed = coordinates.split("@");
        String[] parts = typed[0].split(":");
        String type = typed.length > 1 ? typed[1] : "jar";
        String classifier = parts.length > 3 ? parts[3] : "";
        return new DefaultArtifact(parts[0], parts[1], classifier, type, parts[2]);
    }
}
