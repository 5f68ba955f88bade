package lithograph.ui.reader;

import java.util.List;
import lithograph.library.Version;

/// What an article said before.
sealed interface Past {
    record Looking() implements Past {}

    /// All that the article said and says, the latest first.
    record Known(List<Version> versions) implements Past {
        public Known {
            versions = List.copyOf(versions);
        }
    }

    record Failed(String reason) implements Past {}

    /// How many versions are known of; 0 where that is not known.
    default int count() {
        return switch (this) {
            case Looking(), Failed _ -> 0;
            case Known(List<Version> versions) -> versions.size();
        };
    }
}
