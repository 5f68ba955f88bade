package lithograph.ui.importer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.importer.Progress;
import lithograph.library.Enrichment;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;

/// Articles read for what they mean, while nothing else is imported: how far that is, held, or turned off. JavaFX
/// thread.
public final class MeaningModel {
    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<Stand>> stand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean held = new AtomicBoolean();
    private final AtomicBoolean cut = new AtomicBoolean();
    private final Notices notices;
    private boolean importing;
    private volatile boolean stopped;
    private boolean wanted;
    private boolean running;
    private boolean prepared;

    /// Articles done, and all of this run.
    public record Stand(long done, long total) {}

    /// @param changed told when searches find more than before
    public MeaningModel(
            Library library, Background background, ImportModel imports, Runnable changed, Notices notices) {
        this.library = library;
        this.background = background;
        this.changed = changed;
        this.notices = notices;
        imports.progressProperty().subscribe(now -> {
            importing = now.isPresent();
            hold();
        });
    }

    /// How far the reading is; empty where none is under way.
    public ReadOnlyObjectProperty<Optional<Stand>> standProperty() {
        return stand.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Begins, and goes on after each import, until [#stop].
    public void start() {
        wanted = true;
        work();
    }

    /// Holds the reading, or lets it go on where it was.
    public void pause() {
        paused.set(!paused.get());
        hold();
    }

    /// Lets search go by words alone, or by meaning again; kept in the library.
    public void toggle() {
        background.run(
                () -> {
                    Enrichment enrichment = library.enrichment();
                    if (enrichment.isOn()) {
                        enrichment.turnOff();
                    } else {
                        enrichment.turnOn();
                    }
                    return enrichment.isOn();
                },
                on -> {
                    prepared = false;
                    changed.run();
                    work();
                    prepare();
                },
                notices::failed);
    }

    /// Loads what searches by meaning need, once: call it when somebody begins to type.
    public void prepare() {
        if (wanted && !prepared) {
            prepared = true;
            background.run(
                    () -> library.enrichment().prepare(),
                    ready -> {
                        if (ready) {
                            changed.run();
                        }
                    },
                    _ -> {});
        }
    }

    /// Ends the reading at the next article; what is read is kept. From any thread.
    public void stop() {
        stopped = true;
        held.set(true);
    }

    private void hold() {
        held.set(stopped || importing || paused.get());
        work();
    }

    private void work() {
        if (!wanted || running || held.get()) {
            return;
        }
        running = true;
        cut.set(false);
        background.run(
                () -> {
                    library.enrichment().run(Enrichment.Pace.ONE_CORE, watched());
                    return library.enrichment().coverage();
                },
                coverage -> end(coverage.known() > 0),
                failure -> {
                    end(false);
                    notices.say("Articles could not be read for their meaning: " + failure.getMessage());
                });
    }

    private void end(boolean some) {
        boolean read = stand.get().isPresent();
        running = false;
        if (!paused.get()) {
            stand.set(Optional.empty());
        }
        if (read && some) {
            prepared = false;
            prepare();
        }
        if (cut.get()) {
            work();
        }
    }

    private Progress watched() {
        return new Progress() {
            @Override
            public void advanced(long done, long total, Path current) {
                background.show(() -> stand.set(Optional.of(new Stand(done, total))));
            }

            @Override
            public boolean cancelled() {
                boolean hold = held.get();
                if (hold) {
                    cut.set(true);
                }
                return hold;
            }
        };
    }
}
