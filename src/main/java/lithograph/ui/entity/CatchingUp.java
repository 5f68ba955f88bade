package lithograph.ui.entity;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.importer.Progress;
import lithograph.library.Library;
import lithograph.ui.Background;

/// Tags articles anew that were tagged with another catalogue, in the background, one run at a time. JavaFX thread.
final class CatchingUp {
    /// Fewer are done before anybody could read how many there are.
    private static final int WORTH_SAYING = 400;

    private final Library library;
    private final Background background;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<String> words = new ReadOnlyObjectWrapper<>("");
    private boolean running;
    private boolean again;

    CatchingUp(Library library, Background background, Runnable done) {
        this.library = library;
        this.background = background;
        this.done = done;
    }

    ReadOnlyObjectProperty<String> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void start() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        background.run(
                () -> {
                    long behind = library.edits().behind();
                    if (behind > 0) {
                        library.catchUp(new Said());
                    }
                    return behind;
                },
                this::ended,
                failure -> {
                    running = false;
                    words.set("Articles could not be tagged anew: " + failure.getMessage());
                });
    }

    private void ended(long tagged) {
        running = false;
        words.set("");
        if (tagged > 0) {
            done.run();
        }
        if (again) {
            again = false;
            start();
        }
    }

    private final class Said implements Progress {
        @Override
        public void advanced(long finished, long total, Path current) {
            if (total >= WORTH_SAYING) {
                background.show(() -> words.set(String.format("Tagging articles anew: %,d of %,d", finished, total)));
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
