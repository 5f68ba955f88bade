package lithograph.library;

import java.io.IOException;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.notes.CollectionItem;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;
import lithograph.notes.Note;
import lithograph.store.ArticleEntry;
import lithograph.store.Tables;

/// One item of a collection as a board shows it, however long what it points to is.
///
/// @param article the article that it is or stands in, without blocks; empty where there is none any more
/// @param mark    the highlight, where it is one and still there
/// @param note    the note of its own, where it is one and still there
/// @param opening how the note on the article opens, or empty
public record CollectionRow(
        CollectionItem item,
        Optional<FiledArticle> article,
        Optional<Highlight> mark,
        Optional<JottingLine> note,
        String opening) {
    /// False where what it points to is gone, and only its own words are left.
    public boolean isThere() {
        return switch (item) {
            case CollectionItem.OfArticle of -> article.isPresent();
            case CollectionItem.OfHighlight of -> mark.isPresent() && article.isPresent();
            case CollectionItem.OfNote of -> note.isPresent();
            case CollectionItem.OfFact of -> article.isPresent();
            case CollectionItem.OfHeading of -> true;
        };
    }

    static CollectionRow of(Tables tables, CollectionItem item) throws IOException {
        return switch (item) {
            case CollectionItem.OfArticle of -> {
                Optional<ArticleEntry> entry = tables.articles().present(of.article());
                Optional<Note> note =
                        entry.isPresent() ? tables.notes().of(entry.get().key()) : Optional.empty();
                yield new CollectionRow(
                        item,
                        article(tables, of.article()),
                        Optional.empty(),
                        Optional.empty(),
                        note.map(its -> JottingLine.opening(its.text())).orElse(""));
            }
            case CollectionItem.OfHighlight of ->
                new CollectionRow(
                        item, article(tables, of.article()), tables.highlights().find(of.id()), Optional.empty(), "");
            case CollectionItem.OfNote of ->
                new CollectionRow(
                        item,
                        Optional.empty(),
                        Optional.empty(),
                        tables.jottings().line(of.id()),
                        "");
            case CollectionItem.OfFact of ->
                new CollectionRow(item, article(tables, of.article()), Optional.empty(), Optional.empty(), "");
            case CollectionItem.OfHeading of ->
                new CollectionRow(item, Optional.empty(), Optional.empty(), Optional.empty(), "");
        };
    }

    private static Optional<FiledArticle> article(Tables tables, ArticleId id) throws IOException {
        Optional<ArticleEntry> entry = tables.articles().present(id);
        return entry.isPresent() ? tables.articles().heading(entry.get().key()) : Optional.empty();
    }
}
