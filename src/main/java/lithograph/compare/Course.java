package lithograph.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Which place of one text stands beside which of the other, for reading both at one pace: at the passages that both
/// hold in the same order, and in proportion between them.
public final class Course {
    private final int[] left;
    private final int[] right;

    private Course(int[] left, int[] right) {
        this.left = left;
        this.right = right;
    }

    public static Course of(Alignment alignment) {
        List<int[]> points = new ArrayList<>();
        points.add(new int[] {0, 0});
        for (Match match : alignment.matches()) {
            if (match.order() == Match.Order.IN_PLACE) {
                Span from = alignment.left().pieces().get(match.left()).span();
                Span to = alignment.right().pieces().get(match.right()).span();
                points.add(new int[] {from.start(), to.start()});
                points.add(new int[] {from.end(), to.end()});
            }
        }
        points.add(new int[] {
            alignment.left().text().length(), alignment.right().text().length()
        });
        return new Course(
                points.stream().mapToInt(point -> point[0]).toArray(),
                points.stream().mapToInt(point -> point[1]).toArray());
    }

    /// The place in the right text beside `offset` in the left.
    public double toRight(double offset) {
        return between(left, right, offset);
    }

    /// The place in the left text beside `offset` in the right.
    public double toLeft(double offset) {
        return between(right, left, offset);
    }

    private static double between(int[] from, int[] to, double offset) {
        int low = 0;
        int high = from.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low == from.length - 1) {
            return to[low];
        }
        double part = (offset - from[low]) / (from[low + 1] - from[low]);
        return to[low] + part * (to[low + 1] - to[low]);
    }
}
