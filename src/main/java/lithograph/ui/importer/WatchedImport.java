package lithograph.ui.importer;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import lithograph.importer.Progress;

/// The ear of a running import: passes on at most ten reports a second, and holds or ends it when asked.
final class WatchedImport implements Progress {
    private static final long PAUSE_NANOS = 100_000_000;

    private final long started = System.nanoTime();
    private final Consumer<ImportProgress> show;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Object gate = new Object();
    private boolean held;
    private long heldSince;
    private long heldFor;
    private long shown;
    private ImportProgress last = ImportProgress.counting(Path.of(""));

    WatchedImport(Consumer<ImportProgress> show) {
        this.show = show;
    }

    @Override
    public void advanced(long done, long total, Path current) {
        synchronized (gate) {
            last = new ImportProgress(done, total, current, last.rate(), last.articles());
        }
        show();
    }

    @Override
    public void found(long articles) {
        synchronized (gate) {
            last = new ImportProgress(last.done(), last.total(), last.current(), last.rate(), articles);
        }
        show();
    }

    private void show() {
        long now = System.nanoTime();
        ImportProgress report;
        synchronized (gate) {
            if (now - shown < PAUSE_NANOS && last.done() < last.total()) {
                return;
            }
            shown = now;
            double rate = last.done() / Math.max(0.001, (now - started - heldFor) / 1e9);
            report = new ImportProgress(last.done(), last.total(), last.current(), rate, last.articles());
        }
        show.accept(report);
    }

    /// Waits here while the import is held: no file is begun then.
    @Override
    public boolean cancelled() {
        synchronized (gate) {
            while (held && !cancelled.get()) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return true;
                }
            }
        }
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
        synchronized (gate) {
            held = false;
            gate.notifyAll();
        }
    }

    /// Holds it or lets it go on; true where it is held now.
    boolean pause() {
        synchronized (gate) {
            held = !held;
            if (held) {
                heldSince = System.nanoTime();
            } else {
                heldFor += System.nanoTime() - heldSince;
                gate.notifyAll();
            }
            return held;
        }
    }
}
