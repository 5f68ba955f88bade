package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// Which articles the user has read, and where in each the reading stopped. Each call is durable when it returns.
public final class Readings {
    private final Store store;
    private final LiveIndex index;

    Readings(Store store, LiveIndex index) {
        this.store = store;
        this.index = index;
    }

    /// Whether an article was read.
    public enum State {
        READ,
        UNREAD
    }

    /// Marks the articles, for the next search to see.
    ///
    /// @return those that were not so before: what [#mark] with the other state takes back
    public List<ArticleId> mark(List<ArticleId> ids, State state) throws IOException {
        Instant now = Instant.now();
        List<ArticleId> changed = index.change(tables -> {
            List<ArticleId> other = new ArrayList<>();
            for (ArticleId id : ids) {
                Optional<ArticleEntry> entry = tables.articles().present(id);
                if (entry.isEmpty() || tables.readings().isRead(entry.get().key()) == (state == State.READ)) {
                    continue;
                }
                switch (state) {
                    case READ -> tables.readings().markRead(entry.get().key(), now);
                    case UNREAD -> tables.readings().markUnread(entry.get().key());
                }
                tables.articles().touch(entry.get().key());
                other.add(id);
            }
            return other;
        });
        if (!changed.isEmpty()) {
            index.refresh();
        }
        return List.copyOf(changed);
    }

    /// [State#UNREAD] also where there is no such article.
    public State state(ArticleId id) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(id);
            return entry.isPresent() && tables.readings().isRead(entry.get().key()) ? State.READ : State.UNREAD;
        });
    }

    /// The offset into the article's text where it was left; 0 where it was never opened.
    public int place(ArticleId id) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(id);
            return entry.isPresent() ? tables.readings().place(entry.get().key()) : 0;
        });
    }

    /// Remembers where the article was left. Nothing happens where there is no such article.
    public void leave(ArticleId id, int offset) throws IOException {
        store.write(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(id);
            if (entry.isPresent()) {
                tables.readings().putPlace(entry.get().key(), offset);
            }
            return entry;
        });
    }
}
