package lithograph.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Tells whether two texts say the same in the same words, by the runs of words they share.
final class NearCopies {
    private static final int RUN = 4;
    private static final int LOOKED_AT = 30_000;
    /// The share of the shorter text's runs that make it a near copy.
    private static final double SAME = 0.6;

    private NearCopies() {}

    static Set<Integer> runs(String text) {
        Set<Integer> runs = new HashSet<>();
        Deque<String> last = new ArrayDeque<>();
        WordScanner scanner = new WordScanner(text.substring(0, Math.min(LOOKED_AT, text.length())));
        while (scanner.next()) {
            if (scanner.kind() != WordScanner.Kind.PAIR && scanner.kind() != WordScanner.Kind.JOINED) {
                last.addLast(scanner.word());
                if (last.size() > RUN) {
                    last.removeFirst();
                }
                if (last.size() == RUN) {
                    runs.add(String.join(" ", last).hashCode());
                }
            }
        }
        return runs;
    }

    static boolean areSame(Set<Integer> one, Set<Integer> other) {
        if (one.size() > other.size()) {
            return areSame(other, one);
        }
        long shared = one.stream().filter(other::contains).count();
        return !one.isEmpty() && shared >= SAME * one.size();
    }
}
