package lithograph.importer.page;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Gradient-boosted decision trees, read from a resource. Immutable once read; safe for any number of threads.
///
/// The form, big-endian: the number of trees (int); a tree: its number of leaves (short), for each inner node the
/// feature (short), the threshold (float; lower or equal goes left), the left and the right child (short; a leaf as its
/// complement), then each leaf's value (float). A row's probability is the logistic function of the sum of its leaves.
final class BoostedTrees {
    private final short[][] features;
    private final float[][] thresholds;
    private final short[][] children;
    private final float[][] values;

    BoostedTrees(DataInputStream in) throws IOException {
        int trees = in.readInt();
        features = new short[trees][];
        thresholds = new float[trees][];
        children = new short[trees][];
        values = new float[trees][];
        for (int tree = 0; tree < trees; tree++) {
            int leaves = in.readShort();
            features[tree] = new short[leaves - 1];
            thresholds[tree] = new float[leaves - 1];
            children[tree] = new short[2 * (leaves - 1)];
            values[tree] = new float[leaves];
            for (int node = 0; node < leaves - 1; node++) {
                features[tree][node] = in.readShort();
                thresholds[tree][node] = in.readFloat();
                children[tree][2 * node] = in.readShort();
                children[tree][2 * node + 1] = in.readShort();
            }
            for (int leaf = 0; leaf < leaves; leaf++) {
                values[tree][leaf] = in.readFloat();
            }
        }
    }

    /// Reads the resource of that name beside this class.
    static BoostedTrees named(String resource) {
        try (InputStream in = BoostedTrees.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new BoostedTrees(new DataInputStream(new java.io.BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    float probability(float[] row) {
        double sum = 0;
        for (int tree = 0; tree < values.length; tree++) {
            sum += value(tree, row);
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private float value(int tree, float[] row) {
        float[] values = this.values[tree];
        if (values.length == 1) {
            return values[0];
        }
        short[] features = this.features[tree];
        float[] thresholds = this.thresholds[tree];
        short[] children = this.children[tree];
        int node = 0;
        while (node >= 0) {
            node = children[row[features[node]] <= thresholds[node] ? 2 * node : 2 * node + 1];
        }
        return values[~node];
    }
}
