package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import lithograph.importer.Progress;
import lithograph.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories and watched folders as the window shows them.
final class StoriesWindowTest {
    private static final String STORY = "The harbour town has voted for a second hall of machines on the old pier."
            + " Its council expects forty megawatts to be drawn from the wind parks off the coast by next autumn."
            + " Fishers had asked that the cooling water be let out beyond the breakwater, and the builder agreed.";

    @TempDir
    private Path folder;

    private OpenWindow window() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.md"), "---\ntitle: A hall on the pier\nsite: Wire\n---\n\n" + STORY);
        Files.writeString(inbox.resolve("b.md"), "---\ntitle: Town votes\nsite: Post\n---\n\n" + STORY + " It rained.");
        Files.writeString(
                inbox.resolve("c.md"), "---\ntitle: The second hall\nsite: Echo\n---\n\n" + STORY.substring(75));
        Files.writeString(inbox.resolve("d.md"), "# Herring\n\nNobody has seen one this year, say those who fish.\n");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(inbox), Progress.NONE);
        }
        return OpenWindow.onFolder(folder.resolve("library"));
    }

    @Test
    void aStoryIsOneHitThatUnfoldsAndFoldsWithSpace() throws IOException {
        try (OpenWindow window = window()) {
            window.type("hall");
            assertEquals(1, rows(window));
            assertEquals(
                    1,
                    window.words(".tally").stream()
                            .filter(words -> words.startsWith("1 article and 2 copies"))
                            .count());
            Screen.run(() -> {
                ListView<?> list = (ListView<?>) window.find(".list-view.hits");
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            window.press(KeyCode.SPACE);
            assertEquals(3, rows(window));
            window.picture("story-light");
            Screen.run(() -> window.model().themeProperty().set(Theme.DARK));
            window.settle();
            window.picture("story-dark");
            window.press(KeyCode.SPACE);
            assertEquals(1, rows(window));
        }
    }

    @Test
    void theCommandCountsEachCopy() throws IOException {
        try (OpenWindow window = window()) {
            assertEquals(2, rows(window));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.type("once or each");
            window.press(KeyCode.ENTER);
            assertEquals(4, rows(window));
        }
    }

    @Test
    void watchedFoldersAreAddedAndRemovedOnASheet() throws IOException {
        try (OpenWindow window = window()) {
            Screen.run(() -> window.model().watching().add(folder.resolve("inbox")));
            window.settle();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.type("watched folders");
            window.press(KeyCode.ENTER);
            window.picture("watched-light");
            Screen.run(() -> window.model().themeProperty().set(Theme.DARK));
            window.settle();
            window.picture("watched-dark");
            Node remove = Screen.call(() -> window.find(".dialog-sheet").lookupAll(".button").stream()
                    .filter(node ->
                            node instanceof Labeled button && button.getText().equals("Remove"))
                    .findFirst()
                    .orElseThrow());
            Screen.run(remove::requestFocus);
            window.press(KeyCode.SPACE);
            assertEquals(
                    List.of(),
                    Screen.call(() -> List.copyOf(window.model().watching().folders())));
        }
    }

    private static int rows(OpenWindow window) {
        return Screen.call(
                () -> ((ListView<?>) window.find(".list-view.hits")).getItems().size());
    }
}
