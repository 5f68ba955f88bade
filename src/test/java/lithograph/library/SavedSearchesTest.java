package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.index.Filter;
import lithograph.index.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {
    @TempDir
    private Path folder;

    private static final SavedSearch EVERY_FILTER = new SavedSearch(
            "All \"sorts\"",
            "owl NOT \"night owl\"",
            List.of(
                    new Filter.OfEntity(new EntityId("chip/h100")),
                    new Filter.OfSource("The Cooling Gazette"),
                    new Filter.OfLanguage(Language.CHINESE),
                    new Filter.OfYear(2026),
                    new Filter.Published(Optional.of(PublishedDate.parse("2026-01")), Optional.empty()),
                    new Filter.Tagged("energy"),
                    new Filter.Not(new Filter.OfYear(2025)),
                    new Filter.Not(new Filter.Published(Optional.empty(), Optional.of(PublishedDate.parse("2020"))))),
            Sort.NEWEST);

    @Test
    void aSearchComesBackWithEverySortOfFilterAfterReopening() throws IOException {
        try (Library library = Library.open(folder)) {
            library.savedSearches().save(EVERY_FILTER);
        }
        try (Library library = Library.open(folder)) {
            assertEquals(List.of(EVERY_FILTER), library.savedSearches().all());
        }
    }

    @Test
    void searchesKeepTheirPlaceWhenTheyAreSavedAgain() throws IOException {
        try (Library library = Library.open(folder)) {
            library.savedSearches().save(search("one", "a"));
            library.savedSearches().save(search("two", "b"));
            library.savedSearches().save(search("one", "c"));
            assertEquals(
                    List.of(search("one", "c"), search("two", "b")),
                    library.savedSearches().all());
            assertEquals(
                    Optional.of(search("one", "c")), library.savedSearches().remove("one"));
            assertEquals(Optional.empty(), library.savedSearches().remove("one"));
            assertEquals(1, library.savedSearches().all().size());
        }
    }

    @Test
    void aSearchThatCannotBeReadIsNamed() throws Exception {
        Library.open(folder).close();
        Stores.execute(
                folder.resolve("library.db"),
                "INSERT INTO saved_search VALUES ('odd', '{\"filters\":[{\"moon\":1}]}', 1)");
        try (Library library = Library.open(folder)) {
            IOException odd = assertThrows(
                    IOException.class, () -> library.savedSearches().all());
            assertTrue(String.valueOf(odd.getMessage()).contains("'odd'"), odd.getMessage());
        }
    }

    @Test
    void recentQueriesComeNewestFirstOnceEachAndFiftyAtMost() throws IOException {
        try (Library library = Library.open(folder)) {
            RecentQueries recent = new RecentQueries(library.settings());
            assertEquals(List.of(), recent.all());
            recent.add("owl");
            recent.add("  ");
            recent.add("night\nowl");
            recent.add("owl");
            assertEquals(List.of("owl", "night owl"), recent.all());
            for (int i = 0; i < 60; i++) {
                recent.add("query " + i);
            }
            assertEquals(50, recent.all().size());
            assertEquals("query 59", recent.all().getFirst());
            recent.clear();
            assertEquals(List.of(), recent.all());
        }
    }

    private static SavedSearch search(String name, String query) {
        return new SavedSearch(name, query, List.of(), Sort.RELEVANCE);
    }
}
