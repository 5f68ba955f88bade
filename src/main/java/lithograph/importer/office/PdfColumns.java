package lithograph.importer.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Puts the lines of a page into reading order by cutting it along its widest white: columns first, then what stands
/// above one another (the recursive XY cut of Nagy and Seth, 1984).
final class PdfColumns {
    private static final int FEWEST_LINES = 4;
    private static final int DEEPEST = 40;

    private PdfColumns() {}

    /// The regions of a page in reading order, each with its lines from top to bottom.
    static List<List<PdfLine>> of(List<PdfLine> lines) {
        List<List<PdfLine>> regions = new ArrayList<>();
        if (!lines.isEmpty()) {
            cut(lines, regions, 0);
        }
        return regions;
    }

    private static void cut(List<PdfLine> lines, List<List<PdfLine>> regions, int depth) {
        Gap gutter = widest(lines, PdfLine::left, PdfLine::right);
        float size = medianSize(lines);
        List<PdfLine> left =
                lines.stream().filter(line -> line.right() <= gutter.middle()).toList();
        List<PdfLine> right =
                lines.stream().filter(line -> line.right() > gutter.middle()).toList();
        if (depth < DEEPEST && gutter.width() > 0.7 * size && isColumn(left) && isColumn(right)) {
            cut(left, regions, depth + 1);
            cut(right, regions, depth + 1);
            return;
        }
        Gap white = widest(lines, PdfLine::top, PdfLine::y);
        if (depth < DEEPEST && white.width() > 0.5 * size) {
            cut(lines.stream().filter(line -> line.y() <= white.middle()).toList(), regions, depth + 1);
            cut(lines.stream().filter(line -> line.y() > white.middle()).toList(), regions, depth + 1);
            return;
        }
        regions.add(rows(lines));
    }

    /// Several lines as wide as prose is: the cells of a table are not.
    private static boolean isColumn(List<PdfLine> lines) {
        double width = lines.stream()
                .mapToDouble(line -> line.right() - line.left())
                .average()
                .orElse(0);
        return lines.size() >= FEWEST_LINES && width > 8 * medianSize(lines);
    }

    /// Lines of one baseline joined, from top to bottom.
    private static List<PdfLine> rows(List<PdfLine> lines) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left));
        List<PdfLine> rows = new ArrayList<>();
        for (PdfLine line : sorted) {
            boolean same = !rows.isEmpty()
                    && Math.abs(rows.getLast().y() - line.y()) < 0.3 * line.size()
                    && line.left() >= rows.getLast().right() - 1;
            if (same) {
                rows.add(rows.removeLast().and(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    /// The widest stretch between the first and last line that no line covers.
    private static Gap widest(List<PdfLine> lines, ToDoubleFunction<PdfLine> from, ToDoubleFunction<PdfLine> to) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(from));
        Gap widest = new Gap(0, 0);
        double covered = to.applyAsDouble(sorted.getFirst());
        for (PdfLine line : sorted) {
            double gap = from.applyAsDouble(line) - covered;
            if (gap > widest.width()) {
                widest = new Gap((float) gap, (float) (covered + gap / 2));
            }
            covered = Math.max(covered, to.applyAsDouble(line));
        }
        return widest;
    }

    static float medianSize(List<PdfLine> lines) {
        double[] sizes = lines.stream().mapToDouble(PdfLine::size).sorted().toArray();
        return sizes.length == 0 ? 0 : (float) sizes[sizes.length / 2];
    }

    private record Gap(float width, float middle) {}
}
