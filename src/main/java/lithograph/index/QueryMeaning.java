package lithograph.index;

import java.util.Optional;

/// Turns a query in plain English words into a vector of length 1, to be compared with those of the articles. Asked by
/// the threads that search.
@FunctionalInterface
public interface QueryMeaning {
    /// Search goes by words alone.
    QueryMeaning NONE = query -> Optional.empty();

    /// Empty where there is none, or not yet: the words are then searched alone.
    Optional<float[]> of(String query);
}
