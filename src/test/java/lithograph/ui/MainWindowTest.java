package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import lithograph.export.ExportFormat;
import lithograph.library.Exports;
import lithograph.library.Library;
import lithograph.ui.control.CommandPalette;
import lithograph.ui.control.ShortcutSheet;
import lithograph.ui.export.ExportModel.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainWindowTest {
    @TempDir
    private Path folder;

    @Test
    void typingFindsAndEscClears() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            assertEquals(6, hits(window));
            window.type("token");
            assertEquals(1, hits(window));
            window.picture("typed");
            window.press(KeyCode.ESCAPE);
            assertEquals(6, hits(window));
        }
    }

    @Test
    void aModelNarrowsAndItsChipWidensAgainByKeysAlone() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            Node row = Screen.call(() -> window.stage().getScene().getRoot().lookupAll(".facet-row.model").stream()
                    .findFirst()
                    .orElseThrow());
            Screen.run(row::requestFocus);
            window.press(KeyCode.SPACE);
            assertTrue(hits(window) < 6);
            assertEquals(1, window.words(".removable-chip .chip-words").size());
            window.picture("narrowed");
            Screen.run(window.find(".removable-chip")::requestFocus);
            window.press(KeyCode.DELETE);
            assertEquals(6, hits(window));
            assertEquals(List.of(), window.words(".removable-chip .chip-words"));
        }
    }

    @Test
    void aWrongQuerySaysWhatIsWrongAndIsStillSearched() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100 published:soon");
            assertFalse(window.words(".query-problem").isEmpty());
            assertTrue(Screen.call(() -> window.find(".wrong-place").isVisible()));
            window.picture("wrong");
        }
    }

    @Test
    void slashGoesToTheSearchFieldAndDownToTheHits() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.ESCAPE);
            assertInstanceOf(ListView.class, focus(window));
            window.press(KeyCode.SLASH);
            assertInstanceOf(TextInputControl.class, focus(window));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            assertEquals(1, list(window).getSelectionModel().getSelectedIndex());
        }
    }

    @Test
    void thePaletteRunsWhatIsTyped() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            assertInstanceOf(CommandPalette.class, window.find(".palette"));
            window.type("hide filters");
            window.picture("palette");
            window.press(KeyCode.ENTER);
            assertEquals(List.of(), window.words(".facet-label"));
        }
    }

    @Test
    void helpShowsTheKeysAndEscPutsItAway() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.F1);
            assertInstanceOf(ShortcutSheet.class, window.find(".shortcut-sheet"));
            window.picture("shortcuts");
            window.press(KeyCode.ESCAPE);
            assertFalse(Screen.call(() -> window.find(".overlay").isVisible()));
        }
    }

    @Test
    void whatIsRemovedComesBackByUndo() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DELETE);
            assertEquals(5, hits(window));
            window.picture("removed");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(6, hits(window));
        }
    }

    @Test
    void allNotesTakeThePlaceOfTheResultsAndEscBringsThemBack() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            assertFalse(Screen.call(() -> window.find(".hits-pane").isVisible()));
            assertEquals(List.of(), window.words(".facet-label"));
            window.picture("notes");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            assertTrue(Screen.call(() -> window.find(".hits-pane").isVisible()));
        }
    }

    @Test
    void enterAndRightOpenTwoArticlesSideBySide() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            window.picture("two");
            assertEquals(2, Screen.call(() -> window.model().desk().panes().size()));
        }
    }

    @Test
    void resultsAreExportedInTheChosenFormat() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100");
            Path file = folder.resolve("results.json");
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.picture("export");
            Screen.run(
                    () -> window.model().exports().write(Scope.RESULTS, ExportFormat.JSON, Exports.Depth.NOTES, file));
            window.settle();
            assertTrue(Files.readString(file).contains("A quiet year for the H100"));
            assertFalse(Files.readString(file).contains("price of a token"));
        }
    }

    @Test
    void theFirstRunBringsTheSampleIn() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(sample.resolve("one.md"), "# One story\n\nThere was one story here, and it was short.\n");
        WindowRequest request = new WindowRequest(
                folder.resolve("new"),
                Optional.of(sample),
                Optional.empty(),
                List.of(),
                Optional.of(Theme.DARK),
                Optional.empty());
        try (OpenWindow window = OpenWindow.onRequest(request)) {
            assertEquals(1, hits(window));
        }
    }

    @Test
    void theFirstRunOpensTwoLongArticlesThatNameTheSame() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("sample"));
        String filling = " The harbour was quiet that week, and the papers had room for it.".repeat(30);
        String other = " Nobody in the market asked for it, yet every stall had one by Friday noon.".repeat(50);
        Files.writeString(sample.resolve("one.md"), "# Nvidia ships the B200\n\nThe B200 follows the H100." + filling);
        Files.writeString(sample.resolve("two.md"), "# The B200 is here\n\nNvidia sold the H100 before." + other);
        Files.writeString(sample.resolve("short.md"), "# Nvidia again\n\nThe B200 and the H100, in brief.\n");
        WindowRequest request = new WindowRequest(
                folder.resolve("new"),
                Optional.of(sample),
                Optional.empty(),
                List.of(),
                Optional.of(Theme.LIGHT),
                Optional.empty());
        try (OpenWindow window = OpenWindow.onRequest(request)) {
            assertEquals(
                    List.of("Nvidia ships the B200", "The B200 is here"),
                    window.words(".pane-title").stream().sorted().toList());
            assertInstanceOf(TextInputControl.class, focus(window));
        }
    }

    @Test
    void onANarrowWindowTheFiltersGiveWayUntilTheyAreAskedFor() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            assertTrue(window.words(".facet-label").contains("Nvidia"));
            Screen.run(() -> window.stage().setWidth(800));
            window.settle();
            assertEquals(List.of(), window.words(".facet-label"));
            window.press(KeyCode.F9);
            assertTrue(window.words(".facet-label").contains("Nvidia"));
            Screen.run(() -> window.stage().setWidth(1280));
            window.settle();
            assertTrue(window.words(".facet-label").contains("Nvidia"));
        }
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() throws IOException {
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("new"))) {
            assertEquals(List.of("This library is empty"), window.words(".hits-pane .placeholder-title"));
            window.picture("empty");
        }
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsSaidSoWithAWayOn() throws IOException {
        Path taken = folder.resolve("taken");
        try (Library elsewhere = Library.open(taken)) {
            assertEquals(List.of("This library could not be opened"), OpenWindow.titlesWhenOpening(elsewhere.folder()));
        }
    }

    @Test
    void theWindowRemembersWhatWasAsked() throws IOException {
        Path place;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("B200");
            place = folder.resolve("library");
        }
        try (OpenWindow again = OpenWindow.onFolder(place)) {
            assertEquals("B200", ((TextInputControl) again.find(".search-field > .text-field")).getText());
            assertEquals(1, hits(again));
        }
    }

    private static int hits(OpenWindow window) {
        return list(window).isVisible() ? list(window).getItems().size() : 0;
    }

    private static ListView<?> list(OpenWindow window) {
        return (ListView<?>) window.find(".hits");
    }

    private static Node focus(OpenWindow window) {
        return Screen.call(() -> window.stage().getScene().getFocusOwner());
    }
}
