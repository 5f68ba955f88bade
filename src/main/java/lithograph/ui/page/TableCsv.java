package lithograph.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table of a page as CSV.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
final class TableCsv {
    /// What spreadsheets take for a formula, and what only looks like one: a number with a sign.
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![\\d.,]+\\D{0,3}$).+");

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
                csv.append(row.stream()
                                .map(cell -> field(cell.span().of(page.text()).strip()))
                                .collect(Collectors.joining(",")))
                        .append("\r\n");
            }
        }
        return Optional.of(csv.toString());
    }

    private static String field(String cell) {
        String safe = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
