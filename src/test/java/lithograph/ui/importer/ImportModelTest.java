package lithograph.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lithograph.library.Library;
import lithograph.ui.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void oneImportFollowsTheOther(@TempDir Path folder) throws IOException {
        Path first = page(folder, "first", "Chips arrived in Rotterdam on Monday and left on Tuesday.");
        Path second = page(folder, "second", "A second story of another harbour, told by somebody else.");
        try (Library library = Library.open(folder.resolve("library"))) {
            ImportModel model =
                    new ImportModel(library, new Background(waiting::add, Runnable::run), changes::incrementAndGet);
            model.start(List.of(first));
            model.start(List.of(second));
            assertEquals(1, waiting.size());
            assertTrue(model.progressProperty().get().isPresent());
            waiting.remove().run();
            assertEquals(1, model.reportProperty().get().orElseThrow().added());
            assertEquals(1, waiting.size());
            waiting.remove().run();
            assertEquals(2, library.statistics().articles());
            assertTrue(model.progressProperty().get().isEmpty());
            assertEquals(2, changes.get());
        }
    }

    @Test
    void cancellingForgetsWhatWaits(@TempDir Path folder) throws IOException {
        Path first = page(folder, "first", "Chips arrived in Rotterdam on Monday and left on Tuesday.");
        try (Library library = Library.open(folder.resolve("library"))) {
            ImportModel model =
                    new ImportModel(library, new Background(waiting::add, Runnable::run), changes::incrementAndGet);
            model.start(List.of(first));
            model.start(List.of(first));
            model.cancel();
            waiting.remove().run();
            assertTrue(model.reportProperty().get().orElseThrow().cancelled());
            assertTrue(waiting.isEmpty());
        }
    }

    private static Path page(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".md"), "# About " + name + "\n\n" + text + "\n");
    }
}
