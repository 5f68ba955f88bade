package lithograph.notes;

import lithograph.article.ArticleId;
import lithograph.article.Span;

/// What a note is about that hangs on no article. It keeps enough to be read when its subject is gone.
public sealed interface JottingSubject {
    /// Nothing in particular.
    record Free() implements JottingSubject {}

    /// @param entity its id, as `chip/h100`
    /// @param name   what it was called when the note was begun
    record OfEntity(String entity, String name) implements JottingSubject {}

    /// @param claim what is claimed, in words: `H100: memory 80 GB`
    /// @param quote the words that say so
    /// @param span  where they stood in the article's text
    record OfFact(ArticleId article, String claim, String quote, Span span) implements JottingSubject {}
}
