package lithograph.compare;

import lithograph.article.Span;

/// A place where two texts differ. Where only one of them says something, the span in the other is empty and stands
/// where it would be.
public record Difference(Kind kind, Span left, Span right) {
    public enum Kind {
        ONLY_LEFT,
        ONLY_RIGHT,
        /// Said by both in other words, or with another figure.
        CHANGED,
        /// Said by both, elsewhere.
        MOVED
    }
}
