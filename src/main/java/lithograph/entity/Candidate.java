package lithograph.entity;

import java.util.Comparator;

/// A place that may name an entity.
///
/// @param first its first token
/// @param last  its last token, inclusive
record Candidate(int first, int last, Entity entity, Strength strength) {
    /// By start, the longest first, then by strength.
    static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::first)
            .thenComparing(Comparator.comparingInt(Candidate::last).reversed())
            .thenComparing(Candidate::strength);

    /// How much the characters themselves say, from most to least.
    enum Strength {
        /// Nothing else is called so.
        NAME,
        /// The sentence introduces it, or its shape says what it is.
        INTRODUCED,
        /// A version without its family's name, which the text must have.
        SHORT,
        /// A dictionary has it as a word; written with a capital in running text it is a name.
        CAPITAL,
        /// It is a word as well, or names other things too: the context decides.
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
