package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
    @TempDir
    private Path folder;

    @Test
    void aSearchTellsReadArticlesFromUnreadOnesUntilTheyAreMarkedBack() throws IOException {
        try (Library library = library()) {
            ArticleId first = library.ids().getFirst();
            assertEquals(List.of(first), library.readings().mark(List.of(first), Readings.State.READ));
            assertEquals(List.of(), library.readings().mark(List.of(first), Readings.State.READ));
            assertEquals(1, count(library, "is:read"));
            assertEquals(1, count(library, "is:unread"));
            assertEquals(1, count(library, "-is:read"));
            assertEquals(1, count(library, "-is:unread"));
            library.readings().mark(List.of(first), Readings.State.UNREAD);
            assertEquals(0, count(library, "is:read"));
        }
    }

    @Test
    void whatWasReadAndWhereItWasLeftOutlivesTheWindow() throws IOException {
        ArticleId first;
        try (Library library = library()) {
            first = library.ids().getFirst();
            library.readings().mark(List.of(first), Readings.State.READ);
            library.readings().leave(first, 7);
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            assertEquals(Readings.State.READ, library.readings().state(first));
            assertEquals(7, library.readings().place(first));
            assertEquals(1, count(library, "is:read"));
        }
    }

    private Library library() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(
                files.resolve("a.md"), "# Of mills\n\nThe mill by the river hums at night, and nobody minds it.\n");
        Files.writeString(
                files.resolve("b.md"), "# Of roofs\n\nA roof was raised by a metre, so that taller racks fit in.\n");
        Library library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
        return library;
    }

    private static long count(Library library, String query) throws IOException {
        return library.search(SearchRequest.of(query)).total();
    }
}
