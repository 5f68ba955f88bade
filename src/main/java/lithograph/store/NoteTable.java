package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.notes.Note;

/// The user's notes, at most one an article.
public final class NoteTable {
    private final Sql sql;

    NoteTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<Note> of(long article) throws IOException {
        return sql.first(
                "SELECT id, text, note.changed FROM note JOIN article ON article.key = article WHERE article = ?",
                row -> new Note(new ArticleId(row.text(1)), row.text(2), Instant.ofEpochMilli(row.number(3))),
                article);
    }

    /// Puts the text in the place of the article's note.
    public void put(long article, String text, Instant now) throws IOException {
        sql.update(
                "INSERT OR REPLACE INTO note (article, text, changed) VALUES (?, ?, ?)",
                article,
                text,
                now.toEpochMilli());
    }

    public void remove(long article) throws IOException {
        sql.update("DELETE FROM note WHERE article = ?", article);
    }

    public long count() throws IOException {
        return sql.number("SELECT count(*) FROM note JOIN article ON article.key = article WHERE removed = 0");
    }

    /// The keys of the articles with a note, highlight or tag, last changed first.
    public List<Long> annotated() throws IOException {
        return sql.list(
                "SELECT mine.article FROM (SELECT article, changed FROM note UNION ALL SELECT article, changed FROM highlight"
                        + " UNION ALL SELECT article, changed FROM tag) AS mine JOIN article AS filed"
                        + " ON filed.key = mine.article WHERE filed.removed = 0"
                        + " GROUP BY mine.article ORDER BY max(mine.changed) DESC, mine.article DESC",
                row -> row.number(1));
    }
}
