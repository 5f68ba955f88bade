package lithograph.ui.page;

import java.util.List;
import java.util.Optional;
import lithograph.export.CsvLine;

/// A table of a page as CSV.
final class TableCsv {
    private TableCsv() {}

    /// The whole table that the passage is a piece of; empty where it is none.
    static Optional<String> of(Page page, int passage) {
        List<Passage> all = page.passages();
        if (!(all.get(passage) instanceof Passage.Grid)) {
            return Optional.empty();
        }
        int first = passage;
        while (first > 0 && all.get(first) instanceof Passage.Grid grid && grid.joined()) {
            first--;
        }
        StringBuilder csv = new StringBuilder();
        for (int i = first; i < all.size(); i++) {
            if (!(all.get(i) instanceof Passage.Grid grid) || i > first && !grid.joined()) {
                break;
            }
            for (List<Passage.Words> row : grid.rows()) {
                csv.append(CsvLine.of(row.stream()
                        .map(cell -> cell.span().of(page.text()).strip())
                        .toList()));
            }
        }
        return Optional.of(csv.toString());
    }
}
