package lithograph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Finds the pieces that may say the same: for each of the left text the likeliest few of the right.
final class Candidates {
    private static final int MOST = 6;
    private static final double LEAST = 0.12;
    /// What two pieces must share to be matched wherever they stand: about two rare names or figures.
    private static final double EVIDENCE = 5.0;
    private static final double WEAK = 0.27;
    /// A feature in more pieces than this tells nothing, and would cost the square of them.
    private static final int COMMON = 60;

    private final Features features;
    private final double[] sums;
    private final int[][] holders;

    Candidates(Features features) {
        this.features = features;
        this.sums = Arrays.stream(features.right()).mapToDouble(features::sum).toArray();
        this.holders = holders(features);
    }

    /// @throws CancellationException once `overtaken` says so
    List<Match> all(BooleanSupplier overtaken) {
        List<Match> matches = new ArrayList<>();
        double[] shared = new double[features.right().length];
        int[] touched = new int[shared.length];
        for (int left = 0; left < features.left().length; left++) {
            if (left % 64 == 0 && overtaken.getAsBoolean()) {
                throw new CancellationException();
            }
            int count = 0;
            for (int feature : features.left()[left]) {
                for (int right : holders[feature]) {
                    if (shared[right] == 0) {
                        touched[count++] = right;
                    }
                    shared[right] += features.weight()[feature];
                }
            }
            matches.addAll(best(left, shared, touched, count));
            for (int i = 0; i < count; i++) {
                shared[touched[i]] = 0;
            }
        }
        return matches;
    }

    private List<Match> best(int left, double[] shared, int[] touched, int count) {
        double own = features.sum(features.left()[left]);
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int right = touched[i];
            double likeness = likeness(own, sums[right], exact(left, right, shared[right]));
            if (likeness >= LEAST) {
                found.add(new Match(left, right, likeness, Match.Order.MOVED));
            }
        }
        found.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    /// What the two share, the common words too: they were left out while looking, for speed.
    private double exact(int left, int right, double found) {
        if (found == 0) {
            return 0;
        }
        int[] a = features.left()[left];
        int[] b = features.right()[right];
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += features.weight()[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /// Between 0 and 1: what two pieces share of both, and of the shorter one as far as there is enough to go by.
    private static double likeness(double left, double right, double shared) {
        double both = 2 * shared / (left + right);
        double within = shared / Math.min(left, right);
        double evidence = Math.min(1, shared / 16);
        return Math.min(shared < EVIDENCE ? WEAK : 0.999, 0.65 * both + 0.35 * within * evidence);
    }

    private static int[][] holders(Features features) {
        int[] counts = new int[features.weight().length];
        for (int[] piece : features.right()) {
            for (int feature : piece) {
                counts[feature]++;
            }
        }
        int[][] holders = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            holders[i] = new int[counts[i] > COMMON ? 0 : counts[i]];
        }
        int[] filled = new int[counts.length];
        for (int right = 0; right < features.right().length; right++) {
            for (int feature : features.right()[right]) {
                if (holders[feature].length > 0) {
                    holders[feature][filled[feature]++] = right;
                }
            }
        }
        return holders;
    }
}
