package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedPartsTest {
    private static final String WATER = line("Water", "The valley plant now draws its cooling water from the lake.");
    private static final String POWER = line("Power", "A second line feeds the cluster from the hydro station.");
    private static final String CHIPS = line("Chips", "Nobody at the fab would say how many wafers were lost.");

    @TempDir
    private Path folder;

    private Path file;
    private Library library;

    @BeforeEach
    void twoLinesAreImported() throws IOException {
        file = Files.createDirectory(folder.resolve("inbox")).resolve("many.jsonl");
        library = Library.open(folder.resolve("library"));
        read(WATER, POWER);
    }

    @AfterEach
    void everythingIsSoundAfterwards() throws IOException {
        assertEquals(List.of(), library.verify());
        library.close();
    }

    private static String line(String title, String text) {
        return "{\"title\":\"" + title + "\",\"text\":\"" + text + "\"}\n";
    }

    private ImportReport read(String... lines) throws IOException {
        Samples.write(file, String.join("", lines));
        return library.importFrom(List.of(file), Progress.NONE);
    }

    private ArticleId titled(String title) throws IOException {
        for (ArticleId id : library.ids()) {
            if (library.article(id).orElseThrow().filed().article().title().equals(title)) {
                return id;
            }
        }
        throw new IOException("no article " + title);
    }

    private Optional<OpenArticle> noted(String note) throws IOException {
        for (ArticleId id : library.ids()) {
            OpenArticle article = library.article(id).orElseThrow();
            if (article.note().text().equals(note)) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    private String textNoted(String note) throws IOException {
        return noted(note).orElseThrow().text().text();
    }

    @Test
    void aLinePutInAboveMovesNoNote() throws IOException {
        library.notebook().write(titled("Water"), "On water");
        library.notebook().write(titled("Power"), "On power");
        ImportReport report = read(CHIPS, WATER, POWER);
        assertEquals(1, report.added());
        assertEquals(2, report.unchanged());
        assertEquals(3, library.statistics().articles());
        assertTrue(textNoted("On water").contains("valley plant"));
        assertTrue(textNoted("On power").contains("hydro station"));
        assertEquals("", library.notebook().note(titled("Chips")).text());
        assertEquals(
                List.of(file + "#line2"),
                library.article(titled("Water")).orElseThrow().filed().origins());
    }

    @Test
    void anArticleThatMovedAndWasEditedKeepsItsNote() throws IOException {
        library.notebook().write(titled("Water"), "On water");
        ImportReport report = read(CHIPS, POWER, WATER.replace("the lake", "two lakes"));
        assertEquals(1, report.updated());
        assertEquals(1, report.added());
        assertTrue(textNoted("On water").contains("two lakes"));
    }

    @Test
    void anotherArticleUnderTheSameTitleGetsNoNoteOfIts() throws IOException {
        library.notebook().write(titled("Water"), "On water");
        read(line("Water", "Rain fell on Tuesday for the first time since spring."), WATER, POWER);
        assertTrue(textNoted("On water").contains("valley plant"));
        assertEquals(3, library.statistics().articles());
    }

    @Test
    void whatTakesThePlaceOfAnArticleUnderItsTitleIsAnArticleOfItsOwn() throws IOException {
        library.notebook().write(titled("Water"), "On water");
        read(line("Water", "Rain fell on Tuesday for the first time since spring."), POWER);
        assertTrue(textNoted("On water").contains("valley plant"));
        assertEquals(3, library.statistics().articles());
    }

    @Test
    void aLineThatIsTakenOutLeavesItsArticleAndTheNextIsStillItself() throws IOException {
        library.notebook().write(titled("Water"), "On water");
        library.notebook().write(titled("Power"), "On power");
        read(POWER);
        assertTrue(textNoted("On water").contains("valley plant"));
        assertTrue(textNoted("On power").contains("hydro station"));
        read(WATER, POWER.replace("A second", "A third"));
        assertTrue(textNoted("On power").contains("A third line"));
        assertEquals(2, library.statistics().articles());
        assertFalse(noted("On water").isEmpty());
    }
}
