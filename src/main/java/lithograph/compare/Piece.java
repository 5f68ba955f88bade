package lithograph.compare;

import lithograph.article.Span;

/// What is aligned as one: a heading, a sentence, a table's row.
///
/// @param span  in the article's text
/// @param block counts the paragraphs, items and tables of the article; pieces of one stand together
public record Piece(Span span, Kind kind, int block) {
    public enum Kind {
        HEADING,
        SENTENCE,
        ROW,
        CODE
    }
}
