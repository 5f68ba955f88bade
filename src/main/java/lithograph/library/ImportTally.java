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
    private int moreDuplicates;
    private int moreFailures;

    void filed(Filing.Outcome outcome, String origin) {
        switch (outcome) {
            case ADDED -> added++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case DUPLICATE -> duplicate(origin);
        }
    }

    /// The articles that were decided on so far.
    long articles() {
        return (long) added + updated + unchanged + duplicates.size() + moreDuplicates;
    }

    void unchanged(int articles) {
        unchanged += articles;
    }

    void refused(Failure failure) {
        if (failures.size() < ImportReport.MOST) {
            failures.add(failure);
        } else {
            moreFailures++;
        }
    }

    private void duplicate(String origin) {
        if (duplicates.size() < ImportReport.MOST) {
            duplicates.add(origin);
        } else {
            moreDuplicates++;
        }
    }

    void add(ImportTally other) {
        added += other.added;
        updated += other.updated;
        unchanged += other.unchanged;
        other.duplicates.forEach(this::duplicate);
        other.failures.forEach(this::refused);
        moreDuplicates += other.moreDuplicates;
        moreFailures += other.moreFailures;
    }

    ImportReport report(boolean cancelled, Duration took) {
        return new ImportReport(
                added, updated, unchanged, duplicates, failures, cancelled, took, moreDuplicates, moreFailures);
    }
}
