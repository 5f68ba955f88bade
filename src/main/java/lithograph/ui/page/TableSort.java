package lithograph.ui.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// By which column the rows of a table are put in order, and in which direction.
record TableSort(int column, Direction direction) {
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\d+\\-−–]*([+\\-−–]?)\\s*[$€£¥]?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*([kKmMbBtT万亿]?)(?![A-Za-z]).*");

    enum Direction {
        RISING,
        FALLING
    }

    /// The next one when a heading is clicked: rising, falling, as the article has it.
    static List<TableSort> after(List<TableSort> now, int column) {
        if (now.isEmpty() || now.getFirst().column != column) {
            return List.of(new TableSort(column, Direction.RISING));
        }
        return now.getFirst().direction == Direction.RISING
                ? List.of(new TableSort(column, Direction.FALLING))
                : List.of();
    }

    /// The rows under the headings in this order, by their places in the table; empty cells are last either way.
    List<Integer> order(Passage.Grid grid, String text) {
        List<Integer> rows = new ArrayList<>(
                IntStream.range(grid.headerRows(), grid.rows().size()).boxed().toList());
        Comparator<String> rising = isNumeric(grid)
                ? Comparator.comparingDouble(cell -> number(cell).orElse(Double.MAX_VALUE))
                : Collator.getInstance(Locale.getDefault())::compare;
        Comparator<String> cells = direction == Direction.RISING ? rising : rising.reversed();
        rows.sort(Comparator.comparing((Integer row) -> cell(grid, row, text).isEmpty())
                .thenComparing(row -> cell(grid, row, text), cells));
        return rows;
    }

    private boolean isNumeric(Passage.Grid grid) {
        return grid.rows().stream()
                .skip(grid.headerRows())
                .anyMatch(row -> column < row.size() && row.get(column).role() == Role.NUMBER_CELL);
    }

    private String cell(Passage.Grid grid, int row, String text) {
        List<Passage.Words> cells = grid.rows().get(row);
        return column < cells.size() ? cells.get(column).span().of(text).strip() : "";
    }

    /// The first number in a cell: `$1.5 B` is 1.5 billion.
    static OptionalDouble number(String cell) {
        Matcher matcher = NUMBER.matcher(cell);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double scale = switch (matcher.group(3)) {
            case "k", "K" -> 1e3;
            case "m", "M" -> 1e6;
            case "b", "B" -> 1e9;
            case "t", "T" -> 1e12;
            case "万" -> 1e4;
            case "亿" -> 1e8;
            case null, default -> 1;
        };
        double value = Double.parseDouble(matcher.group(2).replace(",", "")) * scale;
        return OptionalDouble.of(matcher.group(1).isEmpty() || matcher.group(1).equals("+") ? value : -value);
    }
}
