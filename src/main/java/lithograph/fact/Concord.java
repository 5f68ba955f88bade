package lithograph.fact;

/// How a value stands to the leading one, or how all claims of a matter stand to each other: the gravest of it. From
/// harmless to grave.
public enum Concord {
    /// Nobody else says anything.
    ALONE,
    /// Another source says the same.
    SAME,
    /// The same figure in more or fewer digits.
    ROUNDING,
    /// Another value under another condition: both can hold.
    OTHER_CONDITION,
    /// It was overtaken by what is newer.
    SUPERSEDED,
    /// The two cannot both be right.
    CONFLICT
}
