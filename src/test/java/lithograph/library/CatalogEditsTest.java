package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;
import lithograph.importer.Progress;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogEditsTest {
    private static final EntityId NVIDIA = new EntityId("company/nvidia");
    private static final EntityId H100 = new EntityId("chip/h100");

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void fill() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Samples.write(files.resolve("a.md"), "# Halls\n\nNvidia fills the hall with H100 cards, says Greenteam.\n");
        Samples.write(files.resolve("b.md"), "# Rents\n\nGreenteam rents out the H100 by the hour.\n");
        Samples.write(files.resolve("c.md"), "# Weather\n\nIt rained on the harbour all day long.\n");
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void anAliasIsFoundInTheArticlesThatHaveItAtOnce() throws IOException {
        assertEquals("Halls", mentioning(NVIDIA));
        assertEquals(
                2,
                library.edits()
                        .make(new CatalogEdit.AddAlias(NVIDIA, "Greenteam"))
                        .articles());
        assertEquals("Halls, Rents", mentioning(NVIDIA));
        assertEquals("Halls, Rents", filtered(NVIDIA));
        assertEquals(2, library.search(SearchRequest.of("company:greenteam")).total());
    }

    @Test
    void undoPutsEverythingBack() throws IOException {
        CatalogEdits.Change change = library.edits().make(new CatalogEdit.AddAlias(NVIDIA, "Greenteam"));
        library.edits().undo(change.made());
        assertEquals("Halls", mentioning(NVIDIA));
        assertEquals("Halls", filtered(NVIDIA));
        assertEquals(List.of(), library.edits().all());
    }

    @Test
    void aRenamedEntityIsCalledSoInFiltersMarksAndSearch() throws IOException {
        library.edits().make(new CatalogEdit.Rename(H100, "Hopper One Hundred"));
        SearchRequest request = SearchRequest.of("chip:\"Hopper One Hundred\"");
        assertEquals(2, library.search(request).total());
        assertEquals(
                "Hopper One Hundred",
                library.search(request)
                        .facets()
                        .getOrDefault(lithograph.index.FacetKind.CHIP, List.of())
                        .getFirst()
                        .label());
        assertTrue(library.search(request).hits().getFirst().entities().stream()
                .anyMatch(entity -> entity.name().equals("Hopper One Hundred")));
        assertEquals("Halls, Rents", mentioning(H100));
    }

    @Test
    void whatWasMergedIsFoundUnderTheOther() throws IOException {
        EntityId greenteam = new EntityId("company/greenteam");
        library.edits().make(new CatalogEdit.Add(greenteam, "Greenteam", List.of(), Optional.empty()));
        assertEquals("Halls, Rents", mentioning(greenteam));
        library.edits().make(new CatalogEdit.Merge(greenteam, NVIDIA));
        assertEquals("Halls, Rents", mentioning(NVIDIA));
        assertEquals("Halls, Rents", filtered(greenteam));
        assertEquals(Optional.of("Nvidia"), library.catalog().find(greenteam).map(it -> it.name()));
    }

    @Test
    void aSplitAliasIsAnEntityOfItsOwn() throws IOException {
        library.edits().make(new CatalogEdit.AddAlias(NVIDIA, "Greenteam"));
        EntityId made = library.catalog().freeId(EntityKind.COMPANY, "Greenteam");
        library.edits().make(new CatalogEdit.Split(NVIDIA, "Greenteam", made));
        assertEquals("Halls", mentioning(NVIDIA));
        assertEquals("Halls, Rents", mentioning(made));
    }

    @Test
    void whatIsNobodysNameIsNeverFound() throws IOException {
        library.edits().make(new CatalogEdit.NotAName("H100"));
        assertEquals("", mentioning(H100));
        assertEquals("", filtered(H100));
    }

    @Test
    void notHereIsOnlyInThatArticleAndSurvivesAnImport() throws IOException {
        OpenArticle halls = article("Halls");
        library.edits().make(new CatalogEdit.NotHere(H100, halls.filed().id(), Optional.empty()));
        assertEquals("Rents", mentioning(H100));
        Samples.write(folder.resolve("files/a.md"), "# Halls\n\nNvidia fills two halls with H100 cards.\n");
        library.importFrom(List.of(folder.resolve("files")), Progress.NONE);
        assertEquals("Rents", mentioning(H100));
    }

    @Test
    void onePlaceAloneCanBeWrong() throws IOException {
        OpenArticle halls = article("Halls");
        Mention nvidia = halls.mentions().stream()
                .filter(mention -> mention.entity().id().equals(NVIDIA))
                .findFirst()
                .orElseThrow();
        library.edits()
                .make(new CatalogEdit.NotHere(
                        NVIDIA,
                        halls.filed().id(),
                        Optional.of(new CatalogEdit.Place(nvidia.span(), nvidia.surface()))));
        assertEquals("", mentioning(NVIDIA));
    }

    @Test
    void anotherKindIsAnotherId() throws IOException {
        library.edits().make(new CatalogEdit.ChangeKind(H100, EntityKind.MODEL));
        assertEquals("Halls, Rents", mentioning(new EntityId("model/h100")));
        assertEquals("", mentioning(H100));
    }

    @Test
    void aDeletedEntityIsGone() throws IOException {
        library.edits().make(new CatalogEdit.Delete(H100));
        assertEquals("", mentioning(H100));
    }

    @Test
    void editsOutliveTheLibraryBeingClosed() throws IOException {
        library.edits().make(new CatalogEdit.AddAlias(NVIDIA, "Greenteam"));
        library.close();
        library = Library.open(folder.resolve("library"));
        assertEquals("Halls, Rents", mentioning(NVIDIA));
        assertEquals(List.of(new CatalogEdit.AddAlias(NVIDIA, "Greenteam")), edits());
        assertTrue(
                Files.readString(folder.resolve("library/catalog/edits.json")).contains("\"name\":\"Greenteam\""));
    }

    @Test
    void anEditWhoseEntityIsGoneIsKeptAndReported() throws IOException {
        CatalogEdit orphan = new CatalogEdit.Rename(new EntityId("chip/none-such"), "None");
        library.edits().make(orphan);
        assertEquals(List.of(orphan), edits());
        assertTrue(library.notices().stream().anyMatch(notice -> notice.contains("chip/none-such")));
    }

    @Test
    void anothersEditsAreAddedOnce() throws IOException {
        library.edits().make(new CatalogEdit.AddAlias(NVIDIA, "Greenteam"));
        Path file = folder.resolve("handed-on.json");
        library.edits().exportTo(file);
        try (Library other = Library.open(folder.resolve("other"))) {
            assertEquals(1, other.edits().importFrom(file).made().size());
            assertEquals(0, other.edits().importFrom(file).made().size());
            assertEquals(
                    Optional.of(NVIDIA),
                    other.catalog().named("Greenteam").stream()
                            .map(it -> it.id())
                            .findFirst());
        }
    }

    @Test
    void aJournalThatCannotBeReadIsPutAsideAndSaid() throws IOException {
        library.close();
        Path journal = folder.resolve("library/catalog/edits.json");
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "[{\"edit\":\"dance\"}]");
        library = Library.open(folder.resolve("library"));
        assertTrue(library.notices().stream().anyMatch(notice -> notice.contains("dance")));
        assertFalse(Files.exists(journal));
    }

    @Test
    void articlesTaggedWithAnotherCatalogueAreCaughtUpWithAndTheRestIsLeftAlone() throws IOException {
        library.close();
        Path own = Files.createDirectories(folder.resolve("library/catalog"));
        Files.writeString(own.resolve("companies.json"), "[{\"id\":\"company/greenteam\",\"name\":\"Greenteam\"}]");
        library = Library.open(folder.resolve("library"));
        assertEquals(3, library.edits().behind());
        library.catchUp(Samples.progress((done, total) -> {}, () -> true));
        assertEquals(3, library.edits().behind());
        library.catchUp(Progress.NONE);
        assertEquals(0, library.edits().behind());
        assertEquals("Halls, Rents", mentioning(new EntityId("company/greenteam")));
    }

    private List<CatalogEdit> edits() {
        return library.edits().all().stream().map(MadeEdit::edit).toList();
    }

    private OpenArticle article(String title) throws IOException {
        for (ArticleId id : library.ids()) {
            OpenArticle article = library.article(id).orElseThrow();
            if (article.filed().article().title().equals(title)) {
                return article;
            }
        }
        throw new AssertionError(title);
    }

    /// The titles of the articles that, opened, mention it.
    private String mentioning(EntityId entity) throws IOException {
        StringBuilder titles = new StringBuilder();
        for (String title : List.of("Halls", "Rents", "Weather")) {
            if (article(title).mentions().stream()
                    .anyMatch(mention -> mention.entity().id().equals(entity))) {
                titles.append(titles.isEmpty() ? "" : ", ").append(title);
            }
        }
        return titles.toString();
    }

    /// The titles of the articles that the filter finds.
    private String filtered(EntityId entity) throws IOException {
        return library
                .search(new SearchRequest("", List.of(new Filter.OfEntity(entity)), Sort.TITLE, 0, 10, FacetScope.NONE))
                .hits()
                .stream()
                .map(hit -> hit.title())
                .collect(Collectors.joining(", "));
    }
}
