package lithograph.entity;

import java.util.Arrays;
import java.util.BitSet;

/// The automaton: keys folded into one trie whose edges lie in a flat hash table, so that a step costs one probe
/// whatever the number of names. Built once, then read by any number of threads.
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;
    private static final int TARGET_BITS = 23;
    private static final int MOST_NODES = (1 << TARGET_BITS) - 1;
    private static final int PREFIX_BITS = 16;
    private static final int BEGINNING_BITS = 20;
    private static final int MASK = (1 << PREFIX_BITS) - 1;

    /// From which node by which character, and the node it leads to in the last bits.
    private long[] edges = new long[1 << 12];
    private int[] values = new int[1 << 10];
    private int nodes = 1;
    /// Hashes of the first three and of the first four characters of keys.
    private final BitSet threes = new BitSet(1 << PREFIX_BITS);
    private final BitSet fours = new BitSet(1 << PREFIX_BITS);
    /// Hashes of all longer beginnings of keys.
    private final BitSet beginnings = new BitSet(1 << BEGINNING_BITS);

    NameTrie() {
        Arrays.fill(edges, -1);
        Arrays.fill(values, NONE);
    }

    /// The node that `c` leads to, or [#NONE].
    int step(int node, char c) {
        long edge = (long) node << 16 | c;
        for (int at = slot(edge); ; at = at + 1 & edges.length - 1) {
            long entry = edges[at];
            if (entry >> TARGET_BITS == edge) {
                return (int) entry & MOST_NODES;
            }
            if (entry == -1) {
                return NONE;
            }
        }
    }

    /// What was put at the node, or [#NONE].
    int value(int node) {
        return values[node];
    }

    /// False where no key begins with these characters: most words of a text are told by it. Of fewer than three
    /// nothing is said.
    boolean mayBegin(char[] text, int start, int end) {
        return switch (end - start) {
            case 1, 2 -> true;
            case 3 -> threes.get(prefix(text[start], text[start + 1], text[start + 2]));
            default ->
                fours.get(prefix(text[start], text[start + 1], text[start + 2]) + text[start + 3] * 40503 & MASK)
                        && (end - start == 4 || beginnings.get(slotOf(hash(text, start, end))));
        };
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private static int slotOf(int hash) {
        return hash * 0x9E3779B1 >>> 32 - BEGINNING_BITS;
    }

    private static int prefix(char a, char b, char c) {
        return (a * 961 + b * 31 + c) * 0x9E3B & MASK;
    }

    /// Puts `value` at the end of `key`; gives what was there before, or [#NONE].
    int put(String key, int value) {
        if (key.length() > 2) {
            int prefix = prefix(key.charAt(0), key.charAt(1), key.charAt(2));
            threes.set(prefix);
            if (key.length() > 3) {
                fours.set(prefix + key.charAt(3) * 40503 & MASK);
            }
        }
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * 31 + key.charAt(i);
            beginnings.set(slotOf(hash));
        }
        int node = ROOT;
        for (int i = 0; i < key.length(); i++) {
            int next = step(node, key.charAt(i));
            node = next == NONE ? grow(node, key.charAt(i)) : next;
        }
        int before = values[node];
        values[node] = value;
        return before;
    }

    private int grow(int from, char c) {
        if (nodes * 2 > edges.length) {
            rehash();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NONE);
        }
        if (nodes > MOST_NODES) {
            throw new IllegalStateException("a catalogue of more than " + MOST_NODES + " characters of names");
        }
        insert(((long) from << 16 | c) << TARGET_BITS | nodes);
        return nodes++;
    }

    private void rehash() {
        long[] before = edges;
        edges = new long[before.length * 2];
        Arrays.fill(edges, -1);
        for (long entry : before) {
            if (entry != -1) {
                insert(entry);
            }
        }
    }

    private void insert(long entry) {
        int at = slot(entry >> TARGET_BITS);
        while (edges[at] != -1) {
            at = at + 1 & edges.length - 1;
        }
        edges[at] = entry;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & edges.length - 1;
    }
}
