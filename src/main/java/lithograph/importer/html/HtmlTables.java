package lithograph.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Block;
import org.jsoup.nodes.Element;

/// Tells tables of data from tables that only lay out a page.
final class HtmlTables {
    private static final int LONG_CELL = 600;
    private static final int MOST_SPANNED = 50;

    private HtmlTables() {}

    /// The table, or empty where it is there for layout.
    static Optional<Block.Table> read(Element table) {
        if (table.selectFirst("table table") != null || table.selectFirst("pre, article, h1, form") != null) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int headers = 0;
        int widest = 0;
        boolean marked = false;
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            boolean header = true;
            for (Element cell : row.children()) {
                boolean heading = cell.normalName().equals("th");
                if (!heading && !cell.normalName().equals("td")) {
                    continue;
                }
                String text = PlainText.of(cell);
                if (!heading && text.length() > LONG_CELL) {
                    return Optional.empty();
                }
                marked |= heading;
                header &= heading;
                cells.add(text);
                for (int more = span(cell); more > 1; more--) {
                    cells.add("");
                }
            }
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
            if ((header || inHead) && headers == rows.size()) {
                headers++;
            }
            widest = Math.max(widest, cells.size());
            rows.add(cells);
        }
        if (rows.size() < 2 || (widest < 2 && !marked)) {
            return Optional.empty();
        }
        Element caption = table.selectFirst("caption");
        return Optional.of(new Block.Table(
                rows, headers == rows.size() ? 1 : headers, caption == null ? "" : PlainText.of(caption)));
    }

    private static int span(Element cell) {
        String value = cell.attr("colspan").strip();
        return value.matches("\\d{1,3}") ? Math.min(Integer.parseInt(value), MOST_SPANNED) : 1;
    }
}
