package lithograph.ui.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import lithograph.library.NamedCollections;
import lithograph.notes.CollectionItem;
import lithograph.notes.NamedCollection;

/// What was done on boards and is not yet written. It is done to what is stored when it is written, so that nothing
/// that
/// came in meanwhile is lost. What cannot be written is kept and tried again.
final class CollectionEdits {
    private final Map<String, Edit> waiting = new ConcurrentHashMap<>();
    private final Object order = new Object();
    private final NamedCollections collections;

    CollectionEdits(NamedCollections collections) {
        this.collections = collections;
    }

    private record Edit(String name, List<CollectionItem> before, List<CollectionItem> after) {
        Edit then(Edit later) {
            return new Edit(later.name, before, later.after);
        }
    }

    void add(NamedCollection before, NamedCollection after) {
        waiting.merge(after.id(), new Edit(after.name(), before.items(), after.items()), Edit::then);
    }

    /// Writes all that waits before it returns; any thread.
    ///
    /// @return why something still waits, a sentence each; none when all is written
    List<String> flush() {
        synchronized (order) {
            List<String> reasons = new ArrayList<>();
            for (String id : List.copyOf(waiting.keySet())) {
                Edit edit = waiting.remove(id);
                if (edit != null) {
                    try {
                        collections.change(id, now -> now.with(edit.before(), edit.after()));
                    } catch (IOException | RuntimeException e) {
                        waiting.merge(id, edit, (later, earlier) -> earlier.then(later));
                        reasons.add("The collection “" + edit.name() + "” could not be saved: " + e.getMessage());
                    }
                }
            }
            return reasons;
        }
    }

    /// Writes all that waits, and then does the work; any thread.
    ///
    /// @throws IOException where something still waits: then the work is not done
    <T> T thenDo(Callable<T> work) throws Exception {
        List<String> reasons = flush();
        if (!reasons.isEmpty()) {
            throw new IOException(String.join(" ", reasons));
        }
        return work.call();
    }
}
