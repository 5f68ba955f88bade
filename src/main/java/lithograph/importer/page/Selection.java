package lithograph.importer.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Which runs of text to take, given how probable it is that each belongs to the article.
final class Selection {
    /// What is this probable is taken whatever the rest looks like.
    private static final float SURE = 0.5f;

    private static final int NEAR = 4;
    /// A table of links leads elsewhere.
    private static final float MOST_LINKS = 0.3f;

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

    /// Takes the figures, tables and code that stand between taken texts, and the tables and code that stand beside one
    /// in the same element: what is shown in an article is part of it, whatever a judge of words thinks of it.
    static void takeInserts(List<TextRun> runs, boolean[] take) {
        for (int i = 0; i < take.length; i++) {
            TextRun run = runs.get(i);
            if (run.whole
                    && ((isTakenNear(runs, take, i, -1) && isTakenNear(runs, take, i, 1))
                            || (isTableOrCode(run) && isBesideTaken(runs, take, i)))) {
                take[i] = true;
            }
        }
    }

    private static boolean isTableOrCode(TextRun run) {
        return run.nodes.getFirst() instanceof Element element
                && (element.nameIs("table") || element.nameIs("pre"))
                && run.linkDensity() < MOST_LINKS;
    }

    /// Whether the nearest prose before it is taken and stands in the same element as it.
    private static boolean isBesideTaken(List<TextRun> runs, boolean[] take, int at) {
        for (int i = at - 1, steps = 0; i >= 0 && steps < NEAR; i--, steps++) {
            TextRun run = runs.get(i);
            if (run.isProse() && !run.whole) {
                return take[i]
                        && Objects.equals(
                                around(run.holder), around(runs.get(at).nodes.getFirst()));
            }
        }
        return false;
    }

    /// The element that holds a node together with others.
    private static @Nullable Node around(Node node) {
        Node around = node.parent();
        while (around instanceof Element element
                && element.childrenSize() == 1
                && element.ownText().isBlank()) {
            around = element.parent();
        }
        return around;
    }

    private static boolean isTakenNear(List<TextRun> runs, boolean[] take, int from, int step) {
        for (int i = from + step, steps = 0; i >= 0 && i < take.length && steps < NEAR; i += step) {
            TextRun run = runs.get(i);
            if (take[i] && run.words > 5 && !run.whole) {
                return true;
            }
            steps += run.whole ? 0 : 1;
        }
        return false;
    }
}
