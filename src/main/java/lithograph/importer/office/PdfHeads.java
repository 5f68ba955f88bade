package lithograph.importer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The running heads, feet and page numbers of a document: lines at the edge of the page that come again on others.
final class PdfHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page|p\\.|seite|第)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})\\s*(?:页)?(?:\\s*(?:/|of|von|共)\\s*\\d{1,4}\\s*页?)?[-–—|\\s]*");

    private final Map<String, Integer> pages = new HashMap<>();
    private final int total;

    PdfHeads(List<List<PdfLine>> document, List<Float> heights) {
        total = document.size();
        for (int i = 0; i < total; i++) {
            float height = heights.get(i);
            document.get(i).stream()
                    .filter(line -> isEdge(line, height))
                    .map(PdfHeads::shape)
                    .distinct()
                    .forEach(shape -> pages.merge(shape, 1, Integer::sum));
        }
    }

    /// The page's lines without its head and foot.
    List<PdfLine> cut(List<PdfLine> lines, float height) {
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean edge = isEdge(line, height);
            int often = pages.getOrDefault(shape(line), 0);
            boolean number = edge && PAGE_NUMBER.matcher(line.text()).matches();
            if (!number && !(edge && often >= Math.max(2, Math.min(3, total / 2 + 1)))) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isEdge(PdfLine line, float height) {
        return line.y() < 0.12 * height || line.y() > 0.9 * height;
    }

    private static String shape(PdfLine line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}
