package lithograph.fact;

/// How a value stands to the leading value of the same attribute of the same entity.
public enum Standing {
    /// The leading value itself, with all that say the same or round it.
    LEADING,
    /// It holds under another condition: a bound or a comparison, another precision, round or set-up.
    OTHER_CONDITION,
    /// It was true or believed earlier; what is leading is newer.
    SUPERSEDED,
    /// The two cannot both be right.
    IN_CONFLICT
}
