package lithograph.library;

import java.util.ArrayList;
import java.util.List;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;

/// A report of an import as CSV (RFC 4180). Pure.
public final class ImportCsv {
    private ImportCsv() {}

    /// Outcome, file and reason, a line for each file that was not simply imported.
    public static String of(ImportReport report) {
        StringBuilder csv = new StringBuilder("outcome,file,reason\r\n");
        for (Failure failure : report.failures()) {
            line(csv, "failed", failure.origin(), failure.reason());
        }
        for (String duplicate : report.duplicates()) {
            line(csv, "duplicate", duplicate, "its text is in the library already");
        }
        return csv.toString();
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
