package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final FolderWatch.Pace QUICK =
            new FolderWatch.Pace(Duration.ofMillis(20), Duration.ofMillis(5), Duration.ofMillis(20));

    @TempDir
    private Path folder;

    private Path inbox;
    private Library library;
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        library = Library.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
        assertEquals(List.of(), List.copyOf(failures));
    }

    private FolderWatch watch() throws IOException {
        return library.watch(QUICK, new FolderWatch.Heard(report -> {}, failures::add));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void until(Condition condition) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it did not come about in time");
            Thread.onSpinWait();
        }
    }

    private long found(String query) throws IOException {
        return library.search(SearchRequest.of(query)).total();
    }

    @Test
    void newAndChangedFilesAppearByThemselves() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        Samples.markdown(inbox.resolve("before.md"), "Cooling costs rise");
        try (FolderWatch watching = watch()) {
            until(() -> found("cooling") == 1);
            Samples.markdown(Files.createDirectory(inbox.resolve("deep")).resolve("new.md"), "A second fab opens");
            until(() -> found("fab") == 1);
            Samples.markdown(inbox.resolve("before.md"), "Cooling costs fall");
            until(() -> found("title:fall") == 1);
            watching.look();
        }
        assertEquals(2, library.ids().size());
        assertEquals(2, library.versions(library.ids().getFirst()).size());
    }

    @Test
    void whatWasTakenOutStaysOutUntilItsFileChanges() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        Path fab = Samples.markdown(inbox.resolve("fab.md"), "A second fab opens");
        try (FolderWatch watching = watch()) {
            until(() -> found("fab") == 1);
            watching.look();
        }
        library.remove(library.ids());
        library.close();
        library = Library.open(folder.resolve("library"));
        Samples.markdown(inbox.resolve("new.md"), "Cooling costs rise");
        try (FolderWatch watching = watch()) {
            until(() -> found("cooling") == 1);
            assertEquals(0, found("fab"));
            Samples.markdown(fab, "A third fab opens");
            until(() -> found("third") == 1);
            watching.look();
        }
        library.remove(library.ids());
        assertEquals(
                2, library.importFrom(List.of(inbox), Progress.NONE).added(), "who asks for the folder gets all of it");
    }

    @Test
    void aFileThatGoesAwayLeavesItsArticleMarkedUntilItIsBack() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        Path file = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        try (FolderWatch watching = watch()) {
            until(() -> found("has:source") == 1);
            Files.delete(file);
            until(() -> found("-has:source") == 1);
            assertTrue(Samples.open(library).sourceGone());
            Samples.markdown(file, "Cooling costs rise");
            until(() -> found("has:source") == 1);
            watching.look();
        }
        assertFalse(Samples.open(library).sourceGone());
        assertEquals(1, library.ids().size());
    }

    @Test
    void whatWentAwayWhileNobodyLookedIsMarkedToo() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        Path file = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Path kept = Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        library.importFrom(List.of(inbox), lithograph.importer.Progress.NONE);
        Files.delete(file);
        try (FolderWatch watching = watch()) {
            watching.look();
            until(() -> found("-has:source") == 1);
        }
        assertEquals(1, found("fab has:source"));
        assertTrue(Files.exists(kept));
    }

    @Test
    void aFolderThatIsNotThereAtTheMomentHasLostNothing() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        FolderStamps stamps = new FolderStamps();
        List<WatchedFolder> watched = library.watchedFolders().all();
        assertEquals(1, stamps.look(watched, library.folder(), 0).changed().size());
        Path away = folder.resolve("away");
        Files.move(inbox, away);
        assertEquals(List.of(), stamps.look(watched, library.folder(), 0).gone());
        Files.move(away, inbox);
        FolderStamps.Seen back = stamps.look(watched, library.folder(), 0);
        assertEquals(List.of(), back.changed());
        assertEquals(List.of(), back.gone());
    }

    @Test
    void aFileThatIsBeingWrittenIsLeftAloneForNow() throws IOException {
        Files.writeString(inbox.resolve("one.md"), "# Half a");
        FolderStamps stamps = new FolderStamps();
        List<WatchedFolder> watched = List.of(new WatchedFolder(inbox, List.of()));
        FolderStamps.Seen seen = stamps.look(watched, library.folder(), 60_000);
        assertTrue(seen.growing());
        assertEquals(List.of(), seen.changed());
        Samples.write(inbox.resolve("one.md"), "# Half a story");
        assertEquals(1, stamps.look(watched, library.folder(), 60_000).changed().size());
    }

    @Test
    void globsLeaveFilesOut() {
        WatchedFolder watched = new WatchedFolder(inbox, List.of("*.tmp", " drafts/** ", "", "[broken"));
        assertTrue(watched.takes(inbox.resolve("a.md")));
        assertTrue(watched.takes(inbox.resolve("deep/drafts.md")));
        assertFalse(watched.takes(inbox.resolve("deep/a.tmp")));
        assertFalse(watched.takes(inbox.resolve("drafts/deep/a.md")));
        assertFalse(watched.takes(folder.resolve("a.md")));
    }

    @Test
    void theListIsKeptInTheLibrary() throws IOException {
        library.watchedFolders().put(new WatchedFolder(inbox, List.of()));
        library.watchedFolders().put(new WatchedFolder(folder.resolve("other"), List.of("*.part")));
        library.watchedFolders().put(new WatchedFolder(inbox, List.of("*.tmp")));
        assertEquals(
                List.of(
                        new WatchedFolder(inbox, List.of("*.tmp")),
                        new WatchedFolder(folder.resolve("other"), List.of("*.part"))),
                library.watchedFolders().all());
        library.watchedFolders().remove(inbox);
        assertEquals(1, library.watchedFolders().all().size());
    }
}
