package lithograph.index;

/// The order of hits. Ties, and articles without a date, come in the order of relevance, the undated last.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    TITLE
}
