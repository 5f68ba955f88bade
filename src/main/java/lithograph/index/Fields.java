package lithograph.index;

/// The names of the Lucene fields.
final class Fields {
    /// All that is searched, one after another: title, summary, body, notes. [WordStream]s with positions.
    static final String TEXT = "text";

    /// Parts of it once more, for what is asked of them alone.
    static final String TITLE = "title";

    static final String SUMMARY = "summary";
    static final String NOTE = "note";
    static final String AUTHOR = "author";
    static final String SOURCE = "source";

    /// Whole values.
    static final String ID = "id";

    /// Entity ids, as often as they are mentioned.
    static final String ENTITY = "entity";
    /// Keys of the names that mentioned entities go by, see [Keys#name].
    static final String NAME = "name";
    /// [FacetValues] as doc values and as terms.
    static final String FACET = "facet";
    /// What an article has: `note`, `tag` ...
    static final String HAS = "has";
    /// The sorts of [Parts] it has.
    static final String KIND = "kind";
    /// Words of its body, and mentions of entities in it, as doc values.
    static final String LENGTH = "length";

    static final String MENTIONS = "mentions";
    /// Days since 1970, also as doc values.
    static final String PUBLISHED = "published";

    static final String ADDED = "added";
    /// The number of the story, as a term and as doc values; nothing where there is none.
    static final String STORY = "story";

    static final String TITLE_ORDER = "title.order";
    /// Followed by an attribute's id: the values claimed.
    static final String CLAIM = "claim.";

    /// A vector, see [Vectors].
    static final String MEANING = "meaning";

    /// Stored only.
    static final String STORED_TEXT = "stored.text";

    static final String STORED_NOTE = "stored.note";
    static final String STORED_CARD = "stored.card";

    private Fields() {}
}
