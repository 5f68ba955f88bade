package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// The cells of a table's rows.
final class Tables {
    private Tables() {}

    /// The cells of one row, without the spaces around them; rows are parted by bars or by tabs.
    static List<Span> cells(String text, Span row) {
        char bar = text.charAt(row.start()) == '|' ? '|' : '\t';
        List<Span> cells = new ArrayList<>();
        int start = bar == '|' ? row.start() + 1 : row.start();
        for (int i = start; i <= row.end(); i++) {
            if (i == row.end() || text.charAt(i) == bar) {
                if (i < row.end() || bar == '\t' || i > start) {
                    cells.add(trimmed(text, start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    /// True for the line of dashes under a Markdown header.
    static boolean isRule(String text, Span row) {
        return row.of(text).chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = Letters.skipSpace(text, start, end);
        int to = end;
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
