package lithograph.index;

import lithograph.index.Hit.Fit;

/// An article found, by its number in a [Snapshot].
record Found(int doc, float score, Fit fit) {}
