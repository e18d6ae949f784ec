package assay.notebook;

import assay.notebook.compile.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a new notebook with comments that explain it.
public final class Template {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private Template() {}

    /// Writes `name.java` (the ending may be given, and a folder before it) and returns it.
    /// Errors: [NotebookException] for a name that cannot be one, and for a file that is there already.
    public static Path write(String name) {
        Path file = Path.of(name.endsWith(".java") ? name : name + ".java");
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
        String className = className(stem);
        if (!NAME.matcher(stem).matches() || className.isEmpty()) {
            throw new NotebookException(
                    "a notebook's name has letters, digits, _ and -, and a letter among them, got \"" + stem
                            + "\" (for example 01_count_words)");
        }
        try (InputStream in = Objects.requireNonNull(
                Template.class.getResourceAsStream("template.java.txt"), "the template is in the jar")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("NAME.java", stem + ".java")
                    .replace("NAME", className);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new NotebookException(file + ": is there already (choose another name, or delete it)", e);
        } catch (IOException e) {
            throw new NotebookException(file + ": cannot be written: " + e, e);
        }
    }

    /// `01_count_words` becomes `CountWords`: a class cannot begin with a digit, a file can.
    private static String className(String stem) {
        return Pattern.compile("[_-]+")
                .splitAsStream(stem.replaceFirst("^[^A-Za-z]+", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
