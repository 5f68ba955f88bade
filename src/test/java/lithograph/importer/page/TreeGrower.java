package lithograph.importer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Grows one regression tree on gradients, always where a split gains most.
final class TreeGrower {
    /// A tree as it is written: inner nodes by number, leaves as complements.
    record Tree(List<Node> nodes, List<Float> leaves) {}

    /// @param limit lower or equal goes left
    record Node(int feature, float limit, int[] children) {}

    private record Split(double gain, int feature, int code) {}

    private record Leaf(int[] rows, double gradient, double hessian, Split split, int parent, int side) {}

    private final FeatureBins bins;
    private final double[] gradients;
    private final double[] hessians;
    private final int[] features;
    private final Boosting.Settings settings;

    /// @param features those that this tree may split by
    TreeGrower(FeatureBins bins, double[] gradients, double[] hessians, int[] features, Boosting.Settings settings) {
        this.bins = bins;
        this.gradients = gradients;
        this.hessians = hessians;
        this.features = features;
        this.settings = settings;
    }

    Tree grow(int[] rows) {
        List<Node> nodes = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>(List.of(leaf(rows, -1, 0)));
        while (leaves.size() < settings.leaves()) {
            int best = 0;
            for (int i = 1; i < leaves.size(); i++) {
                best = leaves.get(i).split().gain() > leaves.get(best).split().gain() ? i : best;
            }
            Leaf leaf = leaves.get(best);
            if (leaf.split().gain() <= 0) {
                break;
            }
            int node = nodes.size();
            int feature = leaf.split().feature();
            nodes.add(new Node(feature, bins.limits()[feature][leaf.split().code()], new int[2]));
            if (leaf.parent() >= 0) {
                nodes.get(leaf.parent()).children()[leaf.side()] = node;
            }
            leaves.set(best, leaf(side(leaf, 0), node, 0));
            leaves.add(leaf(side(leaf, 1), node, 1));
        }
        List<Float> values = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (leaf.parent() >= 0) {
                nodes.get(leaf.parent()).children()[leaf.side()] = ~values.size();
            }
            values.add((float) (-settings.rate() * leaf.gradient() / (leaf.hessian() + settings.l2())));
        }
        return new Tree(nodes, values);
    }

    private int[] side(Leaf leaf, int side) {
        byte[] codes = bins.codes()[leaf.split().feature()];
        return Arrays.stream(leaf.rows())
                .filter(row -> ((codes[row] & 0xff) > leaf.split().code()) == (side == 1))
                .toArray();
    }

    private Leaf leaf(int[] rows, int parent, int side) {
        double gradient = 0;
        double hessian = 0;
        for (int row : rows) {
            gradient += gradients[row];
            hessian += hessians[row];
        }
        Split best = new Split(0, -1, -1);
        if (rows.length >= 2 * settings.fewestRows()) {
            for (int feature : features) {
                best = better(best, feature, rows, gradient, hessian);
            }
        }
        return new Leaf(rows, gradient, hessian, best, parent, side);
    }

    private Split better(Split best, int feature, int[] rows, double gradient, double hessian) {
        int ranges = bins.limits()[feature].length;
        if (ranges == 0) {
            return best;
        }
        double[] sums = new double[256];
        double[] weights = new double[256];
        int[] counts = new int[256];
        byte[] codes = bins.codes()[feature];
        for (int row : rows) {
            int code = codes[row] & 0xff;
            sums[code] += gradients[row];
            weights[code] += hessians[row];
            counts[code]++;
        }
        double whole = gradient * gradient / (hessian + settings.l2());
        double left = 0;
        double leftWeight = 0;
        int count = 0;
        Split found = best;
        for (int code = 0; code < ranges; code++) {
            left += sums[code];
            leftWeight += weights[code];
            count += counts[code];
            if (count >= settings.fewestRows() && rows.length - count >= settings.fewestRows()) {
                double right = gradient - left;
                double gain = left * left / (leftWeight + settings.l2())
                        + right * right / (hessian - leftWeight + settings.l2())
                        - whole;
                found = gain > found.gain() + 1e-9 ? new Split(gain, feature, code) : found;
            }
        }
        return found;
    }
}
