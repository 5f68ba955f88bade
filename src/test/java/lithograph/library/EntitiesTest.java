package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.entity.CatalogEdit;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.importer.Progress;
import lithograph.index.FacetCount;
import lithograph.index.FacetKind;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.index.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {
    private static final EntityId H100 = new EntityId("chip/h100");
    private static final EntityId HOPPER = new EntityId("chip/hopper");
    private static final EntityId NVIDIA = new EntityId("company/nvidia");

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void fill() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Samples.write(files.resolve("a.md"), """
                ---
                title: Halls
                date: 2026-03-02
                ---

                Nobody was surprised. The H100 has 80 GB of memory, and so the hall holds H100 and H200 cards.
                """);
        Samples.write(files.resolve("b.md"), """
                ---
                title: Rents
                date: 2024-05-01
                ---

                The H200 is rented by the hour. A new model called Brimstone-7B-Instruct was trained on it.
                """);
        Samples.write(files.resolve("c.md"), "# Others\n\nAMD ships the MI300X, and Nvidia looks on.\n");
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aFamilyTakesItsVersionsAndAMakerItsProducts() throws IOException {
        assertEquals("Halls", found(new Filter.OfEntity(H100)));
        assertEquals("Halls, Rents", found(new Filter.OfFamily(EntityKind.CHIP, HOPPER)));
        assertEquals("Halls, Rents", found(new Filter.OfFamily(EntityKind.CHIP, NVIDIA)));
        assertEquals("Others", found(new Filter.Not(new Filter.OfFamily(EntityKind.CHIP, NVIDIA))));
    }

    @Test
    void anArticleCountsOnceForAFamilyHoweverManyOfItItMentions() throws IOException {
        Map<String, Integer> counts = counts();
        assertEquals(2, counts.get("chip/hopper"));
        assertEquals(2, counts.get("company/nvidia"));
        assertEquals(1, counts.get("company/amd"));
    }

    @Test
    void aFamilyFilterIsSavedWithItsSearch() throws IOException {
        Filter family = new Filter.OfFamily(EntityKind.CHIP, HOPPER);
        SavedSearch search = SearchJson.read(
                "x", SearchJson.write(new SavedSearch("x", "", List.of(family), Sort.NEWEST, java.time.Instant.EPOCH)));
        assertEquals(List.of(family), search.filters());
    }

    @Test
    void aSummarySaysWhenWithWhomAndWhat() throws IOException {
        EntitySummary summary =
                library.entities().summary(new EntityId("chip/h200")).orElseThrow();
        assertEquals(Optional.of("Rents"), summary.earliest().map(EntityArticle::title));
        assertEquals(Optional.of("Halls"), summary.latest().map(EntityArticle::title));
        assertEquals(2, summary.months().size());
        assertEquals(Optional.of("Nvidia"), summary.maker().map(Entity::name));
        assertTrue(summary.beside().stream().anyMatch(it -> it.entity().id().equals(H100)));
    }

    @Test
    void theKeySentenceIsTheOneThatClaimsSomething() throws IOException {
        KeySentence sentence = library.entities().sentences(H100, 1).getFirst();
        assertEquals("The H100 has 80 GB of memory, and so the hall holds H100 and H200 cards.", sentence.text());
        assertEquals("H100", sentence.name().of(sentence.text()));
    }

    @Test
    void anUnknownNameWaitsUntilItIsAcceptedOrDismissed() throws IOException {
        Entity unknown = library.entities().unknown(10).getFirst().entity();
        assertEquals("Brimstone-7B-Instruct", unknown.name());
        library.edits().make(new CatalogEdit.Add(unknown.id(), unknown.name(), List.of(), Optional.empty()));
        assertEquals(List.of(), library.entities().unknown(10));
        library.edits().undo(library.edits().all());
        assertEquals(1, library.entities().unknown(10).size());
        library.edits().make(new CatalogEdit.NotAName(unknown.name()));
        assertEquals(List.of(), library.entities().unknown(10));
    }

    @Test
    void whatIsTypedFindsWholeNamesFirst() {
        assertEquals("H100", library.entities().matching("h100", 3).getFirst().name());
        assertEquals(List.of(), library.entities().matching("no such thing at all", 3));
    }

    private String found(Filter filter) throws IOException {
        return library
                .search(new SearchRequest("", List.of(filter), Sort.TITLE, 0, 10, FacetScope.NONE))
                .hits()
                .stream()
                .map(hit -> hit.title())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Integer> counts() throws IOException {
        SearchResults results = library.search(SearchRequest.of(""));
        return results.families().getOrDefault(FacetKind.CHIP, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
