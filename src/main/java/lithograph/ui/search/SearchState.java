package lithograph.ui.search;

/// What the place of the hits shows.
public sealed interface SearchState {
    /// The first search is under way.
    record Loading() implements SearchState {}

    /// There are hits, if only some that have a part of the words: see [SearchModel#hits()].
    record Found() implements SearchState {}

    /// Nothing fits, not even in part: see [SearchModel#waysProperty()].
    record Nothing() implements SearchState {}

    /// The library holds no article yet.
    record EmptyLibrary() implements SearchState {}

    /// The search could not be done; `reason` is a sentence for the user.
    record Failed(String reason) implements SearchState {}
}
