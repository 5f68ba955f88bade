package lithograph.story;

import java.util.Arrays;

/// Finds the texts that may tell the same story as another, among any number: those that share one of its lowest runs.
/// A table in memory of some 200 bytes a text; what a look-up costs does not hang on how many there are. For one
/// thread.
public final class Candidates {
    /// Runs by which a text is found. Two texts with a fifth of their runs in common share none of these once in 30.
    private static final int RUNS = 16;
    /// Texts looked at for each run, the last added first: a run that more have is nobody's own.
    private static final int DEEPEST = 64;
    /// Entries passed on the way, those of other runs among them.
    private static final int FURTHEST = 1024;
    private static final int MOST = 12;
    private static final int NONE = -1;

    private int[] keys = new int[1024];
    /// What stands at text t are the entries from t * RUNS on.
    private int[] runs = new int[keys.length * RUNS];
    private int[] next = new int[runs.length];
    private int[] heads = new int[runs.length];
    private int count;

    public Candidates() {
        Arrays.fill(heads, NONE);
    }

    /// The number of texts added.
    public int size() {
        return count;
    }

    /// Adds a text. One that is added again under its key is found by either of its sketches.
    public void add(int key, Sketch sketch) {
        if (!sketch.isTelling()) {
            return;
        }
        if (count == keys.length) {
            grow();
        }
        int[] lowest = sketch.first(RUNS);
        for (int i = 0; i < RUNS; i++) {
            runs[count * RUNS + i] = lowest[i < lowest.length ? i : 0];
        }
        keys[count] = key;
        for (int i = 0; i < lowest.length; i++) {
            link(count * RUNS + i);
        }
        count++;
    }

    /// The keys of the texts that share most with this one's lowest runs, the likeliest first; at most a dozen.
    public int[] of(Sketch sketch) {
        if (!sketch.isTelling()) {
            return new int[0];
        }
        int[] met = new int[RUNS * DEEPEST];
        int meetings = 0;
        for (int run : sketch.first(RUNS)) {
            int same = 0;
            int passed = 0;
            for (int entry = heads[slot(run)];
                    entry != NONE && same < DEEPEST && passed < FURTHEST;
                    entry = next[entry], passed++) {
                if (runs[entry] == run) {
                    met[meetings++] = keys[entry / RUNS];
                    same++;
                }
            }
        }
        return mostMet(met, meetings);
    }

    private static int[] mostMet(int[] met, int meetings) {
        Arrays.sort(met, 0, meetings);
        long[] counted = new long[meetings];
        int distinct = 0;
        for (int i = 0; i < meetings; i++) {
            if (i == 0 || met[i] != met[i - 1]) {
                counted[distinct++] = met[i];
            }
            counted[distinct - 1] -= 1L << 32;
        }
        Arrays.sort(counted, 0, distinct);
        int[] best = new int[Math.min(MOST, distinct)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) counted[i];
        }
        return best;
    }

    private int slot(int run) {
        // The lowest runs share their upper bits.
        return (run * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(heads.length) + 1);
    }

    private void link(int entry) {
        int slot = slot(runs[entry]);
        next[entry] = heads[slot];
        heads[slot] = entry;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        runs = Arrays.copyOf(runs, keys.length * RUNS);
        next = new int[runs.length];
        heads = new int[runs.length];
        Arrays.fill(heads, NONE);
        for (int entry = 0; entry < count * RUNS; entry++) {
            if (entry % RUNS == 0 || runs[entry] != runs[entry - entry % RUNS]) {
                link(entry);
            }
        }
    }
}
