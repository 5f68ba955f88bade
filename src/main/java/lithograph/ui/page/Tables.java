package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Block;
import lithograph.article.Span;

/// Where a table's cells stand in the article's text, and which hold numbers. Long tables are parted, so that only the
/// rows in sight are laid out.
final class Tables {
    private static final Pattern NUMBER =
            Pattern.compile("[~≈<>≤≥+\\-–−]?\\s*[$€£¥]?\\s*[\\d.,]+\\s*([%×x]|[A-Za-z/]{1,8})?");

    private static final int ROWS_A_PIECE = 40;

    private Tables() {}

    static List<Passage> pieces(String text, Block.Table table, Span span) {
        Passage.Grid whole = grid(text, table, span);
        List<Passage> pieces = new ArrayList<>();
        for (int from = 0; from < whole.rows().size(); from += ROWS_A_PIECE) {
            List<List<Passage.Words>> rows =
                    whole.rows().subList(from, Math.min(whole.rows().size(), from + ROWS_A_PIECE));
            int start = from == 0 ? span.start() : start(rows, span.end());
            Span caption = from == 0 ? whole.caption() : new Span(start, start);
            int headers = Math.max(0, Math.min(rows.size(), whole.headerRows() - from));
            pieces.add(new Passage.Grid(
                    new Span(start, end(rows, start)), caption, rows, headers, whole.widths(), from > 0));
        }
        return pieces;
    }

    private static int start(List<List<Passage.Words>> rows, int otherwise) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.span().start())
                .min()
                .orElse(otherwise);
    }

    private static int end(List<List<Passage.Words>> rows, int otherwise) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.span().end())
                .max()
                .orElse(otherwise);
    }

    private static Passage.Grid grid(String text, Block.Table table, Span span) {
        int at = span.start();
        Span caption = new Span(at, at + table.caption().length());
        if (!table.caption().isEmpty()) {
            at += table.caption().length() + 1;
        }
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        boolean[] numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            numbers[column] = isNumeric(table, column);
        }
        List<List<Passage.Words>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Passage.Words> cells = new ArrayList<>();
            List<String> of = table.rows().get(row);
            for (int column = 0; column < of.size(); column++) {
                Span place = new Span(at, at + of.get(column).length());
                Role role = role(row < table.headerRows(), numbers[column]);
                cells.add(Passage.Words.plain(role, place));
                at = place.end() + 1;
            }
            if (of.isEmpty()) {
                at++;
            }
            rows.add(cells);
        }
        return new Passage.Grid(span, caption, rows, table.headerRows(), ColumnWidths.natural(rows, text), false);
    }

    private static Role role(boolean header, boolean number) {
        return header ? number ? Role.NUMBER_HEADER_CELL : Role.HEADER_CELL : number ? Role.NUMBER_CELL : Role.CELL;
    }

    /// True where most cells under the headings are numbers: the column is set flush right.
    static boolean isNumeric(Block.Table table, int column) {
        int numbers = 0;
        int others = 0;
        for (List<String> row :
                table.rows().subList(table.headerRows(), table.rows().size())) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            if (NUMBER.matcher(cell).matches()) {
                numbers++;
            } else if (cell.length() > 1) {
                others++;
            }
        }
        return numbers > others;
    }
}
