package lithograph.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import lithograph.article.ArticleId;

/// Where a pane has been, as in a browser: opening something new forgets what was ahead.
final class Trail {
    private static final int LONGEST = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    /// An article and how far it was read: an offset into its text.
    ///
    /// @param version of an older state of it; empty for the article as it is
    record Place(ArticleId article, int offset, OptionalInt version) {}

    /// Leaves `from` for something new.
    void leave(Place from) {
        behind.push(from);
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
    }

    Optional<Place> back(Optional<Place> from) {
        return step(behind, ahead, from);
    }

    Optional<Place> forward(Optional<Place> from) {
        return step(ahead, behind, from);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private static Optional<Place> step(Deque<Place> out, Deque<Place> onto, Optional<Place> from) {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        from.ifPresent(onto::push);
        return Optional.of(out.pop());
    }
}
