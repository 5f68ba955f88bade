package lithograph.index;

/// What counts as one in a search.
public enum Grouping {
    /// Each article.
    NONE,
    /// All articles found that tell the same story in mostly the same words: the best of them stands for all.
    STORY
}
