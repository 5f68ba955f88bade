package lithograph.ui.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// By which column the rows of a table are put in order, and in which direction.
record TableSort(int column, Direction direction) {
    /// A number, and what makes it larger: a word or letter of its own, or before a unit.
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\d+\\-−–]*+([+\\-−–]?)\\s*[$€£¥]?\\s*(\\d[\\d,]*+(?:\\.\\d++)?+)\\s*"
                    + "(?:(thousand|million|billion|trillion|[kmbt])(?![a-z])|([万亿])"
                    + "|([kmgtpe])i?(?=[bw]|Hz|FLOP|OP))?.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

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

    /// The rows under the headings in this order, by their places in the table; cells that are empty, or hold no number
    /// among numbers, are last either way.
    List<Integer> order(Passage.Grid grid, String text) {
        List<Integer> rows = new ArrayList<>(
                IntStream.range(grid.headerRows(), grid.rows().size()).boxed().toList());
        boolean numeric = isNumeric(grid);
        Comparator<String> rising = numeric
                ? Comparator.comparingDouble(cell -> number(cell).orElse(0))
                : Collator.getInstance(Locale.getDefault())::compare;
        Comparator<String> cells = direction == Direction.RISING ? rising : rising.reversed();
        Predicate<String> last = cell -> numeric ? number(cell).isEmpty() : cell.isEmpty();
        rows.sort(Comparator.comparing((Integer row) -> last.test(cell(grid, row, text)))
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

    /// The first number in a cell: `$1.5 B` is 1.5 billion, `80GB` 80 billion too.
    static OptionalDouble number(String cell) {
        Matcher matcher = NUMBER.matcher(cell);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(2).replace(",", "")) * scale(matcher);
        return OptionalDouble.of(matcher.group(1).isEmpty() || matcher.group(1).equals("+") ? value : -value);
    }

    private static double scale(Matcher matcher) {
        if (matcher.group(4) != null) {
            return matcher.group(4).equals("万") ? 1e4 : 1e8;
        }
        String word = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
        return word == null
                ? 1
                : switch (word.substring(0, 1).toLowerCase(Locale.ROOT)) {
                    case "k" -> 1e3;
                    case "m" -> 1e6;
                    case "b", "g" -> 1e9;
                    case "t" -> word.toLowerCase(Locale.ROOT).startsWith("th") ? 1e3 : 1e12;
                    case "p" -> 1e15;
                    case "e" -> 1e18;
                    default -> 1;
                };
    }
}
