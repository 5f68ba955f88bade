package lithograph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lithograph.importer.Progress;

/// Listens to an import and notes how fast each tenth of its articles was filed: flat where the time for an article
/// does
/// not hang on how many there are.
final class Pace implements Progress {
    private static final int PARTS = 10;

    private final int expected;
    private final List<Double> pace = new ArrayList<>();
    private long last;
    private long since = System.nanoTime();

    Pace(int expected) {
        this.expected = expected;
    }

    @Override
    public void advanced(long done, long total, Path current) {}

    @Override
    public synchronized void found(long articles) {
        if (articles >= (pace.size() + 1L) * expected / PARTS) {
            long now = System.nanoTime();
            pace.add((articles - last) * 1e9 / (now - since));
            last = articles;
            since = now;
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /// Articles a second, tenth by tenth.
    synchronized List<Double> tenths() {
        return List.copyOf(pace);
    }
}
