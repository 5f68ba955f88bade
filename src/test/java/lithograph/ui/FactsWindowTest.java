package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import lithograph.importer.Progress;
import lithograph.library.Library;
import lithograph.ui.fact.FactsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactsWindowTest {
    @TempDir
    private Path folder;

    @Test
    void fromTheKeysToTheFactsToTheSentenceInItsArticle() throws IOException {
        try (OpenWindow window = OpenWindow.onFolder(conflicting())) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            assertEquals(FactsModel.Shown.TABLE, shown(window));
            window.press(KeyCode.ENTER);
            assertTrue(Screen.call(() -> window.find(".testimony").isFocused()));
            window.press(KeyCode.ESCAPE);
            assertTrue(Screen.call(() -> window.find(".fact-table").isFocused()));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            assertEquals(FactsModel.Shown.NOTHING, shown(window));
            assertFalse(Screen.call(() -> window.model().desk().panes().isEmpty()));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            window.press(KeyCode.ESCAPE);
            assertEquals(FactsModel.Shown.NOTHING, shown(window));
        }
    }

    @Test
    void aConflictIsSettledAndReopenedInTheWindow() throws IOException {
        try (OpenWindow window = OpenWindow.onFolder(conflicting())) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            window.picture("facts-conflict");
            assertEquals("Accept this value", offer(window));
            assertTrue(Screen.call(() -> window.find(".step-point").isFocusTraversable()));
            Screen.run(((Button) window.find(".side-accept"))::fire);
            window.settle();
            window.picture("facts-accepted");
            assertEquals("✓ Accepted · take back", offer(window));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("Accept this value", offer(window));
        }
    }

    private static String offer(OpenWindow window) {
        return ((Button) window.find(".side-accept")).getText();
    }

    private static FactsModel.Shown shown(OpenWindow window) {
        return Screen.call(() -> window.model().facts().shownProperty().get());
    }

    private Path conflicting() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("a.md"), """
                ---
                title: A first report
                date: 2026-06-01
                ---

                LongCat 2.0 is a model with 1.6 trillion parameters. Buyers wait for word of its price.
                """);
        Files.writeString(files.resolve("b.md"), """
                ---
                title: Another voice
                date: 2026-07-03
                ---

                Whoever saw the papers disagrees. LongCat 2.0 is a model with 1.4 trillion parameters.
                """);
        Path home = folder.resolve("library");
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(files), Progress.NONE);
        }
        return home;
    }
}
