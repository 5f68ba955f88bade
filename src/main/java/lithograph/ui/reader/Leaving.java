package lithograph.ui.reader;

import java.io.IOException;
import java.util.List;
import lithograph.library.Readings;

/// Keeps how far articles were read.
final class Leaving {
    private Leaving() {}

    /// Not on the window's thread. Nothing is said of what cannot be kept: a place that is not remembered is no reason
    /// to disturb anybody, nor to take what the user wrote for lost.
    static void keep(Readings readings, List<Trail.Place> left) {
        for (Trail.Place place : left) {
            try {
                readings.leave(place.article(), place.offset());
            } catch (IOException | RuntimeException e) {
                return;
            }
        }
    }
}
