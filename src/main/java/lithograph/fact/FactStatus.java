package lithograph.fact;

/// How a claim is made.
public enum FactStatus {
    /// Said plainly.
    STATED,
    /// "reportedly", "could", "is expected to".
    HEDGED,
    /// The value of the other side of a comparison, or one given only by comparison.
    COMPARISON,
    /// Somebody's own set-up ("32k context on my card").
    OWN_SETUP,
    /// A bound: "up to", "over", "fewer than".
    BOUND
}
