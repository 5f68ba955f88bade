package lithograph.fact;

/// How sure the finder is that a fact says what the text says.
public enum Certainty {
    /// Number, attribute and subject stand together: fit to be shown without a warning.
    CLEAR,
    /// Something was inferred over a distance; to be folded away and marked.
    DOUBTFUL
}
