package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import lithograph.ui.fact.FactsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactsWindowTest {
    @TempDir
    private Path folder;

    @Test
    void fromTheKeysToTheFactsToTheSentenceInItsArticle() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            assertEquals(FactsModel.Shown.TABLE, shown(window));
            window.picture("facts");
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

    private static FactsModel.Shown shown(OpenWindow window) {
        return Screen.call(() -> window.model().facts().shownProperty().get());
    }
}
