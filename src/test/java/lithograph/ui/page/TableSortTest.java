package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import lithograph.article.Block;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;

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

    private static Passage.Grid grid() {
        return (Passage.Grid) Tables.pieces(text(), new Block.Table(ROWS, 1, ""), new Span(0, text().length()))
                .getFirst();
    }

    private static String text() {
        return String.join(
                "\n", ROWS.stream().map(row -> String.join("\t", row)).toList());
    }
}
