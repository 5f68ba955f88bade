package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import lithograph.importer.Progress;
import lithograph.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportHistoryWindowTest {
    @TempDir
    private Path folder;

    private Path library;
    private Path inbox;

    @BeforeEach
    void importTwice() throws IOException {
        library = folder.resolve("library");
        inbox = Files.createDirectory(folder.resolve("harbour reports"));
        Files.writeString(
                inbox.resolve("one.md"), "# Chips arrive\n\nA ship with crates of boards came in on Monday.\n");
        try (Library open = Library.open(library)) {
            open.importFrom(List.of(inbox), Progress.NONE);
            Files.writeString(
                    inbox.resolve("two.md"), "# Chips leave\n\nThe crates went on by train that same night.\n");
            Files.writeString(inbox.resolve("empty.md"), "");
            Files.write(inbox.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
            open.importFrom(List.of(inbox), Progress.NONE);
        }
    }

    private static void press(OpenWindow window, String words) {
        Button button =
                Screen.call(() -> window.stage().getScene().getRoot().lookupAll(".import-history .button").stream()
                        .map(Button.class::cast)
                        .filter(each -> each.getText().startsWith(words))
                        .findFirst()
                        .orElseThrow());
        Screen.run(button::fire);
        window.settle();
    }

    private static int articles(OpenWindow window) {
        return Screen.call(() -> window.model().search().hits().size());
    }

    @Test
    void anImportIsUndoneAndTheNoticeBringsItBack() throws IOException {
        try (OpenWindow window = OpenWindow.onFolder(library)) {
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
            List<String> words = window.words(".run-cell .label");
            assertTrue(words.contains("1 added, 1 unchanged, 2 failed"), words.toString());
            window.picture("imports-light");
            Screen.run(() -> window.model().themeProperty().set(Theme.DARK));
            Screen.run(() -> window.stage().setWidth(1000));
            Screen.run(() -> window.stage().setHeight(600));
            window.settle();
            window.picture("imports-dark");
            press(window, "Undo");
            assertEquals(1, articles(window));
            window.picture("imports-undone");
            Screen.run(window.model().notices()::undo);
            window.settle();
            assertEquals(2, articles(window));
        }
    }

    @Test
    void whatFailedIsTriedAgain() throws IOException {
        Files.writeString(
                inbox.resolve("empty.md"), "# Chips again\n\nA second ship was seen off the coast at dawn.\n");
        try (OpenWindow window = OpenWindow.onFolder(library)) {
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
            press(window, "Retry");
            assertEquals(3, articles(window));
        }
    }
}
