package lithograph.ui.page;

import java.util.Arrays;
import java.util.List;
import lithograph.article.Span;

/// How wide a table's columns are, in ems of its font, told from their letters so that all pieces of a long table
/// agree.
final class ColumnWidths {
    private static final double WIDEST = 22;
    private static final double NARROWEST = 3;
    private static final double PADDING = 1.9;
    /// What a column of running text shrinks to before the table scrolls sideways.
    private static final double COMFORTABLE = 9;

    private ColumnWidths() {}

    static List<Double> natural(List<List<Passage.Words>> rows, String text) {
        double[] widths = new double[rows.stream().mapToInt(List::size).max().orElse(0)];
        Arrays.fill(widths, NARROWEST);
        for (List<Passage.Words> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Passage.Words cell = row.get(column);
                double heavier = cell.role() == Role.HEADER_CELL || cell.role() == Role.NUMBER_HEADER_CELL ? 1.06 : 1;
                widths[column] = Math.max(widths[column], ems(text, cell.span()) * heavier + PADDING);
            }
        }
        return Arrays.stream(widths).map(w -> Math.min(WIDEST, w)).boxed().toList();
    }

    /// The widths for a table `room` wide: as they are where they fit, else the wide ones narrowed; the sum is larger
    /// than `room` where even that is not enough.
    static double[] fitted(double[] natural, double room) {
        double sum = Arrays.stream(natural).sum();
        if (sum <= room) {
            return natural.clone();
        }
        double[] least =
                Arrays.stream(natural).map(w -> Math.min(w, COMFORTABLE)).toArray();
        double floor = Arrays.stream(least).sum();
        if (floor >= room) {
            return least;
        }
        double part = (room - floor) / (sum - floor);
        double[] fitted = new double[natural.length];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = least[i] + (natural[i] - least[i]) * part;
        }
        return fitted;
    }

    private static double ems(String text, Span span) {
        double ems = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            ems += c >= 0x2e80
                    ? 1
                    : Character.isUpperCase(c) || c == 'm' || c == 'w' || c == '%'
                            ? 0.72
                            : "ijlt.,:;'|! ".indexOf(c) >= 0 ? 0.34 : 0.58;
        }
        return ems;
    }
}
