package lithograph.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import lithograph.importer.FolderWalk;
import lithograph.importer.Progress;

/// Files found some way ahead of their reading, so that it is known how many there are; a bounded number of them, so
/// that a folder of any size fits. Each is looked at once. For one thread.
final class FoundAhead {
    private static final int AHEAD = 100_000;

    private final Iterator<FolderWalk.Found> walk;
    private final Progress progress;
    private final Deque<FolderWalk.Found> ahead = new ArrayDeque<>();
    private long taken;

    FoundAhead(Iterator<FolderWalk.Found> walk, Progress progress) {
        this.walk = walk;
        this.progress = progress;
        look();
    }

    boolean hasNext() {
        return !ahead.isEmpty();
    }

    FolderWalk.Found next() {
        FolderWalk.Found next = ahead.remove();
        taken++;
        if (ahead.size() < AHEAD / 2) {
            look();
        }
        return next;
    }

    /// The files found so far.
    long known() {
        return taken + ahead.size();
    }

    private void look() {
        while (ahead.size() < AHEAD && !progress.cancelled() && walk.hasNext()) {
            FolderWalk.Found found = walk.next();
            ahead.add(found);
            if (taken == 0) {
                progress.advanced(0, 0, found.path());
            }
        }
    }
}
