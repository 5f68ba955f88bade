package lithograph.fact;

/// What a number counts, as its unit says.
enum Measure {
    PARAMETERS,
    ACTIVE_PARAMETERS,
    TOKENS,
    TOKENS_PER_SECOND,
    ITEMS_PER_TIME,
    MONEY,
    BYTES,
    BYTES_PER_SECOND,
    FLOPS,
    NANOMETRES,
    WATTS,
    CHIPS,
    PERCENT,
    TIMES,
    USERS,
    POINTS,
    DATE,
    /// A bare "235B", "128K": what it counts is for the words around to say.
    MAGNITUDE,
    PLAIN
}
