package lithograph.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.store.Store;

/// Brings what is new in the watched folders into the library, and marks what is gone, until it is closed. The system's
/// notices make it look at once; where there are none, as on many network shares, it looks every few seconds, the less
/// often the longer a look takes. Works on a thread of its own, which is never interrupted.
public final class FolderWatch implements AutoCloseable {
    private static final int SHARE = 30;

    private final Library library;
    private final Store store;
    private final LiveIndex index;
    private final Pace pace;
    private final Heard heard;
    private final WatchService notices;
    private final Thread thread;
    private final FolderStamps stamps = new FolderStamps();
    private final Set<Path> registered = new HashSet<>();
    private final Set<Path> rooted = new HashSet<>();
    private final AtomicBoolean asked = new AtomicBoolean(true);
    private volatile boolean closing;

    /// @param poll    the least time between two looks without a notice
    /// @param tick    the longest time until a close, or a call of [#look()], is heard
    /// @param settled how long a file has to be left alone before it is read
    record Pace(Duration poll, Duration tick, Duration settled) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofMillis(250), Duration.ofMillis(700));
    }

    /// Who is told, on the watching thread.
    ///
    /// @param imported what came in; never a report of nothing
    /// @param failed   a sentence for the user
    public record Heard(Consumer<ImportReport> imported, Consumer<String> failed) {}

    FolderWatch(Library library, Store store, LiveIndex index, Pace pace, Heard heard) throws IOException {
        this.library = library;
        this.store = store;
        this.index = index;
        this.pace = pace;
        this.heard = heard;
        this.notices = FileSystems.getDefault().newWatchService();
        this.thread = Thread.ofPlatform().daemon().name("watch").start(this::run);
    }

    /// Looks at once: the list of folders has changed.
    public void look() {
        asked.set(true);
    }

    private void run() {
        try {
            long wait = 0;
            long since = System.nanoTime();
            while (!closing) {
                WatchKey key = notices.poll(pace.tick.toMillis(), TimeUnit.MILLISECONDS);
                boolean noticed = key != null;
                while (key != null) {
                    key.pollEvents();
                    if (!key.reset()) {
                        registered.remove((Path) key.watchable());
                    }
                    key = notices.poll();
                }
                if (asked.getAndSet(false) || noticed || System.nanoTime() - since >= wait) {
                    wait = lookOnce();
                    since = System.nanoTime();
                }
            }
        } catch (ClosedWatchServiceException e) {
            // It is over.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns the nanoseconds until the next look without a notice.
    private long lookOnce() {
        long started = System.nanoTime();
        try {
            List<WatchedFolder> watched = library.watchedFolders().all();
            FolderStamps.Seen seen = stamps.look(watched, library.folder(), pace.settled.toMillis());
            register(seen.folders());
            if (seen.growing()) {
                asked.set(true);
            }
            bringIn(watched, seen);
        } catch (IOException | RuntimeException e) {
            stamps.forget();
            rooted.clear();
            heard.failed.accept(
                    "Watching your folders was interrupted (" + e.getMessage() + "); it will be tried again.");
        }
        return Math.max(pace.poll.toNanos(), SHARE * (System.nanoTime() - started));
    }

    private void bringIn(List<WatchedFolder> watched, FolderStamps.Seen seen) throws IOException {
        List<Path> changed = store.read(tables -> {
            List<Path> unread = new ArrayList<>();
            for (Path file : seen.changed()) {
                String path = file.toString();
                long size = file.toFile().length();
                long modified = file.toFile().lastModified();
                if (tables.origins().unchanged(path, size, modified).isEmpty()
                        && !tables.origins().isRefused(path, size, modified)) {
                    unread.add(file);
                }
            }
            return unread;
        });
        if (!changed.isEmpty() && !closing) {
            ImportReport report = library.importFrom(changed, new UntilClosed());
            if (report.added()
                            + report.updated()
                            + report.duplicates().size()
                            + report.failures().size()
                    > 0) {
                heard.imported.accept(report);
            }
        }
        List<Path> gone = new ArrayList<>(seen.gone());
        for (WatchedFolder folder : watched) {
            // What went away while nobody looked.
            if (Files.isDirectory(folder.folder()) && rooted.add(folder.folder())) {
                String within =
                        folder.folder() + folder.folder().getFileSystem().getSeparator();
                store.read(tables -> tables.gone().present(within)).forEach(path -> gone.add(Path.of(path)));
            }
        }
        gone.removeIf(Files::exists);
        if (!gone.isEmpty()) {
            Instant now = Instant.now();
            index.change(tables -> {
                for (Path file : gone) {
                    Sources.gone(tables, file, now);
                }
                return gone;
            });
            index.refresh();
        }
    }

    private final class UntilClosed implements Progress {
        @Override
        public void advanced(long done, long total, Path current) {
            // Nobody waits for it.
        }

        @Override
        public boolean cancelled() {
            return closing;
        }
    }

    /// A folder that cannot be registered, as where the system's limit is reached, is looked at all the same.
    private void register(Set<Path> folders) {
        for (Path folder : folders) {
            if (registered.add(folder)) {
                try {
                    folder.register(
                            notices,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                } catch (IOException | UnsupportedOperationException e) {
                    return;
                }
            }
        }
    }

    /// Ends a running import at its next file and waits for the thread.
    @Override
    public void close() throws IOException {
        closing = true;
        notices.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
