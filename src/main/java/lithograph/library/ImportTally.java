package lithograph.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;

/// Counts what becomes of the files of an import. For one thread.
final class ImportTally {
    private int added;
    private int updated;
    private int unchanged;
    private final List<String> duplicates = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    void filed(Filing.Outcome outcome, String origin) {
        switch (outcome) {
            case ADDED -> added++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case DUPLICATE -> duplicates.add(origin);
        }
    }

    void unchanged(int articles) {
        unchanged += articles;
    }

    void refused(Failure failure) {
        failures.add(failure);
    }

    void add(ImportTally other) {
        added += other.added;
        updated += other.updated;
        unchanged += other.unchanged;
        duplicates.addAll(other.duplicates);
        failures.addAll(other.failures);
    }

    ImportReport report(boolean cancelled, Duration took) {
        return new ImportReport(added, updated, unchanged, duplicates, failures, cancelled, took);
    }
}
