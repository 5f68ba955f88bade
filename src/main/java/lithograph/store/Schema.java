package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The tables of a library. A change to them is one more step at the end of [#STEPS]: what was released is never
/// edited.
final class Schema {
    private Schema() {}

    private static final List<String> TABLES = List.of(
            "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
            "INSERT INTO counter VALUES ('sequence', 0)",
            """
            CREATE TABLE article (
                key INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                summary TEXT NOT NULL,
                byline TEXT NOT NULL,
                site TEXT NOT NULL,
                url TEXT NOT NULL,
                published TEXT,
                language TEXT NOT NULL,
                blocks BLOB NOT NULL,
                text_hash BLOB NOT NULL,
                content_hash BLOB NOT NULL,
                added INTEGER NOT NULL,
                changed INTEGER NOT NULL,
                removed INTEGER NOT NULL DEFAULT 0,
                sequence INTEGER NOT NULL)""",
            "CREATE UNIQUE INDEX article_sequence ON article (sequence)",
            "CREATE INDEX article_text ON article (text_hash)",
            """
            CREATE TABLE file (
                path TEXT PRIMARY KEY,
                size INTEGER NOT NULL,
                modified INTEGER NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE origin (
                path TEXT NOT NULL,
                part TEXT NOT NULL,
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                seen INTEGER NOT NULL,
                PRIMARY KEY (path, part)) WITHOUT ROWID""",
            "CREATE INDEX origin_article ON origin (article)",
            """
            CREATE TABLE entity (
                key INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                maker TEXT,
                family TEXT,
                released TEXT NOT NULL,
                known INTEGER NOT NULL)""",
            """
            CREATE TABLE mention (
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                entity INTEGER NOT NULL REFERENCES entity,
                count INTEGER NOT NULL,
                spans BLOB NOT NULL,
                PRIMARY KEY (article, entity)) WITHOUT ROWID""",
            "CREATE INDEX mention_entity ON mention (entity)",
            """
            CREATE TABLE fact (
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                number INTEGER NOT NULL,
                subject INTEGER NOT NULL REFERENCES entity,
                subject_name TEXT NOT NULL,
                attribute TEXT NOT NULL,
                value TEXT NOT NULL,
                unit TEXT NOT NULL,
                quote TEXT NOT NULL,
                quote_start INTEGER NOT NULL,
                quote_end INTEGER NOT NULL,
                sentence_start INTEGER NOT NULL,
                sentence_end INTEGER NOT NULL,
                status TEXT NOT NULL,
                certainty TEXT NOT NULL,
                PRIMARY KEY (article, number)) WITHOUT ROWID""",
            "CREATE INDEX fact_subject ON fact (subject, attribute)",
            """
            CREATE TABLE note (
                article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
                text TEXT NOT NULL,
                changed INTEGER NOT NULL)""",
            """
            CREATE TABLE highlight (
                id TEXT PRIMARY KEY,
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                exact TEXT NOT NULL,
                prefix TEXT NOT NULL,
                suffix TEXT NOT NULL,
                start INTEGER NOT NULL,
                "end" INTEGER NOT NULL,
                color TEXT NOT NULL,
                comment TEXT NOT NULL,
                tags TEXT NOT NULL,
                placed INTEGER NOT NULL,
                created INTEGER NOT NULL,
                changed INTEGER NOT NULL) WITHOUT ROWID""",
            "CREATE INDEX highlight_article ON highlight (article, start)",
            """
            CREATE TABLE tag (
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                number INTEGER NOT NULL,
                tag TEXT NOT NULL,
                changed INTEGER NOT NULL,
                PRIMARY KEY (article, number)) WITHOUT ROWID""",
            "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE saved_search (
                name TEXT PRIMARY KEY,
                search TEXT NOT NULL,
                position INTEGER NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE import (
                key INTEGER PRIMARY KEY,
                started INTEGER NOT NULL,
                report TEXT NOT NULL)""");

    /// What came in since a search was last looked at is asked for again and again.
    private static final List<String> NEWCOMERS = List.of("CREATE INDEX article_added ON article (added)");

    /// What an import can be undone by, and which file was kept as what.
    private static final List<String> RUNS_AND_ORIGINALS = List.of(
            "ALTER TABLE import ADD COLUMN ended INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE import ADD COLUMN first INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE import ADD COLUMN last INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE import ADD COLUMN undone INTEGER NOT NULL DEFAULT 0",
            "UPDATE import SET ended = started, first = 1",
            """
            CREATE TABLE former (
                import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                title TEXT NOT NULL,
                summary TEXT NOT NULL,
                byline TEXT NOT NULL,
                site TEXT NOT NULL,
                url TEXT NOT NULL,
                published TEXT,
                language TEXT NOT NULL,
                blocks BLOB NOT NULL,
                PRIMARY KEY (import, article))""",
            "CREATE INDEX former_article ON former (article)",
            """
            CREATE TABLE original (
                path TEXT PRIMARY KEY,
                hash TEXT NOT NULL,
                size INTEGER NOT NULL) WITHOUT ROWID""",
            "CREATE INDEX original_hash ON original (hash)");

    /// Which articles tell the same story, what articles said before, and which of their files are no longer there.
    private static final List<String> STORIES_AND_VERSIONS = List.of(
            """
            CREATE TABLE story (
                article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
                number INTEGER NOT NULL,
                sketch BLOB NOT NULL)""",
            "CREATE INDEX story_number ON story (number)",
            """
            CREATE TABLE version (
                article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
                number INTEGER NOT NULL,
                title TEXT NOT NULL,
                summary TEXT NOT NULL,
                byline TEXT NOT NULL,
                site TEXT NOT NULL,
                url TEXT NOT NULL,
                published TEXT,
                language TEXT NOT NULL,
                blocks BLOB NOT NULL,
                text_hash BLOB NOT NULL,
                taken INTEGER NOT NULL,
                origin TEXT NOT NULL,
                PRIMARY KEY (article, number))""",
            "CREATE INDEX version_text ON version (text_hash)",
            "CREATE INDEX article_url ON article (url) WHERE url <> ''",
            "CREATE TABLE gone (path TEXT PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID");

    /// Which catalogue each article was tagged with.
    private static final List<String> TAGGING = List.of("""
            CREATE TABLE tagging (
                article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
                catalog TEXT NOT NULL)""");

    /// What articles mean, by a model; half floats.
    private static final List<String> MEANING = List.of("""
            CREATE TABLE vector (
                article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
                model TEXT NOT NULL,
                text_hash BLOB NOT NULL,
                numbers BLOB NOT NULL)""");

    /// Which value the user settled on where claims disagree.
    private static final List<String> ACCEPTED = List.of("""
            CREATE TABLE accepted (
                subject TEXT NOT NULL,
                attribute TEXT NOT NULL,
                unit TEXT NOT NULL,
                value TEXT NOT NULL,
                accepted INTEGER NOT NULL,
                PRIMARY KEY (subject, attribute, unit)) WITHOUT ROWID""");

    /// Which articles were read, and how far.
    private static final List<String> READING = List.of("""
            CREATE TABLE reading (
                article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
                read INTEGER NOT NULL DEFAULT 0,
                place INTEGER NOT NULL DEFAULT 0)""");

    /// Notes that hang on no article, and which note leads where. What a list shows stands before the long text.
    private static final List<String> JOTTINGS = List.of(
            """
            CREATE TABLE jotting (
                id TEXT PRIMARY KEY,
                entity TEXT NOT NULL,
                name TEXT NOT NULL,
                article TEXT NOT NULL,
                quote TEXT NOT NULL,
                start INTEGER NOT NULL,
                "end" INTEGER NOT NULL,
                opening TEXT NOT NULL,
                created INTEGER NOT NULL,
                changed INTEGER NOT NULL,
                text TEXT NOT NULL)""",
            "CREATE INDEX jotting_entity ON jotting (entity) WHERE entity <> ''",
            """
            CREATE TABLE note_link (
                source TEXT NOT NULL,
                target TEXT NOT NULL,
                PRIMARY KEY (source, target)) WITHOUT ROWID""",
            "CREATE INDEX note_link_target ON note_link (target)");

    /// When an article was last changed by who published it.
    private static final List<String> MODIFIED = List.of(
            "ALTER TABLE article ADD COLUMN modified TEXT",
            "ALTER TABLE version ADD COLUMN modified TEXT",
            "ALTER TABLE former ADD COLUMN modified TEXT");

    /// What the user gathered, in an order of their own.
    private static final List<String> COLLECTIONS = List.of(
            "CREATE TABLE collection (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL)", """
            CREATE TABLE collection_item (
                collection TEXT NOT NULL REFERENCES collection ON DELETE CASCADE,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                article TEXT NOT NULL,
                target TEXT NOT NULL,
                words TEXT NOT NULL,
                quote TEXT NOT NULL,
                start INTEGER NOT NULL,
                "end" INTEGER NOT NULL,
                PRIMARY KEY (collection, position)) WITHOUT ROWID""");

    /// Files of which the user took something out, as they were then: watching does not bring that back.
    private static final List<String> REFUSED = List.of(
            "CREATE TABLE refused (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL) WITHOUT ROWID");

    /// Step n takes a store from version n to n + 1.
    static final List<List<String>> STEPS = List.of(
            TABLES,
            NEWCOMERS,
            RUNS_AND_ORIGINALS,
            STORIES_AND_VERSIONS,
            TAGGING,
            MEANING,
            ACCEPTED,
            READING,
            JOTTINGS,
            MODIFIED,
            COLLECTIONS,
            REFUSED);

    static final int VERSION = STEPS.size();

    /// Brings a store up to [#VERSION], each step in one transaction.
    ///
    /// @throws IOException where a newer version of the program made it; nothing is changed then
    static void migrate(Sql sql, Path file) throws IOException {
        migrate(sql, file, VERSION);
    }

    /// Brings a store up to `target`, at most [#VERSION]: a copy of an older library begins as it was.
    static void migrate(Sql sql, Path file, int target) throws IOException {
        long version = sql.number("PRAGMA user_version");
        if (version > VERSION) {
            throw new IOException("This library was made by a newer version of Lithograph (its format is " + version
                    + ", this version reads up to " + VERSION + "): " + file
                    + ". Nothing was changed; open it with the newer version.");
        }
        for (int step = (int) version; step < target; step++) {
            sql.execute("BEGIN IMMEDIATE");
            try {
                for (String statement : STEPS.get(step)) {
                    sql.execute(statement);
                }
                sql.execute("PRAGMA user_version = " + (step + 1));
                sql.execute("COMMIT");
            } catch (IOException e) {
                sql.execute("ROLLBACK");
                throw e;
            }
        }
    }
}
