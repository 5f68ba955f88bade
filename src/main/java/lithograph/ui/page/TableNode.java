package lithograph.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A table: a rule under its headings and one between rows, columns as wide as their words ask for.
final class TableNode extends Region {
    private final List<List<WordsNode>> cells = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private final double[] natural;
    private final Measure measure = new Measure(Role.CELL);

    TableNode(Passage.Grid grid, String text) {
        this.natural = grid.widths().stream().mapToDouble(Double::doubleValue).toArray();
        getStyleClass().add("grid");
        getChildren().add(measure);
        for (int row = 0; row < grid.rows().size(); row++) {
            List<WordsNode> of = new ArrayList<>();
            for (Passage.Words words : grid.rows().get(row)) {
                WordsNode cell = new WordsNode(words, text);
                of.add(cell);
            }
            Region rule = new Region();
            rule.getStyleClass().addAll("rule", row < grid.headerRows() ? "header-rule" : "row-rule");
            rules.add(rule);
            cells.add(of);
            getChildren().add(rule);
            getChildren().addAll(of);
        }
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
        for (int row = 0; row < cells.size(); row++) {
            double height = height(cells.get(row), widths);
            double x = 0;
            for (int column = 0; column < cells.get(row).size(); column++) {
                WordsNode cell = cells.get(row).get(column);
                cell.resizeRelocate(x, y, widths[column], height);
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
