package lithograph.index;

/// Which facet counts a search computes.
public enum FacetScope {
    NONE,
    ALL
}
