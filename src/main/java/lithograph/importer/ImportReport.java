package lithograph.importer;

import java.time.Duration;
import java.util.List;
import lithograph.importer.reading.Failure;

/// What became of the files of one import. Counts are of articles; a file may hold several. At most [#MOST] duplicates
/// and failures are named, the others counted.
///
/// @param duplicates     origins whose text is in the library already, under another origin
/// @param cancelled      true where it was ended early
/// @param moreDuplicates that are not named
/// @param moreFailures   that are not named
public record ImportReport(
        int added,
        int updated,
        int unchanged,
        List<String> duplicates,
        List<Failure> failures,
        boolean cancelled,
        Duration took,
        int moreDuplicates,
        int moreFailures) {
    public static final int MOST = 10_000;

    public ImportReport {
        duplicates = List.copyOf(duplicates);
        failures = List.copyOf(failures);
    }

    public ImportReport(
            int added,
            int updated,
            int unchanged,
            List<String> duplicates,
            List<Failure> failures,
            boolean cancelled,
            Duration took) {
        this(added, updated, unchanged, duplicates, failures, cancelled, took, 0, 0);
    }

    /// How many articles were in the library already, named or not.
    public int duplicated() {
        return duplicates.size() + moreDuplicates;
    }

    /// How many files or parts could not be read, named or not.
    public int failed() {
        return failures.size() + moreFailures;
    }
}
