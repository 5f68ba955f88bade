package lithograph.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lithograph.importer.Progress;

/// Says every few seconds how far work has come; short work says nothing. Safe for any number of threads.
final class SpokenProgress implements Progress {
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(3);

    private static final String FILES = "files";

    private final Console console;
    private final String what;
    private final long started = System.nanoTime();
    private long said = started;
    private long done;
    private long total;
    private long articles;
    private Path current = Path.of("");

    SpokenProgress(Console console) {
        this(console, FILES);
    }

    /// @param what is counted, in the plural
    SpokenProgress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    @Override
    public synchronized void advanced(long done, long total, Path current) {
        this.done = done;
        this.total = total;
        this.current = current;
        say();
    }

    @Override
    public synchronized void found(long articles) {
        this.articles = articles;
        say();
    }

    private void say() {
        long now = System.nanoTime();
        if (now - said < EVERY_NANOS) {
            return;
        }
        said = now;
        String place = current.toString().isEmpty() ? "" : ": " + current;
        console.say(words(done, total, what, articles, (now - started) / 1e9) + place);
        console.flush();
    }

    /// "3 of 40 files, 12,000 articles, 410 a second, 90 s left". A single file may hold them all: the pace is that of
    /// the articles where there are any.
    static String words(long done, long total, long articles, double seconds) {
        return words(done, total, FILES, articles, seconds);
    }

    private static String words(long done, long total, String what, long articles, double seconds) {
        String files = String.format("%,d of %,d %s", done, total, what);
        String found = articles > 0 ? String.format(", %,d articles", articles) : "";
        String pace = String.format(", %.0f a second", Math.max(done, articles) / seconds);
        String left = total > done && done > 0 ? String.format(", %.0f s left", (total - done) * seconds / done) : "";
        return files + found + pace + left;
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
