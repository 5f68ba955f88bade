package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.notes.CollectionItem;
import lithograph.notes.NamedCollection;

/// The user's collections. Their items keep ids, not keys: they outlive what they point to.
public final class CollectionTable {
    private static final String SELECT = "SELECT id, name FROM collection ";

    private final Sql sql;

    CollectionTable(Sql sql) {
        this.sql = sql;
    }

    /// All of them, in the order in which they were made.
    public List<NamedCollection> all() throws IOException {
        return filled(names(SELECT + "ORDER BY position, id"));
    }

    /// How many items each has, by name, in the order in which they were made.
    public Map<String, Integer> counts() throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.each(
                "SELECT name, (SELECT count(*) FROM collection_item WHERE collection = id) FROM collection"
                        + " ORDER BY position, id",
                row -> counts.put(row.text(1), row.integer(2)));
        return counts;
    }

    public Optional<NamedCollection> named(String name) throws IOException {
        return filled(names(SELECT + "WHERE name = ?", name)).stream().findFirst();
    }

    public Optional<NamedCollection> find(String id) throws IOException {
        return filled(names(SELECT + "WHERE id = ?", id)).stream().findFirst();
    }

    /// Adds a collection, or puts it in the place of the one with its id.
    public void put(NamedCollection collection) throws IOException {
        sql.update(
                "INSERT INTO collection VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM collection))"
                        + " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                collection.id(),
                collection.name());
        sql.update("DELETE FROM collection_item WHERE collection = ?", collection.id());
        for (int i = 0; i < collection.items().size(); i++) {
            put(collection.id(), i, collection.items().get(i));
        }
    }

    public void remove(String id) throws IOException {
        sql.update("DELETE FROM collection_item WHERE collection = ?", id);
        sql.update("DELETE FROM collection WHERE id = ?", id);
    }

    private void put(String collection, int position, CollectionItem item) throws IOException {
        Object[] row = switch (item) {
            case CollectionItem.OfArticle of -> row("article", of.article().value(), "", of.title(), "");
            case CollectionItem.OfHighlight of -> row("highlight", of.article().value(), of.id(), "", of.quote());
            case CollectionItem.OfNote of -> row("note", "", of.id(), of.title(), "");
            case CollectionItem.OfFact of -> row("fact", of.article().value(), "", of.claim(), of.quote());
            case CollectionItem.OfHeading of -> row("heading", "", "", of.words(), "");
        };
        Span span = item instanceof CollectionItem.OfFact of ? of.span() : new Span(0, 0);
        sql.update(
                "INSERT INTO collection_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                collection,
                position,
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                span.start(),
                span.end());
    }

    private static Object[] row(String kind, String article, String target, String words, String quote) {
        return new Object[] {kind, article, target, words, quote};
    }

    private Map<String, String> names(String query, Object... values) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        sql.list(query, row -> names.put(row.text(1), row.text(2)) == null, values);
        return names;
    }

    private List<NamedCollection> filled(Map<String, String> names) throws IOException {
        List<NamedCollection> all = new ArrayList<>();
        for (Map.Entry<String, String> each : names.entrySet()) {
            all.add(new NamedCollection(
                    each.getKey(),
                    each.getValue(),
                    sql.list(
                            "SELECT kind, article, target, words, quote, start, \"end\" FROM collection_item"
                                    + " WHERE collection = ? ORDER BY position",
                            CollectionTable::item,
                            each.getKey())));
        }
        return all;
    }

    private static CollectionItem item(Row row) throws SQLException {
        return switch (row.text(1)) {
            case "article" -> new CollectionItem.OfArticle(new ArticleId(row.text(2)), row.text(4));
            case "highlight" -> new CollectionItem.OfHighlight(row.text(3), new ArticleId(row.text(2)), row.text(5));
            case "note" -> new CollectionItem.OfNote(row.text(3), row.text(4));
            case "fact" ->
                new CollectionItem.OfFact(
                        new ArticleId(row.text(2)), row.text(4), row.text(5), new Span(row.integer(6), row.integer(7)));
            default -> new CollectionItem.OfHeading(row.text(4));
        };
    }
}
