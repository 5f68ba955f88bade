package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShortcutsWindowTest {
    @TempDir
    private Path folder;

    private static void askForKeysOf(OpenWindow window, String command) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.type("change a keyboard");
        window.press(KeyCode.ENTER);
        window.type(command);
        window.press(KeyCode.ENTER);
    }

    private static Theme theme(OpenWindow window) {
        return Screen.call(() -> window.model().themeProperty().get());
    }

    @Test
    void keysThatAnotherCommandHasAreNamedTakenFromItShownAndKept() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            askForKeysOf(window, "dark theme");
            window.press(KeyCode.CONTROL, KeyCode.J);
            List<String> words = window.words(".name-sheet .label");
            assertTrue(
                    words.contains("“Open a company, chip or model…” has these keys now, and loses them."),
                    words.toString());
            window.picture("keys-light");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.J);
            assertEquals(Theme.DARK, theme(window));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.type("dark theme");
            assertTrue(window.words(".palette-row .keys").contains("Ctrl+J"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F1);
            List<String> sheet = window.words(".shortcut-sheet .label");
            assertTrue(sheet.contains("Dark theme"), sheet.toString());
            assertFalse(sheet.contains("Open a company, chip or model…"), sheet.toString());
            window.picture("shortcuts-dark");
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            assertEquals(Theme.LIGHT, theme(window));
            window.press(KeyCode.CONTROL, KeyCode.J);
            assertEquals(Theme.DARK, theme(window));
        }
    }

    @Test
    void aKeyThatTheReaderHasGivenUpNoLongerReachesItUntilItIsTheUsualOneAgain() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100");
            window.press(KeyCode.ENTER);
            askForKeysOf(window, "article notes");
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.press(KeyCode.ALT, KeyCode.N);
            assertFalse(
                    Screen.call(() -> window.model().desk().switches().notes().get()));
            window.press(KeyCode.F8);
            assertTrue(
                    Screen.call(() -> window.model().desk().switches().notes().get()));
            askForKeysOf(window, "article notes");
            window.press(KeyCode.ALT, KeyCode.N);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.press(KeyCode.ALT, KeyCode.N);
            assertFalse(
                    Screen.call(() -> window.model().desk().switches().notes().get()));
        }
    }

    @Test
    void keysThatAListOrAnArticleKeepsForItselfAreRefused() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            askForKeysOf(window, "dark theme");
            for (KeyCode key : List.of(KeyCode.H, KeyCode.SPACE)) {
                window.press(key);
                List<String> words = window.words(".name-sheet .label");
                assertTrue(
                        words.stream().anyMatch(each -> each.endsWith(" keeps these keys for itself. Press others.")),
                        words.toString());
            }
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F8);
            assertEquals(Theme.DARK, theme(window));
        }
    }

    @Test
    void theKeysOfANewTabAreGivenUpAlsoInTheResults() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            askForKeysOf(window, "open in a new tab");
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            assertTrue(
                    Screen.call(() -> window.model().desk().current().article().isEmpty()));
            window.press(KeyCode.F8);
            assertTrue(
                    Screen.call(() -> window.model().desk().current().article().isPresent()));
        }
    }

    @Test
    void aCommandCanBeLeftWithoutKeys() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            askForKeysOf(window, "unknown names");
            window.press(KeyCode.BACK_SPACE);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertEquals(List.of(), window.words(".inbox-title"));
        }
    }
}
