package lithograph.ui.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.library.FolderWatch;
import lithograph.library.Library;
import lithograph.library.WatchedFolder;
import lithograph.ui.Background;
import lithograph.ui.Notices;

/// The folders that are watched while the window is open. JavaFX thread, unless said otherwise.
public final class WatchModel {
    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final Notices notices;
    private final ObservableList<WatchedFolder> folders = FXCollections.observableArrayList();
    // Kept: the list itself holds on to what wraps it only weakly.
    private final ObservableList<WatchedFolder> seenFolders = FXCollections.unmodifiableObservableList(folders);
    private final ObjectProperty<Optional<Path>> offered = new SimpleObjectProperty<>(Optional.empty());
    private Optional<FolderWatch> watching = Optional.empty();
    private boolean stopped;

    /// @param changed told that there may be new articles, or that a source is gone
    public WatchModel(Library library, Background background, Runnable changed, Notices notices) {
        this.library = library;
        this.background = background;
        this.changed = changed;
        this.notices = notices;
    }

    private interface Change {
        void to(Library library) throws IOException;
    }

    /// Watches what is on the list. To be called once, when the window is there.
    public void start() {
        change(library -> {});
    }

    /// The watched folders, in the order they were added.
    public ObservableList<WatchedFolder> folders() {
        return seenFolders;
    }

    /// A folder that was imported and could be watched from now on.
    public ObjectProperty<Optional<Path>> offeredProperty() {
        return offered;
    }

    public void offer(Path folder) {
        boolean known = folders.stream().anyMatch(watched -> folder.startsWith(watched.folder()));
        offered.set(known ? Optional.empty() : Optional.of(folder));
    }

    public void add(Path folder) {
        offered.set(Optional.empty());
        change(library -> library.watchedFolders().put(new WatchedFolder(folder, List.of())));
    }

    /// @param globs parted by commas
    void exclude(WatchedFolder folder, String globs) {
        WatchedFolder other = new WatchedFolder(folder.folder(), Arrays.asList(globs.split(",")));
        if (!other.equals(folder)) {
            change(library -> library.watchedFolders().put(other));
        }
    }

    void remove(WatchedFolder folder) {
        change(library -> library.watchedFolders().remove(folder.folder()));
    }

    /// Ends the watching, waiting for what is under way. Not on the JavaFX thread.
    public synchronized void stop() throws IOException {
        stopped = true;
        if (watching.isPresent()) {
            watching.get().close();
            watching = Optional.empty();
        }
    }

    private void change(Change change) {
        background.run(
                () -> {
                    change.to(library);
                    List<WatchedFolder> all = library.watchedFolders().all();
                    watch(all);
                    return all;
                },
                folders::setAll,
                failure -> notices.say(String.valueOf(failure.getMessage())));
    }

    private synchronized void watch(List<WatchedFolder> all) throws IOException {
        if (stopped) {
            return;
        }
        if (watching.isPresent()) {
            watching.get().look();
        } else if (!all.isEmpty()) {
            watching = Optional.of(library.watch(new FolderWatch.Heard(
                    report -> background.show(() -> {
                        notices.say("From your watched folders: " + ReportText.summary(report) + ".");
                        changed.run();
                    }),
                    problem -> background.show(() -> notices.say(problem)))));
        }
    }
}
