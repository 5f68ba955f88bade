package lithograph.index;

import lithograph.index.Hit.Fit;

/// An article found, by its number in a [Snapshot].
///
/// @param copies articles of its story that were found, itself among them
record Found(int doc, float score, int copies, Fit fit) {}
