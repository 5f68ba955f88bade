package lithograph.ui.marks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.ui.Background;

/// Writes what the user wrote, in the background, in the order in which it was written. What cannot be written is kept
/// and tried again with whatever comes next.
final class SaveQueue {
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Object order = new Object();
    private final Background background;
    private final Consumer<String> failed;

    /// One thing to write; thread-safe and durable when it returns.
    interface Write {
        void run() throws IOException;
    }

    private record Waiting(ArticleId article, Write write) {}

    /// @param failed told on the window's thread why something could not be written
    SaveQueue(Background background, Consumer<String> failed) {
        this.background = background;
        this.failed = failed;
    }

    void add(ArticleId article, Write write) {
        waiting.add(new Waiting(article, write));
        background.run(this::flush, reasons -> reasons.forEach(failed), e -> failed.accept(reason(e)));
    }

    /// Whether something on the article is not yet written.
    boolean holds(ArticleId article) {
        return waiting.stream().anyMatch(each -> each.article().equals(article));
    }

    /// Tries to write all that waits before it returns; from any thread. What fails keeps back only what was written
    /// after it on the same article: a removal must never overtake what it removes.
    ///
    /// @return why something still waits, a sentence each; none when all is written
    List<String> flush() {
        // Waits also for what another thread is writing just now.
        synchronized (order) {
            List<String> reasons = new ArrayList<>();
            Set<ArticleId> heldBack = new HashSet<>();
            for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
                Waiting next = each.next();
                if (heldBack.contains(next.article())) {
                    continue;
                }
                Optional<String> reason = attempt(next.write());
                if (reason.isEmpty()) {
                    each.remove();
                } else {
                    heldBack.add(next.article());
                    reason.filter(words -> !reasons.contains(words)).ifPresent(reasons::add);
                }
            }
            return reasons;
        }
    }

    private static Optional<String> attempt(Write write) {
        try {
            write.run();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(reason(e));
        }
    }

    private static String reason(Exception e) {
        return "Your last change could not be saved: " + e.getMessage();
    }
}
