package assay.source;

import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The files of a source in the data folders of a run. Order: by data folder, then by path.
public record Layout(Source source, List<SourceFile> files) {
    /// Deepest folder that is looked into.
    private static final int MAX_DEPTH = 8;

    public Layout {
        files = List.copyOf(files);
    }

    public static Layout of(Source source, List<DataFolder> data) {
        List<SourceFile> files = new ArrayList<>();
        for (DataFolder folder : data) {
            for (String name : source.folders()) {
                Path root = folder.path().resolve(name);
                if (Files.isDirectory(root)) {
                    list(source, folder, root, name, files);
                }
            }
            for (String name : HubCache.folders(folder.path(), source.folders())) {
                list(source, folder, folder.path().resolve(name), name, files);
            }
        }
        return new Layout(source, files);
    }

    private static void list(Source source, DataFolder folder, Path root, String name, List<SourceFile> into) {
        Set<Path> loops = new HashSet<>();
        HubCache cache = new HubCache();
        for (Path path : paths(root, name, loops)) {
            String inner = root.relativize(path).toString().replace('\\', '/');
            String license = folder.starter() ? "Apache-2.0" : source.license(inner);
            Use use = loops.contains(path)
                    ? new Use.Ignored("a link to a folder around it")
                    : use(source, cache, root, inner, path);
            into.add(new SourceFile(path, name + "/" + inner, use, license, folder.starter()));
        }
    }

    private static Use use(Source source, HubCache cache, Path root, String inner, Path path) {
        if (inner.startsWith(".") || inner.contains("/.")) {
            return new Use.Ignored("hidden");
        }
        return switch (cache.place(root, inner)) {
            case HubCache.Place.Aside(String why) -> new Use.Ignored(why);
            case HubCache.Place.Named(String name) -> use(source, name, path);
        };
    }

    private static Use use(Source source, String name, Path path) {
        if (Files.isDirectory(path)) {
            return new Use.Ignored("more than " + MAX_DEPTH + " folders deep");
        }
        if (Links.isDangling(path)) {
            // A shard that is gone must not make a smaller set in silence: the reader stops at it.
            return named(source, name, path) instanceof Use.Records records
                    ? records
                    : new Use.Ignored(Links.dangling(path));
        }
        return Files.isRegularFile(path) ? named(source, name, path) : new Use.Ignored("not a regular file");
    }

    /// What the source does with a file of that name. A Parquet file has the use of the JSON file that it stands for.
    private static Use named(Source source, String name, Path path) {
        if (!name.endsWith(Packed.PARQUET)) {
            return source.use(name, path);
        }
        Use ignored = DatabaseFiles.NOT_PART;
        for (String json : HubNames.jsonNames(name, source)) {
            Use use = source.use(json, path);
            if (use instanceof Use.Records) {
                return use;
            }
            ignored = ignored.equals(DatabaseFiles.NOT_PART) ? use : ignored;
        }
        return ignored;
    }

    /// Everything below `root` but the folders that were looked into. Links are followed: users link to data that lie
    /// on another disk. Those that lead back to a folder around them are put into `loops`.
    private static List<Path> paths(Path root, String name, Set<Path> loops) {
        List<Path> paths = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (HubCache.isAside(folder)) {
                    paths.add(folder);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
                if (!(e instanceof FileSystemLoopException)) {
                    throw e;
                }
                loops.add(path);
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor);
        } catch (IOException e) {
            throw new UnusableInputException(name + ": the folder cannot be listed: " + e.getMessage(), e);
        }
        Collections.sort(paths);
        return paths;
    }

    /// The name of the source's folder that `file` lies in, with `path` below it.
    static String folder(String path, Path file) {
        Path absolute = file.toAbsolutePath();
        int at = absolute.getNameCount() - path.split("/").length - 1;
        return at < 0 ? "" : absolute.getName(at).toString();
    }

    /// The files to read record by record.
    public List<SourceFile> records() {
        return files.stream().filter(file -> file.use() instanceof Use.Records).toList();
    }
}
