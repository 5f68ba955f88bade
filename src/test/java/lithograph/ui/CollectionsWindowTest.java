package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import lithograph.library.Library;
import lithograph.notes.CollectionItem;
import lithograph.notes.NamedCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectionsWindowTest {
    @TempDir
    private Path folder;

    @Test
    void aProjectIsGatheredOrderedAndExportedByKeysAlone() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("H100");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ALT, KeyCode.C);
            window.type("Memory for the board");
            window.picture("collection-ask");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.H);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ALT, KeyCode.C);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("# What to ask");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.type("Who owns the pipes, and since when?");
            window.press(KeyCode.ALT, KeyCode.C);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ALT, KeyCode.G);
            window.press(KeyCode.ENTER);
            assertEquals(List.of("Memory for the board"), window.words(".collection-name"));
            window.press(KeyCode.END);
            window.press(KeyCode.ALT, KeyCode.UP);
            window.press(KeyCode.ALT, KeyCode.UP);
            Screen.run(() -> window.model().notes().collections().head("Questions"));
            window.settle();
            window.picture("collection-light");
            Screen.run(() -> {
                window.model().themeProperty().set(Theme.DARK);
                window.stage().setWidth(1000);
                window.stage().setHeight(600);
            });
            window.settle();
            window.picture("collection-dark");
            window.press(KeyCode.DELETE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            NamedCollection kept = library.notebook()
                    .collections()
                    .named("Memory for the board")
                    .orElseThrow();
            assertEquals(4, kept.items().size(), kept.toString());
            assertEquals(new CollectionItem.OfHeading("Questions"), kept.items().getFirst());
            assertEquals("What to ask", kept.items().get(1).words());
            assertTrue(kept.items().stream().anyMatch(CollectionItem.OfHighlight.class::isInstance), kept.toString());
        }
    }
}
