package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.importer.Progress;
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
            Sort.NEWEST,
            Instant.parse("2026-07-01T08:00:00Z"));

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
    void aSearchTellsHowManyArticlesCameSinceItWasLookedAt(@TempDir Path files) throws IOException {
        try (Library library = Library.open(folder)) {
            add(library, files, "one.md", "The owl sat on the server rack and watched the fans turn.");
            library.savedSearches().save(search("owls", "owl"));
            library.savedSearches().save(search("foxes", "fox"));
            assertEquals(List.of("owls 1 of 1", "foxes 0 of 0"), counts(library));
            library.savedSearches().look("owls", Instant.now());
            library.savedSearches().look("nobody's", Instant.now());
            assertEquals(List.of("owls 0 of 1", "foxes 0 of 0"), counts(library));
            pause();
            add(library, files, "two.md", "A second owl asked what the first one had been waiting for.");
            add(library, files, "three.md", "A fox went by and paid no attention to either bird.");
            assertEquals(List.of("owls 1 of 2", "foxes 1 of 1"), counts(library));
        }
    }

    @Test
    void aRenamedSearchKeepsItsPlaceAndTakesNobodyElsesName() throws IOException {
        try (Library library = Library.open(folder)) {
            library.savedSearches().save(search("one", "a"));
            library.savedSearches().save(search("two", "b"));
            library.savedSearches().rename("one", "first");
            IOException taken = assertThrows(
                    IOException.class, () -> library.savedSearches().rename("two", "first"));
            assertTrue(String.valueOf(taken.getMessage()).contains("'first'"), taken.getMessage());
            assertEquals(
                    List.of(search("first", "a"), search("two", "b")),
                    library.savedSearches().all());
        }
    }

    private static void add(Library library, Path files, String name, String text) throws IOException {
        Path file = Files.writeString(files.resolve(name), "# " + name + "\n\n" + text + "\n");
        library.importFrom(List.of(file), Progress.NONE);
    }

    private static List<String> counts(Library library) throws IOException {
        return library.savedSearches().counted().stream()
                .map(each -> each.search().name() + " " + each.fresh() + " of " + each.total())
                .toList();
    }

    /// Until the clock, which counts in milliseconds here, has moved on.
    private static void pause() {
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() <= now + 1) {
            Thread.onSpinWait();
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
        return new SavedSearch(name, query, List.of(), Sort.RELEVANCE, Instant.EPOCH);
    }
}
