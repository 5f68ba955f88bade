package lithograph.ui.importer;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import lithograph.importer.ImportReport;

/// A report in words. Pure.
public final class ReportText {
    private ReportText() {}

    /// "57 added, 3 duplicates, 1 failed".
    public static String summary(ImportReport report) {
        List<String> parts = new ArrayList<>();
        add(parts, report.added(), "added");
        add(parts, report.updated(), "updated");
        add(parts, report.unchanged(), "unchanged");
        add(parts, report.duplicated(), report.duplicated() == 1 ? "duplicate" : "duplicates");
        add(parts, report.failed(), "failed");
        String words = parts.isEmpty() ? "No articles found" : String.join(", ", parts);
        return report.cancelled() ? "Cancelled: " + words : words;
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(NumberFormat.getIntegerInstance().format(count) + " " + word);
        }
    }
}
