package lithograph.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What stands at the head of an export.
///
/// @param title what it is: "Notes", a collection's name
/// @param query the search that gave it, or empty
/// @param made  when
public record ExportHeading(String title, String query, Instant made) {
    /// The day on which it was made, in UTC.
    public LocalDate day() {
        return LocalDate.ofInstant(made, ZoneOffset.UTC);
    }
}
