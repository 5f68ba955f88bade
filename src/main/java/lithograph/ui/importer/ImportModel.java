package lithograph.ui.importer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.importer.ImportReport;
import lithograph.library.Library;
import lithograph.ui.Background;

/// Imports, one after the other: how far the present one is and what came of the last. JavaFX thread.
public final class ImportModel {
    private static final long SEEN_AGAIN = Duration.ofMillis(1500).toNanos();

    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final HistoryModel history;
    private final Deque<List<Path>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<ImportProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final AtomicReference<Optional<WatchedImport>> current = new AtomicReference<>(Optional.empty());
    private long lastSeen;

    /// @param changed told, now and then while one runs and at its end, that there may be new articles
    public ImportModel(Library library, Background background, Runnable changed) {
        this.library = library;
        this.background = background;
        this.changed = changed;
        this.history = new HistoryModel(library, background, this, changed);
    }

    public HistoryModel history() {
        return history;
    }

    /// How far the running import is; empty when none runs.
    public ReadOnlyObjectProperty<Optional<ImportProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What came of the last import.
    public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why the last import ended before its time: a sentence for the user.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Imports files and folders, after what is under way.
    public void start(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (current.get().isPresent()) {
            waiting.add(List.copyOf(paths));
        } else {
            run(paths);
        }
    }

    /// Ends the running import after the files that are being read, and forgets those that wait. What is done is kept.
    public void cancel() {
        waiting.clear();
        current.get().ifPresent(WatchedImport::cancel);
        paused.set(false);
    }

    /// As [#cancel], from any thread: the window is closing.
    public void stop() {
        current.get().ifPresent(WatchedImport::cancel);
    }

    /// Holds the running import, or lets it go on.
    public void pause() {
        current.get().ifPresent(watched -> paused.set(watched.pause()));
    }

    private void run(List<Path> paths) {
        WatchedImport watched = new WatchedImport(now -> background.show(() -> show(now)));
        current.set(Optional.of(watched));
        lastSeen = System.nanoTime();
        problem.set(Optional.empty());
        paused.set(false);
        progress.set(Optional.of(ImportProgress.counting(paths.getFirst())));
        background.run(
                () -> library.importFrom(new ArrayList<>(paths), watched),
                done -> {
                    report.set(Optional.of(done));
                    end();
                },
                failure -> {
                    problem.set(Optional.of(Optional.ofNullable(failure.getMessage())
                            .orElse("The import ended unexpectedly. What was imported is kept.")));
                    end();
                });
    }

    private void show(ImportProgress now) {
        if (current.get().isEmpty()) {
            return;
        }
        progress.set(Optional.of(now));
        if (System.nanoTime() - lastSeen > SEEN_AGAIN) {
            lastSeen = System.nanoTime();
            changed.run();
        }
    }

    private void end() {
        current.set(Optional.empty());
        progress.set(Optional.empty());
        paused.set(false);
        changed.run();
        List<Path> next = waiting.poll();
        if (next != null) {
            run(next);
        }
    }
}
