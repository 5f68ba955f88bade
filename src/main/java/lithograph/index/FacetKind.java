package lithograph.index;

/// What articles are counted by. The order is the one in which they are shown.
public enum FacetKind {
    COMPANY,
    CHIP,
    MODEL,
    SOURCE,
    LANGUAGE,
    YEAR,
    /// `2026-07`: the bars of the date histogram.
    MONTH,
    TAG
}
