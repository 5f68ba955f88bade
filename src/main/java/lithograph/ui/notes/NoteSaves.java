package lithograph.ui.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lithograph.library.Jottings;
import lithograph.notes.Jotting;

/// What of the notes is not yet written: the latest text of each. What cannot be written is kept and tried again.
final class NoteSaves {
    private final Map<String, Jotting> waiting = new ConcurrentHashMap<>();
    private final Object order = new Object();
    private final Jottings jottings;

    NoteSaves(Jottings jottings) {
        this.jottings = jottings;
    }

    void add(Jotting jotting) {
        waiting.put(jotting.id(), jotting);
    }

    void drop(String id) {
        synchronized (order) {
            waiting.remove(id);
        }
    }

    /// Writes all that waits before it returns; any thread.
    ///
    /// @return why something still waits, a sentence each; none when all is written
    List<String> flush() {
        synchronized (order) {
            List<String> reasons = new ArrayList<>();
            for (Jotting next : List.copyOf(waiting.values())) {
                try {
                    jottings.save(next);
                    // A later text may have come meanwhile: that one still waits.
                    waiting.remove(next.id(), next);
                } catch (IOException | RuntimeException e) {
                    reasons.add("Your note “" + next.title() + "” could not be saved: " + e.getMessage());
                }
            }
            return reasons;
        }
    }
}
