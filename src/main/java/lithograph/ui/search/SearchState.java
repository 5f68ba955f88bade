package lithograph.ui.search;

import java.util.List;

/// What the place of the hits shows.
public sealed interface SearchState {
    /// The first search is under way.
    record Loading() implements SearchState {}

    /// There are hits: see [SearchModel#hits()].
    record Found() implements SearchState {}

    /// Nothing fits; `ways` are what would find something, the most first, and empty until they are counted.
    record Nothing(List<Loosening> ways) implements SearchState {
        public Nothing {
            ways = List.copyOf(ways);
        }
    }

    /// The library holds no article yet.
    record EmptyLibrary() implements SearchState {}

    /// The search could not be done; `reason` is a sentence for the user.
    record Failed(String reason) implements SearchState {}
}
