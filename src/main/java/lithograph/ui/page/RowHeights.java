package lithograph.ui.page;

import java.util.Arrays;

/// How high the rows of a page are, in pixels: as measured, or estimated where a row has not been built yet.
final class RowHeights {
    private final double[] heights;
    private final boolean[] measured;

    RowHeights(int rows) {
        heights = new double[rows];
        measured = new boolean[rows];
    }

    /// Forgets what was measured.
    void estimate(Rows rows, double width, double fontSize) {
        Arrays.fill(measured, false);
        for (int i = 0; i < heights.length; i++) {
            heights[i] = rows.estimate(i, width, fontSize);
        }
    }

    double of(int row) {
        return heights[row];
    }

    boolean isMeasured(int row) {
        return measured[row];
    }

    void measured(int row, double height) {
        heights[row] = height;
        measured[row] = true;
    }

    void estimated(int row, double height) {
        heights[row] = height;
        measured[row] = false;
    }

    double total() {
        return above(heights.length);
    }

    /// The height of all rows above `row`.
    double above(int row) {
        double sum = 0;
        for (int i = 0; i < row; i++) {
            sum += heights[i];
        }
        return sum;
    }

    /// The row that stands `y` pixels from the top; the last one where the rows end before.
    int rowAt(double y) {
        double bottom = 0;
        int row = 0;
        while (row < heights.length - 1 && bottom + heights[row] <= y) {
            bottom += heights[row++];
        }
        return row;
    }
}
