package lithograph.ui.reader;

import java.util.List;
import lithograph.index.Related;

/// Articles on the same matter as the one that is shown.
sealed interface Relatives {
    record Looking() implements Relatives {}

    /// Best first; empty where there are none.
    record Found(List<Related> articles) implements Relatives {
        public Found {
            articles = List.copyOf(articles);
        }
    }

    record Failed(String reason) implements Relatives {}
}
