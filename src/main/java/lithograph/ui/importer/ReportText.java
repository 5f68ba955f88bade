package lithograph.ui.importer;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;

/// A report in words and as CSV. Pure.
public final class ReportText {
    private ReportText() {}

    /// "57 added, 3 duplicates, 1 failed".
    public static String summary(ImportReport report) {
        List<String> parts = new ArrayList<>();
        add(parts, report.added(), "added");
        add(parts, report.updated(), "updated");
        add(parts, report.unchanged(), "unchanged");
        add(parts, report.duplicates().size(), report.duplicates().size() == 1 ? "duplicate" : "duplicates");
        add(parts, report.failures().size(), "failed");
        String words = parts.isEmpty() ? "No articles found" : String.join(", ", parts);
        return report.cancelled() ? "Cancelled: " + words : words;
    }

    /// RFC 4180: outcome, file and reason, a line for each file that was not simply imported.
    static String csv(ImportReport report) {
        StringBuilder csv = new StringBuilder("outcome,file,reason\r\n");
        for (Failure failure : report.failures()) {
            line(csv, "failed", failure.origin(), failure.reason());
        }
        for (String duplicate : report.duplicates()) {
            line(csv, "duplicate", duplicate, "its text is in the library already");
        }
        return csv.toString();
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(NumberFormat.getIntegerInstance().format(count) + " " + word);
        }
    }

    private static void line(StringBuilder csv, String... fields) {
        List<String> quoted = new ArrayList<>();
        for (String field : fields) {
            boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            quoted.add(plain ? field : '"' + field.replace("\"", "\"\"") + '"');
        }
        csv.append(String.join(",", quoted)).append("\r\n");
    }
}
