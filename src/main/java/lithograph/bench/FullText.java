package lithograph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.PublishedDate;
import lithograph.bench.MadeArticles.Meant;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.index.Filter;
import lithograph.index.IndexedArticle;
import lithograph.index.SearchRequest;

/// The same search by SQLite's FTS5: bm25, snippets, and counts by GROUP BY over the articles found. Chinese characters
/// are parted by spaces, the usual way to make its tokenizer find them. Families, stories and what filters leave beside
/// are not asked of it.
final class FullText implements AutoCloseable {
    private static final List<String> COUNTED = List.of("source", "language", "year", "month");

    private final Connection connection;

    private FullText(Connection connection) {
        this.connection = connection;
    }

    static FullText open(Path file) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            run(connection, "PRAGMA mmap_size = 8000000000");
            run(connection, "PRAGMA temp_store = MEMORY");
            run(connection, "CREATE TEMP TABLE found (id INTEGER PRIMARY KEY)");
            return new FullText(connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    static void make(Path file, int count, MadeArticles articles) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            run(connection, "PRAGMA journal_mode = OFF");
            run(connection, "PRAGMA synchronous = OFF");
            run(connection, "CREATE VIRTUAL TABLE text USING fts5(title, body)");
            run(
                    connection,
                    "CREATE TABLE article (id INTEGER PRIMARY KEY, source TEXT, language TEXT, year TEXT, month TEXT)");
            run(
                    connection,
                    "CREATE TABLE mention (article INTEGER, entity TEXT, PRIMARY KEY (article, entity)) WITHOUT ROWID");
            connection.setAutoCommit(false);
            for (int number = 0; number < count; number++) {
                put(connection, number, articles.article(number, Meant.NO));
            }
            run(connection, "CREATE INDEX mentioned ON mention (entity)");
            run(connection, "INSERT INTO text (text) VALUES ('optimize')");
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void put(Connection connection, int number, IndexedArticle indexed) throws SQLException {
        Article article = indexed.filed().article();
        String day = article.published().map(PublishedDate::toString).orElse("");
        String body = article.layout().body();
        update(
                connection,
                "INSERT INTO text (rowid, title, body) VALUES (?, ?, ?)",
                number,
                parted(article.title()),
                parted(body));
        update(
                connection,
                "INSERT INTO article VALUES (?, ?, ?, ?, ?)",
                number,
                article.source(),
                article.language().code(),
                day.substring(0, 4),
                day.substring(0, 7));
        Set<EntityId> ids = new HashSet<>();
        for (Mention mention : indexed.mentions()) {
            if (ids.add(mention.entity().id())) {
                update(
                        connection,
                        "INSERT INTO mention VALUES (?, ?)",
                        number,
                        mention.entity().id().value());
            }
        }
    }

    private static String parted(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isIdeographic(c) ? " " + Character.toString(c) + " " : Character.toString(c))
                .collect(Collectors.joining());
    }

    /// Rows read: hits and counts.
    int search(SearchRequest request) throws IOException {
        String match = match(request.query());
        if (match.isEmpty()) {
            return 0;
        }
        String among = among(request.filters());
        try {
            update(connection, "DELETE FROM found");
            update(connection, "INSERT INTO found SELECT rowid FROM text WHERE text MATCH ?" + among, match);
            int rows = read(
                    "SELECT rowid, title, snippet(text, 1, '[', ']', '…', 24), bm25(text) FROM text WHERE text MATCH ?"
                            + among + " ORDER BY rank LIMIT " + request.limit(),
                    match);
            for (String column : COUNTED) {
                rows += read("SELECT " + column + ", count(*) FROM found JOIN article USING (id) GROUP BY " + column);
            }
            return rows
                    + read(
                            "SELECT entity, count(*) FROM found JOIN mention ON mention.article = found.id GROUP BY entity");
        } catch (SQLException e) {
            throw new IOException(match, e);
        }
    }

    /// The query as FTS5 reads it; empty where it has no word.
    private static String match(String query) {
        if (query.startsWith("\"")) {
            String phrase = words(query);
            return phrase.isEmpty() ? "" : "\"" + phrase + "\"";
        }
        return List.of(query.split(" OR ", -1)).stream()
                .map(side -> List.of(side.split(" ", -1)).stream()
                        .map(FullText::words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> "\"" + word + "\"")
                        .collect(Collectors.joining(" ")))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" OR "));
    }

    private static String words(String text) {
        return parted(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String among(List<Filter> filters) {
        return filters.stream()
                .map(filter -> switch (filter) {
                    case Filter.OfEntity(var id) ->
                        " AND rowid IN (SELECT article FROM mention WHERE entity = '" + id.value() + "')";
                    case Filter.OfSource(String source) -> within("source", source);
                    case Filter.OfLanguage(var language) -> within("language", language.code());
                    case Filter.OfYear(int year) -> within("year", Integer.toString(year));
                    case Filter.OfFamily _, Filter.Published _, Filter.Tagged _, Filter.Not _ -> "";
                })
                .collect(Collectors.joining());
    }

    private static String within(String column, String value) {
        return " AND rowid IN (SELECT id FROM article WHERE " + column + " = '" + value + "')";
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private int read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            int rows = 0;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    result.getString(2);
                    rows++;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
