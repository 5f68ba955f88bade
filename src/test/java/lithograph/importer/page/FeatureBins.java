package lithograph.importer.page;

import java.util.Arrays;
import java.util.List;

/// The values of each feature in at most 255 ranges, so that a split is sought among few.
///
/// @param limits for each feature the upper bound of each range but the last, rising
/// @param codes  for each feature the range of each row
record FeatureBins(float[][] limits, byte[][] codes) {
    private static final int MOST = 255;

    static FeatureBins of(List<float[]> rows) {
        int features = rows.getFirst().length;
        float[][] limits = new float[features][];
        byte[][] codes = new byte[features][rows.size()];
        float[] column = new float[rows.size()];
        for (int feature = 0; feature < features; feature++) {
            for (int i = 0; i < column.length; i++) {
                column[i] = rows.get(i)[feature];
            }
            limits[feature] = limits(column);
            for (int i = 0; i < column.length; i++) {
                int found = Arrays.binarySearch(limits[feature], column[i]);
                codes[feature][i] = (byte) (found >= 0 ? found : -found - 1);
            }
        }
        return new FeatureBins(limits, codes);
    }

    private static float[] limits(float[] column) {
        float[] sorted = column.clone();
        Arrays.sort(sorted);
        float[] limits = new float[MOST - 1];
        int count = 0;
        int next = 0;
        for (int i = 0; i + 1 < sorted.length && count < limits.length; i++) {
            if (sorted[i] < sorted[i + 1] && i >= next) {
                limits[count++] = sorted[i];
                next = (int) ((long) (count) * sorted.length / MOST);
            }
        }
        return Arrays.copyOf(limits, count);
    }
}
