package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import lithograph.importer.Progress;
import lithograph.library.Library;
import lithograph.notes.Jotting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesWindowTest {
    @TempDir
    private Path folder;

    @Test
    void aSelectionGoesIntoANoteByKeysAndStaysAfterTheWindowHasClosed() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ALT, KeyCode.Q);
            assertTrue(words(window).contains("> — "), words(window));
            Screen.run(window.find(".note-words")::requestFocus);
            window.type("\nMy own words. #power");
            window.picture("note-light");
            Screen.run(() -> {
                window.model().themeProperty().set(Theme.DARK);
                window.stage().setWidth(1000);
                window.stage().setHeight(600);
            });
            window.settle();
            window.picture("note-dark");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("Second");
            window.press(KeyCode.ESCAPE);
            window.picture("notes-dark");
            Screen.run(() -> {
                window.model().themeProperty().set(Theme.LIGHT);
                window.stage().setWidth(1280);
                window.stage().setHeight(800);
                window.model().desk().switches().notes().set(true);
            });
            window.settle();
            window.picture("notes-light");
            assertEquals(List.of("2 notes"), window.words(".notes-count"));
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("Typed just before the window closed");
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            List<Jotting> notes = library.notebook().jottings().all("");
            assertEquals(3, notes.size());
            assertEquals("Typed just before the window closed", notes.getFirst().text());
        }
    }

    @Test
    void aFactIsTheSubjectOfANote() throws IOException {
        Path file = folder.resolve("memory.md");
        Files.writeString(
                file, "# What a card holds\n\nThe Nvidia H100 has 80 GB of memory. Nobody thinks it enough.\n");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(file), Progress.NONE);
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            window.type("H100");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ALT, KeyCode.F);
            window.press(KeyCode.ALT, KeyCode.N);
            window.picture("fact-note");
            assertTrue(words(window).startsWith("**"), words(window));
            assertTrue(
                    window.words(".note-panel .note-mentioned-label").contains("Mentioned in"),
                    "the article shows the note");
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            assertEquals(1, library.notebook().jottings().all("").size());
        }
    }

    private static String words(OpenWindow window) {
        TextArea area = (TextArea) window.find(".note-words");
        return Screen.call(area::getText);
    }
}
