package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import lithograph.article.Block;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSortTest {
    private static final List<List<String>> ROWS =
            List.of(List.of("Card", "Price"), List.of("Elm", "$9,000"), List.of("Ash", "$28,000"), List.of("Oak", ""));

    @Test
    void figuresAreSortedByValueAndEmptyCellsStayLast() {
        Passage.Grid grid = grid();
        assertEquals(List.of(1, 2, 3), new TableSort(1, TableSort.Direction.RISING).order(grid, text()));
        assertEquals(List.of(2, 1, 3), new TableSort(1, TableSort.Direction.FALLING).order(grid, text()));
    }

    @Test
    void wordsAreSortedByTheAlphabet() {
        assertEquals(List.of(2, 1, 3), new TableSort(0, TableSort.Direction.RISING).order(grid(), text()));
    }

    @Test
    void aThirdClickOnAHeadingGivesTheArticlesOwnOrderBack() {
        List<TableSort> once = TableSort.after(List.of(), 1);
        List<TableSort> twice = TableSort.after(once, 1);
        assertEquals(TableSort.Direction.FALLING, twice.getFirst().direction());
        assertTrue(TableSort.after(twice, 1).isEmpty());
    }

    @Test
    void figuresAreReadWithTheirSignsAndScales() {
        assertEquals(OptionalDouble.of(1.5e9), TableSort.number("$1.5 B"));
        assertEquals(OptionalDouble.of(-3), TableSort.number("−3 %"));
        assertEquals(OptionalDouble.of(5e4), TableSort.number("5万张"));
        assertEquals(OptionalDouble.of(700), TableSort.number("700 W"));
        assertTrue(TableSort.number("none").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "80GB, 80e9",
        "8 GB, 8e9",
        "1.5TB, 1.5e12",
        "512 MB, 512e6",
        "12nm, 12",
        "7nm, 7",
        "700W, 700",
        "14 MW, 14e6",
        "5M, 5e6",
        "3 billion, 3e9",
        "20 thousand, 2e4",
        "2x, 2",
        "16-bit, 16"
    })
    void aUnitThatIsGluedToAFigureTakesNothingFromIt(String cell, double value) {
        assertEquals(OptionalDouble.of(value), TableSort.number(cell));
    }

    @Test
    void memoriesAreSortedBySizeAndWordsAmongThemStayLast() {
        List<List<String>> rows = List.of(
                List.of("Memory"),
                List.of("80GB"),
                List.of("unknown"),
                List.of("1.5TB"),
                List.of("8GB"),
                List.of("512MB"));
        assertEquals(List.of(5, 4, 1, 3, 2), order(rows, TableSort.Direction.RISING));
        assertEquals(List.of(3, 1, 4, 5, 2), order(rows, TableSort.Direction.FALLING));
    }

    private static List<Integer> order(List<List<String>> rows, TableSort.Direction direction) {
        Block.Table table = new Block.Table(rows, 1, "");
        Passage.Grid grid = (Passage.Grid)
                Tables.pieces(table.text(), table, new Span(0, table.text().length()))
                        .getFirst();
        return new TableSort(0, direction).order(grid, table.text());
    }

    private static Passage.Grid grid() {
        return (Passage.Grid) Tables.pieces(text(), new Block.Table(ROWS, 1, ""), new Span(0, text().length()))
                .getFirst();
    }

    private static String text() {
        return String.join(
                "\n", ROWS.stream().map(row -> String.join("\t", row)).toList());
    }
}
