package lithograph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The weightiest run of matches that rises in both texts: O(n log n) by a tree of the best weight up to each piece of
/// the right text.
final class Chain {
    private static final Comparator<Match> BY_PLACE = Comparator.comparingInt(Match::left)
            .thenComparing(Comparator.comparingInt(Match::right).reversed());

    private final List<Match> matches;
    private final double[] weight;
    private final int[] before;
    /// Index of the match with the best weight, by right piece; -1 for none.
    private final int[] tree;

    private Chain(List<Match> matches, int rights) {
        this.matches = matches.stream().sorted(BY_PLACE).toList();
        this.weight = new double[matches.size()];
        this.before = new int[matches.size()];
        this.tree = new int[rights + 1];
        Arrays.fill(tree, -1);
    }

    /// @param rights how many pieces the right text has
    static List<Match> of(List<Match> matches, int rights) {
        return new Chain(matches, rights).best();
    }

    private List<Match> best() {
        int last = -1;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int from = bestBelow(match.right());
            before[i] = from;
            // Squared, so that one sure match is worth more than two weak ones.
            weight[i] = match.likeness() * match.likeness() + (from < 0 ? 0 : weight[from]);
            put(match.right(), i);
            if (last < 0 || weight[i] > weight[last]) {
                last = i;
            }
        }
        List<Match> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(matches.get(i));
        }
        return chain.reversed();
    }

    private int bestBelow(int right) {
        int best = -1;
        for (int i = right; i > 0; i -= i & -i) {
            if (tree[i] >= 0 && (best < 0 || weight[tree[i]] > weight[best])) {
                best = tree[i];
            }
        }
        return best;
    }

    private void put(int right, int match) {
        for (int i = right + 1; i < tree.length; i += i & -i) {
            if (tree[i] < 0 || weight[match] > weight[tree[i]]) {
                tree[i] = match;
            }
        }
    }
}
