package lithograph.ui.search;

import lithograph.index.Hit;

/// A row of the results: a hit, a copy that was folded into one, or the place of one that is still being fetched.
public sealed interface HitRow {
    record Loaded(Hit hit) implements HitRow {}

    /// Another that tells the story of the hit above it.
    record Copy(Hit hit) implements HitRow {}

    record Pending() implements HitRow {}
}
