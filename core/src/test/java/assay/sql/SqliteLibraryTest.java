package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

final class SqliteLibraryTest {
    @TempDir
    Path folder;

    @Test
    void theLibraryOfThisMachineIsUnpackedWholeAndNothingElseRemains() throws Exception {
        SqliteLibrary.unpack(folder, "library.so");
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream expected = LibraryLoaderUtil.class.getResourceAsStream(resource);
                Stream<Path> files = Files.list(folder)) {
            assertThat(folder.resolve("library.so"))
                    .hasBinaryContent(java.util.Objects.requireNonNull(expected).readAllBytes());
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aLibraryThatIsThereIsNotTouched() throws Exception {
        Files.writeString(folder.resolve("library.so"), "as it was");
        SqliteLibrary.unpack(folder, "library.so");
        assertThat(folder.resolve("library.so")).hasContent("as it was");
    }
}
