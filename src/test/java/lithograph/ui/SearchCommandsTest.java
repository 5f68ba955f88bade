package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void aHitSaysWhyItWasFound() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("LongCat 2.0");
            window.press(KeyCode.DOWN);
            Screen.run(window.find(".hits")::requestFocus);
            window.press(KeyCode.W);
            window.picture("why");
            String said = said(window, ".why .label");
            assertTrue(said.contains("In the title") && said.contains("also goes by"), said);
            window.press(KeyCode.ESCAPE);
            assertEquals(List.of(), window.words(".why .label"));
        }
    }

    @Test
    void aSearchIsSavedRunAndForgottenByKeys() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.press(KeyCode.ENTER);
            assertEquals(List.of("H100"), window.words(".saved .facet-row .facet-label"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.press(KeyCode.ESCAPE);
            Screen.run(window.find(".saved .facet-row")::requestFocus);
            window.press(KeyCode.SPACE);
            window.picture("saved");
            assertEquals(
                    "H100",
                    Screen.call(() -> window.model().search().queryProperty().get()));
            Screen.run(window.find(".saved .facet-row")::requestFocus);
            window.press(KeyCode.DELETE);
            assertEquals(List.of(), window.words(".saved .facet-row .facet-label"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of("H100"), window.words(".saved .facet-row .facet-label"));
        }
    }

    @Test
    void whatWasSearchedAndOpenedComesBackUnderTheField() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("cost of cards");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("token price");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
            ListView<?> ways = (ListView<?>) window.find(".completion");
            window.picture("recent");
            assertEquals(1, Screen.call(() -> ways.getItems().size()).intValue());
            assertTrue(Screen.call(ways::isVisible));
        }
    }

    private static String said(OpenWindow window, String selector) {
        return Screen.call(() -> window.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList()
                .toString());
    }
}
