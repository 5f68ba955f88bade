package lithograph.ui.search;

import lithograph.index.Hit;

/// A row of the results: a hit, or the place of one that is still being fetched.
public sealed interface HitRow {
    record Loaded(Hit hit) implements HitRow {}

    record Pending() implements HitRow {}
}
