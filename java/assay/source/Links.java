package assay.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Links whose target is gone, as a half-deleted cache or an unmounted disk leaves them.
final class Links {
    private Links() {}

    static boolean isDangling(Path path) {
        return Files.isSymbolicLink(path) && !Files.exists(path);
    }

    /// What is wrong with a dangling link, and the way out. The target is shown as it is written in the link.
    static String dangling(Path link) {
        return "a link to " + target(link) + ", which is not there (fetch it again, or remove the link)";
    }

    private static String target(Path link) {
        try {
            Path target = Files.readSymbolicLink(link);
            // An absolute target would put the paths of this machine into what the user passes on.
            return target.isAbsolute()
                    ? "…/" + target.getFileName()
                    : target.toString().replace('\\', '/');
        } catch (IOException e) {
            return Files.exists(link, LinkOption.NOFOLLOW_LINKS) ? "something unreadable" : "nothing";
        }
    }
}
