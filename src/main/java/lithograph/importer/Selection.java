package lithograph.importer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which runs of text to take, given how probable it is that each belongs to the article.
final class Selection {
    /// What is this probable is taken whatever the rest looks like.
    private static final float SURE = 0.5f;

    private Selection() {}

    /// Takes the most probable runs, down to where the expected harmonic mean of precision and recall, counted in
    /// words,
    /// is best: a page on which nothing looks like an article still yields what comes nearest to one.
    static boolean[] of(List<TextRun> runs, float[] probabilities) {
        Integer[] order = IntStream.range(0, probabilities.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> -probabilities[i]));
        double expected = 0;
        for (int i = 0; i < probabilities.length; i++) {
            expected += runs.get(i).words * probabilities[i];
        }
        double taken = 0;
        double right = 0;
        double best = -1;
        float least = SURE;
        for (int i : order) {
            taken += runs.get(i).words;
            right += runs.get(i).words * probabilities[i];
            double value = 2 * right / (taken + expected + 1e-9);
            if (value > best) {
                best = value;
                least = Math.min(SURE, probabilities[i]);
            }
        }
        boolean[] take = new boolean[probabilities.length];
        for (int i = 0; i < take.length; i++) {
            take[i] = probabilities[i] >= least;
        }
        return take;
    }
}
