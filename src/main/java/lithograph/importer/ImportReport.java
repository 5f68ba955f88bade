package lithograph.importer;

import java.time.Duration;
import java.util.List;
import lithograph.importer.reading.Failure;

/// What became of the files of one import. Counts are of articles; a file may hold several.
///
/// @param duplicates origins whose text is in the library already, under another origin
/// @param cancelled  true where it was ended early
public record ImportReport(
        int added,
        int updated,
        int unchanged,
        List<String> duplicates,
        List<Failure> failures,
        boolean cancelled,
        Duration took) {
    public ImportReport {
        duplicates = List.copyOf(duplicates);
        failures = List.copyOf(failures);
    }
}
