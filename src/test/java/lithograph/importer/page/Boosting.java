package lithograph.importer.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Gradient boosting of trees for a probability (logistic loss), after Friedman (2001), with the ranges and the
/// leaf-wise growth of LightGBM (Ke et al. 2017). The same rows give the same trees, bit by bit.
final class Boosting {
    /// @param rate        how much of a tree's answer is taken
    /// @param featureShare how many of the features a tree may use, drawn for each
    /// @param rowShare    how many of the rows a tree sees, drawn for each
    /// @param l2          what keeps leaves of few rows small
    /// @param fewestRows  a leaf has
    record Settings(
            int trees, int leaves, double rate, double featureShare, double rowShare, double l2, int fewestRows) {
        /// Those of the trees that are shipped.
        static final Settings SHIPPED = new Settings(160, 24, 0.08, 0.4, 0.8, 5, 40);
    }

    private Boosting() {}

    /// The trees in the form of [BoostedTrees].
    ///
    /// @param labels  1 for what is true, else 0; one a row
    /// @param weights one a row
    static byte[] train(List<float[]> rows, float[] labels, float[] weights, Settings settings) throws IOException {
        FeatureBins bins = FeatureBins.of(rows);
        int count = rows.size();
        Random random = new Random(7);
        double start = start(labels, weights);
        double[] scores = new double[count];
        java.util.Arrays.fill(scores, start);
        double[] gradients = new double[count];
        double[] hessians = new double[count];
        List<TreeGrower.Tree> trees = new ArrayList<>();
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int i = 0; i < count; i++) {
                double probability = 1 / (1 + Math.exp(-scores[i]));
                gradients[i] = weights[i] * (probability - labels[i]);
                hessians[i] = weights[i] * probability * (1 - probability);
            }
            int[] features = draw(bins.limits().length, settings.featureShare(), random);
            int[] seen = draw(count, settings.rowShare(), random);
            TreeGrower.Tree grown = new TreeGrower(bins, gradients, hessians, features, settings).grow(seen);
            for (int i = 0; i < count; i++) {
                scores[i] += value(grown, rows.get(i));
            }
            trees.add(tree > 0 ? grown : raised(grown, start));
        }
        return bytes(trees);
    }

    /// The trees ready to judge.
    static BoostedTrees judge(byte[] trees) throws IOException {
        return new BoostedTrees(new DataInputStream(new ByteArrayInputStream(trees)));
    }

    private static double start(float[] labels, float[] weights) {
        double all = 0;
        double yes = 0;
        for (int i = 0; i < labels.length; i++) {
            all += weights[i];
            yes += weights[i] * labels[i];
        }
        double share = Math.clamp(yes / all, 1e-6, 1 - 1e-6);
        return Math.log(share / (1 - share));
    }

    private static TreeGrower.Tree raised(TreeGrower.Tree tree, double start) {
        return new TreeGrower.Tree(
                tree.nodes(),
                tree.leaves().stream().map(value -> (float) (value + start)).toList());
    }

    private static int[] draw(int count, double share, Random random) {
        int[] drawn =
                random.doubles(count).mapToInt(value -> value < share ? 1 : 0).toArray();
        return java.util.stream.IntStream.range(0, count)
                .filter(i -> drawn[i] == 1)
                .toArray();
    }

    private static double value(TreeGrower.Tree tree, float[] row) {
        int node = tree.nodes().isEmpty() ? ~0 : 0;
        while (node >= 0) {
            TreeGrower.Node inner = tree.nodes().get(node);
            node = inner.children()[row[inner.feature()] <= inner.limit() ? 0 : 1];
        }
        return tree.leaves().get(~node);
    }

    private static byte[] bytes(List<TreeGrower.Tree> trees) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(trees.size());
        for (TreeGrower.Tree tree : trees) {
            out.writeShort(tree.leaves().size());
            for (TreeGrower.Node node : tree.nodes()) {
                out.writeShort(node.feature());
                out.writeFloat(node.limit());
                out.writeShort(node.children()[0]);
                out.writeShort(node.children()[1]);
            }
            for (float leaf : tree.leaves()) {
                out.writeFloat(leaf);
            }
        }
        return bytes.toByteArray();
    }
}
