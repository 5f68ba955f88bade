package lithograph.ui.entity;

import java.util.List;
import lithograph.library.Companion;

/// What the inbox shows.
sealed interface InboxContent {
    record Looking() implements InboxContent {}

    /// Never empty.
    record Found(List<Companion> names) implements InboxContent {
        public Found {
            names = List.copyOf(names);
        }
    }

    record Empty() implements InboxContent {}

    record Failed(String reason) implements InboxContent {}
}
