package lithograph.importer.page;

import java.util.Arrays;

/// Numbers in a fixed order, the same for each run of text.
final class FeatureRow {
    private float[] values = new float[256];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
