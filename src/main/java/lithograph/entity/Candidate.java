package lithograph.entity;

/// A place that may name an entity.
///
/// @param first its first token
/// @param last  its last token, inclusive
record Candidate(int first, int last, Entity entity, Strength strength) {
    /// How much the characters themselves say, from most to least.
    enum Strength {
        /// Nothing else is called so.
        NAME,
        /// The sentence introduces it, or its shape says what it is.
        INTRODUCED,
        /// It is a word as well: the context decides.
        WORD
    }

    EntityKind kind() {
        return entity.kind();
    }

    boolean overlaps(Candidate other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }
}
