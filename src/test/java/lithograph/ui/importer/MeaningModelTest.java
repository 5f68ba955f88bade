package lithograph.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeaningModelTest {
    private final Deque<Runnable> working = new ArrayDeque<>();
    private final Deque<Runnable> arriving = new ArrayDeque<>();
    private final Background background = new Background(working::add, arriving::add);
    private final Notices notices = new Notices();
    private Library library;
    private ImportModel imports;
    private MeaningModel meaning;
    private Path page;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        page = Files.writeString(folder.resolve("page.md"), "# About\n\nChips arrived in Rotterdam on Monday.\n");
        library = Library.open(folder.resolve("library"));
        imports = new ImportModel(library, background, () -> {});
        meaning = new MeaningModel(library, background, imports, () -> {}, notices);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void goingOnWhileFilesComeInDoesNotReadBesideThem() {
        imports.start(List.of(page));
        meaning.start();
        meaning.pause();
        meaning.pause();
        assertEquals(1, working.size());
        working.remove().run();
        arriving.forEach(Runnable::run);
        assertEquals(1, working.size());
    }

    @Test
    void aReadingThatWasHeldOnlyForAMomentGoesOn() throws IOException {
        imports.start(List.of(page));
        working.remove().run();
        arriving.removeLast().run();
        arriving.clear();
        meaning.start();
        meaning.pause();
        working.remove().run();
        meaning.pause();
        arriving.removeLast().run();
        assertEquals(1, working.size());
    }

    @Test
    void theListOfWatchedFoldersIsOneAndTheSame() {
        WatchModel watching = new WatchModel(library, background, () -> {}, notices);
        assertSame(watching.folders(), watching.folders());
    }
}
