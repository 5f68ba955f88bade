package lithograph.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import lithograph.fact.Matter;

/// The values that the user settled on where claims disagree.
public final class AcceptedTable {
    private final Sql sql;

    AcceptedTable(Sql sql) {
        this.sql = sql;
    }

    /// A value, and what it is the value of.
    public record Accepted(Matter matter, String value) {}

    public List<Accepted> all() throws IOException {
        return sql.list(
                "SELECT subject, attribute, unit, value FROM accepted ORDER BY accepted",
                row -> new Accepted(
                        new Matter(new EntityId(row.text(1)), Attribute.valueOf(row.text(2)), row.text(3)),
                        row.text(4)));
    }

    /// Settles a matter, or leaves it open again.
    ///
    /// @param when milliseconds since 1970
    public void put(Matter matter, Optional<String> value, long when) throws IOException {
        if (value.isPresent()) {
            sql.update(
                    "INSERT OR REPLACE INTO accepted VALUES (?, ?, ?, ?, ?)",
                    matter.subject().value(),
                    matter.attribute().name(),
                    matter.unit(),
                    value.get(),
                    when);
        } else {
            sql.update(
                    "DELETE FROM accepted WHERE subject = ? AND attribute = ? AND unit = ?",
                    matter.subject().value(),
                    matter.attribute().name(),
                    matter.unit());
        }
    }
}
