package lithograph.ui.reader;

import java.util.List;
import lithograph.index.Hit;

/// Articles on the same matter as the one that is shown.
sealed interface Related {
    record Looking() implements Related {}

    /// Best first; empty where there are none.
    record Found(List<Hit> hits) implements Related {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    record Failed(String reason) implements Related {}
}
