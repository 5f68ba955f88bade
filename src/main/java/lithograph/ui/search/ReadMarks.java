package lithograph.ui.search;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.library.Library;
import lithograph.library.Readings;
import lithograph.library.Readings.State;
import lithograph.ui.Background;

/// Which hits were read: as the search found them, and as it has changed since. Window thread only.
public final class ReadMarks {
    private final Readings readings;
    private final Background background;
    private final Map<ArticleId, State> since = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    ReadMarks(Library library, Background background) {
        this.readings = library.readings();
        this.background = background;
    }

    /// Rises with every change: what shows the marks looks again.
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean isRead(Hit hit) {
        State state = since.getOrDefault(hit.id(), hit.read() ? State.READ : State.UNREAD);
        return state == State.READ;
    }

    /// Marks an article that the user has read in the reader; says nothing.
    public void read(ArticleId id, Consumer<Exception> failed) {
        background.run(() -> readings.mark(List.of(id), State.READ), changed -> took(changed, State.READ), failed);
    }

    /// Marks the hits read, or unread where all of them are read.
    ///
    /// @param done told what was done, a sentence, and what takes it back
    public void toggle(List<Hit> hits, BiConsumer<String, Runnable> done, Consumer<Exception> failed) {
        State next = hits.stream().allMatch(this::isRead) ? State.UNREAD : State.READ;
        background.run(
                () -> readings.mark(hits.stream().map(Hit::id).toList(), next),
                changed -> {
                    took(changed, next);
                    done.accept(words(changed.size(), next), () -> back(changed, next, failed));
                },
                failed);
    }

    private void back(List<ArticleId> changed, State marked, Consumer<Exception> failed) {
        State before = marked == State.READ ? State.UNREAD : State.READ;
        background.run(() -> readings.mark(changed, before), again -> took(again, before), failed);
    }

    private void took(List<ArticleId> changed, State state) {
        changed.forEach(id -> since.put(id, state));
        changes.set(changes.get() + 1);
    }

    private static String words(int count, State state) {
        return NumberFormat.getIntegerInstance().format(count)
                + (count == 1 ? " article" : " articles")
                + switch (state) {
                    case READ -> " marked read.";
                    case UNREAD -> " marked unread.";
                };
    }
}
