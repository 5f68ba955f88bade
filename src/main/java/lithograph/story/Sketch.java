package lithograph.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The runs of words of a text that have the lowest numbers, at most 128 of them: a sample by which the overlap of two
/// texts is told without either. Two sketches are comparable whatever the lengths of their texts.
public final class Sketch {
    private static final int MOST = 128;
    /// Runs below which a likeness says nothing.
    private static final int FEWEST = 8;

    /// Distinct, rising as unsigned numbers.
    private final int[] lowest;

    private Sketch(int[] lowest) {
        this.lowest = lowest;
    }

    /// @param body without its headline: copies often have another
    public static Sketch of(String body) {
        int[] runs = Shingles.of(body);
        int[] sample = lowest(runs, sampleBelow(runs.length));
        return new Sketch(sample.length < MOST ? lowest(runs, -1) : sample);
    }

    /// What [#bytes()] gave.
    public static Sketch read(byte[] bytes) {
        int[] lowest = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(lowest);
        return new Sketch(lowest);
    }

    /// Four bytes a run, 512 at most.
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(lowest.length * Integer.BYTES);
        bytes.asIntBuffer().put(lowest);
        return bytes.array();
    }

    /// False for a text of too few words to be compared with any.
    public boolean isTelling() {
        return lowest.length >= FEWEST;
    }

    /// The first runs of the sketch, at most `most`.
    int[] first(int most) {
        return Arrays.copyOf(lowest, Math.min(most, lowest.length));
    }

    public Likeness with(Sketch other) {
        int mine = 0;
        int theirs = 0;
        int shared = 0;
        // Up to where the fuller of the two samples ends, both are complete.
        int end = Integer.compareUnsigned(end(), other.end()) < 0 ? end() : other.end();
        while (true) {
            boolean left = mine < lowest.length && Integer.compareUnsigned(lowest[mine], end) <= 0;
            boolean right = theirs < other.lowest.length && Integer.compareUnsigned(other.lowest[theirs], end) <= 0;
            if (!left && !right) {
                break;
            }
            int order = !left ? 1 : !right ? -1 : Integer.compareUnsigned(lowest[mine], other.lowest[theirs]);
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            shared += order == 0 ? 1 : 0;
        }
        int fewer = Math.min(mine, theirs);
        if (fewer < FEWEST) {
            return Likeness.NONE;
        }
        return new Likeness(
                shared / (double) fewer,
                shared / (double) (mine + theirs - shared),
                fewer / (double) Math.max(mine, theirs));
    }

    /// The number up to which all runs are in the sample, unsigned.
    private int end() {
        return lowest.length < MOST ? -1 : lowest[MOST - 1];
    }

    /// A number below which some four times as many runs lie as are wanted: sorting those alone is quicker.
    private static int sampleBelow(int runs) {
        return runs <= 8 * MOST ? -1 : (int) ((1L << 32) / runs * 4 * MOST);
    }

    private static int[] lowest(int[] runs, int below) {
        int[] few = new int[runs.length];
        int count = 0;
        for (int run : runs) {
            if (Integer.compareUnsigned(run, below) <= 0) {
                few[count++] = run ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(few, 0, count);
        int distinct = 0;
        for (int i = 0; i < count && distinct < MOST; i++) {
            if (i == 0 || few[i] != few[i - 1]) {
                few[distinct++] = few[i];
            }
        }
        int[] lowest = Arrays.copyOf(few, distinct);
        for (int i = 0; i < distinct; i++) {
            lowest[i] ^= Integer.MIN_VALUE;
        }
        return lowest;
    }
}
