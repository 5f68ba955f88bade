package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.importer.Unplaced;
import lithograph.index.FacetScope;
import lithograph.index.Grouping;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.index.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final String STORY = "The harbour town has voted for a second hall of machines on the old pier."
            + " Its council expects forty megawatts to be drawn from the wind parks off the coast by next autumn."
            + " Fishers had asked that the cooling water be let out beyond the breakwater, and the builder agreed."
            + " The first hall has hired ninety people, of whom most had worked at the shipyard until it closed."
            + " Rents in the streets behind the pier have risen by a fifth since the plan became known.";

    @TempDir
    private Path folder;

    private Path inbox;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        library = Library.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private Path page(String name, String url, String published, String title, String text) throws IOException {
        return Samples.write(
                inbox.resolve(name),
                "---\ntitle: " + title + "\n" + (url.isEmpty() ? "" : "source: " + url + "\n")
                        + (published.isEmpty() ? "" : "published: " + published + "\n") + "---\n\n" + text + "\n");
    }

    private ImportReport importAll() throws IOException {
        return library.importFrom(List.of(inbox), Progress.NONE);
    }

    private SearchResults stories() throws IOException {
        return library.search(new SearchRequest("", List.of(), Sort.NEWEST, 0, 10, FacetScope.NONE, Grouping.STORY));
    }

    @Test
    void ofTwoSavesOfAPageTheOneChangedLaterIsThePresentOneWhicheverIsReadFirst() throws IOException {
        String first = "https://pier.example/hall\npublished: 2026-03-02";
        Path later = page("a.md", first + "\nlastmod: 2026-05-01", "", "A hall on the pier", STORY + " It was built.");
        importAll();
        page("b.md", first, "", "A hall on the pier", STORY);
        assertEquals(1, importAll().updated());
        assertEquals(1, library.ids().size());
        assertTrue(Samples.open(library).text().text().contains("It was built."));
        assertEquals(2, library.versions(library.ids().getFirst()).size());
        assertTrue(Files.exists(later));
    }

    @Test
    void aChangedFileKeepsWhatItSaidBefore() throws IOException {
        page("a.md", "", "", "A hall on the pier", STORY);
        importAll();
        ArticleId id = library.ids().getFirst();
        page("a.md", "", "", "A hall on the pier", STORY + " The vote was repeated on Monday.");
        assertEquals(1, importAll().updated());
        List<Version> versions = library.versions(id);
        assertEquals(List.of(2, 1), versions.stream().map(Version::number).toList());
        assertEquals(
                List.of(true, false), versions.stream().map(Version::current).toList());
        OpenArticle before = library.version(id, 1).orElseThrow();
        assertFalse(before.text().text().contains("Monday"));
        assertTrue(library.version(id, 2).orElseThrow().text().text().contains("Monday"));
        assertTrue(library.version(id, 3).isEmpty());
        assertEquals(List.of(inbox.resolve("a.md").toString()), before.filed().origins());
        assertEquals(List.of(), library.verify());
    }

    @Test
    void theSameAddressInAnotherFileIsANewerTextOfTheArticle() throws IOException {
        page("a.md", "https://pier.example/hall", "2026-03-01", "A hall on the pier", STORY);
        importAll();
        page(
                "b.md",
                "https://pier.example/hall",
                "2026-03-04",
                "Second hall approved",
                STORY.replace("forty", "sixty"));
        ImportReport report = importAll();
        assertEquals(1, report.updated());
        assertEquals(1, library.ids().size());
        assertEquals(2, library.versions(library.ids().getFirst()).size());
        assertTrue(Samples.open(library).text().text().contains("sixty megawatts"));
    }

    @Test
    void anOlderTextThatComesInLateIsKeptAsOne() throws IOException {
        page("b.md", "https://pier.example/hall", "2026-03-04", "A hall on the pier", STORY.replace("forty", "sixty"));
        importAll();
        page("a.md", "https://pier.example/hall", "2026-03-01", "A hall on the pier", STORY);
        importAll();
        assertTrue(Samples.open(library).text().text().contains("sixty megawatts"));
        ArticleId id = library.ids().getFirst();
        assertTrue(library.version(id, 1).orElseThrow().text().text().contains("forty megawatts"));
    }

    @Test
    void aTextThatWasThereBeforeIsNotANewOne() throws IOException {
        Path old = page("a.md", "https://pier.example/hall", "", "A hall on the pier", STORY);
        importAll();
        page("b.md", "https://pier.example/hall", "", "A hall on the pier", STORY.replace("forty", "sixty"));
        importAll();
        Samples.write(old, Files.readString(old));
        ImportReport again = importAll();
        assertEquals(0, again.updated() + again.added());
        assertTrue(Samples.open(library).text().text().contains("sixty megawatts"));
        assertEquals(2, library.versions(library.ids().getFirst()).size());
    }

    @Test
    void mostlyTheSameTextOfALaterDayFromTheSameSiteIsANewerText() throws IOException {
        page("a.md", "https://pier.example/one", "2026-03-01", "A hall on the pier", STORY);
        importAll();
        page("b.md", "https://www.pier.example/two", "2026-03-05", "Pier: the vote", STORY + " It rained.");
        assertEquals(1, importAll().updated());
        assertEquals(1, library.ids().size());
    }

    @Test
    void anAddressThatEveryPageOfASiteHasTiesNothing() throws IOException {
        page("a.md", "https://pier.example/", "", "A hall on the pier", STORY);
        page(
                "b.md",
                "https://pier.example/",
                "",
                "Herring",
                "Nobody has seen a herring this year, say those who fish.");
        assertEquals(2, importAll().added());
    }

    @Test
    void aHighlightThatLosesItsPassageIsReportedAndKept() throws IOException {
        page("a.md", "", "", "A hall on the pier", STORY);
        importAll();
        OpenArticle article = Samples.open(library);
        int start = article.text().text().indexOf("forty megawatts");
        Samples.highlight(library, article, new Span(start, start + 15));
        page("a.md", "", "", "A hall on the pier", STORY.replaceFirst("Its council.*?autumn\\.", ""));
        assertEquals(
                List.of(new Unplaced("A hall on the pier", "forty megawatts")),
                importAll().unplaced());
        assertEquals(1, Samples.open(library).highlights().size());
    }

    @Test
    void copiesInOtherPapersAreOneStoryThatOpens() throws IOException {
        page("a.md", "https://pier.example/one", "2026-03-01", "A hall on the pier", STORY);
        page("b.md", "https://wire.example/77", "2026-03-01", "Town votes", "From our agency.\n\n" + STORY);
        page("c.md", "https://post.example/x", "2026-03-02", "Machines on the pier", STORY.substring(80));
        page(
                "d.md",
                "https://post.example/y",
                "2026-03-02",
                "Herring",
                "Nobody has seen one, say those who fish. ".repeat(9));
        importAll();
        SearchResults found = stories();
        assertEquals(2, found.total());
        assertEquals(2, found.copies());
        var whole = found.hits().stream()
                .filter(hit -> hit.copies() == 3)
                .findFirst()
                .orElseThrow();
        assertEquals(2, library.copies(SearchRequest.of(""), whole.id()).size());
        assertEquals(List.of(), library.verify());
    }

    @Test
    void twoHalvesBecomeOneStoryWhenTheWholeComesIn() throws IOException {
        int middle = STORY.indexOf("Fishers");
        page("a.md", "", "", "A hall", STORY.substring(0, middle));
        page("b.md", "", "", "Fishers agree", STORY.substring(middle));
        importAll();
        assertEquals(2, stories().total());
        page("c.md", "", "", "The pier", STORY);
        importAll();
        assertEquals(1, stories().total());
    }

    @Test
    void aLibraryOfTheFirstFormatKeepsAllAndItsStoriesAreTold() throws IOException, SQLException {
        page("a.md", "", "", "A hall", STORY);
        page("b.md", "", "", "A pier", STORY + " It rained.");
        importAll();
        library.notebook().write(library.ids().getFirst(), "Ask the builder");
        library.close();
        Path store = folder.resolve("library").resolve("library.db");
        Stores.toFirstFormat(store);
        library = Library.open(folder.resolve("library"));
        assertEquals(2, library.ids().size());
        assertEquals("Ask the builder", Samples.open(library).note().text());
        importAll();
        assertEquals(1, stories().total());
        assertEquals(List.of(), library.verify());
    }
}
