package lithograph.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A table: a rule under its headings and one between rows, columns as wide as their words ask for.
final class TableNode extends Region {
    private final List<List<WordsNode>> cells = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private final double[] natural;
    private final List<Integer> order = new ArrayList<>();
    private Optional<Region> sign = Optional.empty();
    private int signed = -1;
    private final Measure measure = new Measure(Role.CELL);

    /// @param sort   one, or none where the rows stand as the article has them
    /// @param choose told the column whose heading is clicked
    TableNode(Passage.Grid grid, String text, List<TableSort> sort, IntConsumer choose) {
        this.natural = grid.widths().stream().mapToDouble(Double::doubleValue).toArray();
        getStyleClass().add("grid");
        getChildren().add(measure);
        for (int row = 0; row < grid.rows().size(); row++) {
            List<WordsNode> of = new ArrayList<>();
            for (Passage.Words words : grid.rows().get(row)) {
                WordsNode cell = new WordsNode(words, text);
                if (row < grid.headerRows()) {
                    choosable(cell, of.size(), sort, choose);
                }
                of.add(cell);
            }
            Region rule = new Region();
            rule.getStyleClass().addAll("rule", row < grid.headerRows() ? "header-rule" : "row-rule");
            rules.add(rule);
            cells.add(of);
            getChildren().add(rule);
            getChildren().addAll(of);
        }
        order.addAll(IntStream.range(0, sort.isEmpty() ? cells.size() : grid.headerRows())
                .boxed()
                .toList());
        sort.forEach(by -> order.addAll(by.order(grid, text)));
        sign.ifPresent(getChildren()::add);
    }

    private void choosable(WordsNode cell, int column, List<TableSort> sort, IntConsumer choose) {
        cell.getStyleClass().add("sort-heading");
        sort.stream().filter(by -> by.column() == column).forEach(by -> {
            sign = Optional.of(new Region());
            sign.get()
                    .getStyleClass()
                    .addAll("sort-sign", by.direction() == TableSort.Direction.RISING ? "rising" : "falling");
            sign.get().setMouseTransparent(true);
            signed = column;
        });
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                choose.accept(column);
            }
        });
    }

    List<WordsNode> words() {
        return cells.stream().flatMap(List::stream).toList();
    }

    /// How wide it is when it may be `room` pixels wide; more where it cannot be that narrow.
    double widthWithin(double room) {
        return Math.ceil(Arrays.stream(widths(room)).sum());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(width);
        return cells.stream().mapToDouble(row -> height(row, widths)).sum();
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(getWidth());
        double total = Arrays.stream(widths).sum();
        double y = 0;
        for (int row : order) {
            double height = height(cells.get(row), widths);
            double x = 0;
            for (int column = 0; column < cells.get(row).size(); column++) {
                WordsNode cell = cells.get(row).get(column);
                cell.resizeRelocate(x, y, widths[column], height);
                if (y == 0 && column == signed) {
                    double right = x + widths[column];
                    sign.ifPresent(mark -> mark.resizeRelocate(right - 10, height / 2 - 3, 7, 5));
                }
                x += widths[column];
            }
            y += height;
            rules.get(row).resizeRelocate(0, y - 1, total, 1);
        }
    }

    private double height(List<WordsNode> row, double[] widths) {
        double height = 1;
        for (int column = 0; column < row.size(); column++) {
            height = Math.max(height, row.get(column).prefHeight(widths[column]));
        }
        return Math.ceil(height) + 1;
    }

    private double[] widths(double room) {
        measure.applyCss();
        double em = measure.fontSize();
        double[] ems = ColumnWidths.fitted(natural, room / em);
        return Arrays.stream(ems).map(w -> Math.floor(w * em)).toArray();
    }
}
