package lithograph.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order of hits. Ties, and articles without a date, come in the order of relevance, the undated last.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    TITLE,
    /// By the source's name; articles without one last.
    SOURCE,
    /// The longest first.
    LENGTH,
    /// Those with the most mentions of the entities searched for first; of any, where none is.
    MENTIONS;

    /// What `sort:` knows, as it is listed.
    static final List<String> NAMES = List.of("relevance", "date", "oldest", "title", "source", "length", "mentions");

    private static final Map<String, Sort> ALSO = Map.of("date", NEWEST, "newest", NEWEST);

    static Optional<Sort> named(String name) {
        return Optional.ofNullable(ALSO.get(name))
                .or(() -> NAMES.contains(name)
                        ? Optional.of(valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                        : Optional.empty());
    }
}
