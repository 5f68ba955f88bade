package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.ui.reader.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    @TempDir
    private Path folder;

    @Test
    void aNoteThatCannotBeSavedKeepsTheWindowOpenUntilItIs() throws IOException, SQLException {
        ArticleId article;
        try (Library library = SmallLibrary.in(folder)) {
            article = library.ids().getFirst();
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            Screen.run(() -> {
                window.model().desk().open(article, Placement.HERE);
                window.model().desk().switches().notes().set(true);
            });
            window.settle();
            TextArea note = (TextArea) window.find(".note-text");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                Screen.run(() -> {
                    note.setText("Ask who rents it.");
                    window.quit();
                });
                // SQLite waits for five seconds before it gives a write up, and there are several.
                long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
                while (System.nanoTime() < patience
                        && window.words(".placeholder-title").isEmpty()) {
                    Screen.settle();
                }
                assertEquals(List.of("Not everything you wrote is saved"), window.words(".placeholder-title"));
                assertTrue(Screen.call(() -> window.stage().isShowing()));
                statement.execute("ROLLBACK");
            }
            Button again = (Button) window.find(".accent");
            Screen.run(again::fire);
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            assertEquals("Ask who rents it.", library.notebook().note(article).text());
        }
    }

    @Test
    void aRememberedValueThatMakesNoSenseIsPassedOver() throws IOException {
        SmallLibrary.in(folder).close();
        try (Library library = Library.open(folder.resolve("library"))) {
            library.settings().put("window.text", "abc");
            library.settings().put("window.dividers", "wide");
            library.settings().put("window.bounds", "1 2 three NaN");
            library.settings().put("window.theme", "PLAID");
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            assertEquals(
                    WindowModel.USUAL_TEXT,
                    Screen.call(() -> window.model().textSizeProperty().get()));
        }
    }

    @Test
    void aPictureLeavesWhatWasOpenAsItWas() throws IOException {
        SmallLibrary.in(folder).close();
        Path place = folder.resolve("library");
        try (Library library = Library.open(place)) {
            library.settings().put("search.query", "token");
            library.settings().put("window.bounds", "5 5 900 700 0");
        }
        LithographApp.snapshot(new SnapshotRequest(
                new WindowRequest(
                        place,
                        Optional.empty(),
                        Optional.of("H100"),
                        List.of(),
                        Optional.of(Theme.DARK),
                        Optional.empty()),
                folder.resolve("window.png"),
                800,
                600,
                1));
        try (Library library = Library.open(place)) {
            assertEquals(Optional.of("token"), library.settings().get("search.query"));
            assertEquals(Optional.of("5 5 900 700 0"), library.settings().get("window.bounds"));
            assertEquals(Optional.empty(), library.settings().get("window.theme"));
        }
    }

    @Test
    void aPictureOfALibraryThatCannotBeOpenedEndsWithTheReason() throws IOException {
        Path place = Files.writeString(folder.resolve("library"), "a file, not a folder");
        SnapshotRequest request = new SnapshotRequest(WindowRequest.of(place), folder.resolve("w.png"), 800, 600, 1);
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThrows(IOException.class, () -> LithographApp.snapshot(request)));
        assertFalse(Files.exists(request.file()));
    }

    private Path database() {
        return folder.resolve("library").resolve("library.db");
    }
}
