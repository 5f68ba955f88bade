package lithograph.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was closed, to be opened again: the latest first.
final class ClosedPanes {
    private static final int MOST = 20;

    private final Deque<Trail.Place> places = new ArrayDeque<>();

    void put(Trail.Place place) {
        places.push(place);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }

    Optional<Trail.Place> take() {
        return Optional.ofNullable(places.poll());
    }
}
