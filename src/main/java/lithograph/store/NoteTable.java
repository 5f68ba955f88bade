package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// What the articles mention on which something is written: id to name, the most frequent first, the first hundred.
    public Map<String, String> entities() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        sql.each(
                "SELECT entity.id, entity.name FROM mention JOIN entity ON entity.key = mention.entity"
                        + " WHERE mention.article IN (SELECT article FROM note UNION SELECT article FROM highlight"
                        + " UNION SELECT article FROM tag) GROUP BY entity.key ORDER BY count(*) DESC, entity.id LIMIT 100",
                row -> names.put(row.text(1), row.text(2)));
        return names;
    }

    /// The keys of the articles that mention the entity.
    public Set<Long> mentioning(String entity) throws IOException {
        return new HashSet<>(sql.list(
                "SELECT article FROM mention JOIN entity ON entity.key = mention.entity WHERE entity.id = ?",
                row -> row.number(1),
                entity));
    }
}
