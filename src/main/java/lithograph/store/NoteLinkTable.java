package lithograph.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// Which notes lead where: keys as [lithograph.notes.NoteTarget#key] makes them, on both sides.
public final class NoteLinkTable {
    private final Sql sql;

    NoteLinkTable(Sql sql) {
        this.sql = sql;
    }

    /// Puts these in the place of what `source` leads to.
    public void put(String source, Collection<String> targets) throws IOException {
        sql.update("DELETE FROM note_link WHERE source = ?", source);
        for (String target : targets) {
            sql.update("INSERT OR IGNORE INTO note_link VALUES (?, ?)", source, target);
        }
    }

    /// What leads to `target`, by key.
    public List<String> to(String target) throws IOException {
        return sql.list("SELECT source FROM note_link WHERE target = ? ORDER BY source", row -> row.text(1), target);
    }
}
