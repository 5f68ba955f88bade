package lithograph.entity;

import java.util.Arrays;

/// The automaton: keys folded into one trie whose edges lie in a flat hash table, so that a step costs one probe
/// whatever the number of names. Built once, then read by any number of threads.
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] values = new int[1 << 10];
    private int nodes = 1;

    NameTrie() {
        Arrays.fill(edges, -1);
        Arrays.fill(values, NONE);
    }

    /// The node that `c` leads to, or [#NONE].
    int step(int node, char c) {
        long edge = (long) node << 16 | c;
        for (int at = slot(edge); ; at = at + 1 & edges.length - 1) {
            if (edges[at] == edge) {
                return targets[at];
            }
            if (edges[at] == -1) {
                return NONE;
            }
        }
    }

    /// What was put at the node, or [#NONE].
    int value(int node) {
        return values[node];
    }

    /// Puts `value` at the end of `key`; gives what was there before, or [#NONE].
    int put(String key, int value) {
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
        insert((long) from << 16 | c, nodes);
        return nodes++;
    }

    private void rehash() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        Arrays.fill(edges, -1);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != -1) {
                insert(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void insert(long edge, int target) {
        int at = slot(edge);
        while (edges[at] != -1) {
            at = at + 1 & edges.length - 1;
        }
        edges[at] = edge;
        targets[at] = target;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & edges.length - 1;
    }
}
