package lithograph.compare;

/// How near two texts are to each other.
public enum Kinship {
    /// Not a word differs.
    SAME,
    /// Two states of one text, or two prints of it: a difference word by word is worth showing.
    VERSIONS,
    /// Different texts that say some of the same.
    ONE_STORY,
    /// Hardly anything is said by both.
    UNRELATED
}
