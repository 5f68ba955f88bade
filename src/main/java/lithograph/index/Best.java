package lithograph.index;

/// The articles with the highest keys, in a heap whose least is on top. Of equal keys the article indexed first is
/// better.
final class Best {
    private final int most;
    private long[] keys;
    private int[] docs;
    private int size;

    Best(int most) {
        this.most = most;
        keys = new long[Math.min(most, 64) + 1];
        docs = new int[keys.length];
    }

    /// True where it is now one of the best.
    boolean offer(int doc, long key) {
        if (size < most) {
            if (size == keys.length) {
                keys = java.util.Arrays.copyOf(keys, Math.min(most, size * 2));
                docs = java.util.Arrays.copyOf(docs, keys.length);
            }
            keys[size] = key;
            docs[size] = doc;
            up(size++);
            return true;
        }
        if (size > 0 && isLess(0, key, doc)) {
            keys[0] = key;
            docs[0] = doc;
            down();
            return true;
        }
        return false;
    }

    /// True where a further one would have to be better than the least.
    boolean isFull() {
        return size == most;
    }

    /// The key of the least of the best; 0 where there is none.
    long least() {
        return size == 0 ? 0 : keys[0];
    }

    /// True where the entry at `index` comes after the one given.
    private boolean isLess(int index, long key, int doc) {
        return keys[index] < key || keys[index] == key && docs[index] > doc;
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && isLess(at, keys[(at - 1) / 2], docs[(at - 1) / 2])) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isLess(child + 1, keys[child], docs[child])) {
                child++;
            }
            if (!isLess(child, keys[at], docs[at])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        long key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        int doc = docs[one];
        docs[one] = docs[other];
        docs[other] = doc;
    }

    /// One of the best: its number and the key it was offered with.
    record Entry(int doc, long key) {}

    /// The best, best first; empties the heap.
    Entry[] drain() {
        Entry[] sorted = new Entry[size];
        while (size > 0) {
            sorted[size - 1] = new Entry(docs[0], keys[0]);
            size--;
            keys[0] = keys[size];
            docs[0] = docs[size];
            down();
        }
        return sorted;
    }
}
