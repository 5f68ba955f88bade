package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that goes while somebody searches.
class LostIndexTest {
    @TempDir
    private Path folder;

    @Test
    void anIndexWhoseFilesGoWhileItIsSearchedComesBackWithAllArticles() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path home = folder.resolve("library");
        Samples.markdown(inbox.resolve("a.md"), "Cooling costs rise");
        Samples.markdown(inbox.resolve("b.md"), "Prices fall");
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(inbox), Progress.NONE);
            assertEquals(2, library.search(SearchRequest.of("")).total());
            try (Stream<Path> files = Files.list(home.resolve("index"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            assertEquals(1, library.search(SearchRequest.of("cooling")).total());
            Samples.markdown(inbox.resolve("c.md"), "A second fab opens");
            library.importFrom(List.of(inbox), Progress.NONE);
            assertEquals(3, library.search(SearchRequest.of("")).total());
            assertEquals(1, library.search(SearchRequest.of("fab")).total());
        }
        try (Library library = Library.open(home)) {
            assertEquals(3, library.search(SearchRequest.of("")).total());
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    void anIndexThatIsCutShortWhileTheLibraryIsClosedIsBuiltAgainAndSaidSo() throws IOException {
        Path home = folder.resolve("library");
        Path file = folder.resolve("a.md");
        Samples.markdown(file, "Cooling costs rise");
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(file), Progress.NONE);
        }
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path part : files.filter(each ->
                            each.toString().endsWith(".cfs") || each.toString().endsWith(".fdt"))
                    .toList()) {
                Files.write(part, new byte[] {1, 2, 3});
            }
        }
        try (Library library = Library.open(home)) {
            assertEquals(1, library.search(SearchRequest.of("cooling")).total());
            assertFalse(library.notices().isEmpty());
        }
    }
}
