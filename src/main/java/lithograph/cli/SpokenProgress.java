package lithograph.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lithograph.importer.Progress;

/// Says every few seconds how far work has come; short work says nothing. Safe for any number of threads.
final class SpokenProgress implements Progress {
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Console console;
    private final String what;
    private final long started = System.nanoTime();
    private long said = started;

    SpokenProgress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    @Override
    public synchronized void advanced(long done, long total, Path current) {
        long now = System.nanoTime();
        if (now - said < EVERY_NANOS) {
            return;
        }
        said = now;
        double rate = done / ((now - started) / 1e9);
        String left = total > done && rate > 0 ? String.format(", %.0f s left", (total - done) / rate) : "";
        String place = current.toString().isEmpty() ? "" : ": " + current;
        console.say(String.format("%,d of %,d %s, %.0f a second%s%s", done, total, what, rate, left, place));
        console.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
