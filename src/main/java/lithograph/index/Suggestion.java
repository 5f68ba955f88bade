package lithograph.index;

import lithograph.article.Span;

/// Something that what is typed could become.
///
/// @param kind  what it is
/// @param place the characters of what is typed that it replaces
/// @param text  what to put there, in the query language
/// @param label what to show
/// @param count articles that have it
public record Suggestion(Kind kind, Span place, String text, String label, long count) {
    public enum Kind {
        COMPANY,
        CHIP,
        MODEL,
        /// An article's title.
        TITLE,
        /// The name of a field.
        FIELD,
        /// A value of a field: a source, a tag, a language.
        VALUE,
        /// A word of the library's own, in the place of one that it does not have.
        WORD,
        /// A query that was run before.
        EARLIER
    }
}
