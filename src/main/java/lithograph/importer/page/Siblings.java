package lithograph.importer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;

/// Paragraphs that stand beside each other in one parent belong together: where most of them are the article's, so are
/// the others, whatever a single one looks like.
final class Siblings {
    private static final int FEWEST = 5;
    private static final float MOST_ARE = 0.6f;
    private static final float LONG = 20_000;
    private static final float NEARLY_ALL = 0.9f;
    private static final float MOST_COUNTED = 60;

    private record Family(int parent, String tag) {
        @Override
        public int hashCode() {
            return parent * 31 + tag.hashCode();
        }
    }

    private Siblings() {}

    /// Raises the probabilities of paragraphs to the mean of their family, where that is high.
    static void agree(PageOutline outline, float[] probabilities) {
        Map<Family, List<Integer>> families = new HashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            TextRun run = outline.runs.get(i);
            if (run.isProse()) {
                Family family = new Family(outline.parent[run.element], run.holder.normalName());
                families.computeIfAbsent(family, key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> family : families.values()) {
            float mean = family.size() < FEWEST ? 0 : mean(outline, probabilities, family);
            if (mean >= MOST_ARE) {
                family.forEach(i -> probabilities[i] = Math.max(probabilities[i], mean));
            }
        }
    }

    private static float mean(PageOutline outline, float[] probabilities, List<Integer> family) {
        float words = 0;
        float sum = 0;
        for (int i : family) {
            float weight = Math.min(outline.runs.get(i).words, MOST_COUNTED);
            words += weight;
            sum += weight * probabilities[i];
        }
        return sum / words;
    }

    /// On a page that is prose throughout, and longer than any that the judge has seen, all prose is the article.
    static void agreeOnLongPages(PageOutline outline, RegionCounts regions, float[] probabilities) {
        if (regions.words[0] < LONG || regions.proseWords[0] < NEARLY_ALL * regions.words[0]) {
            return;
        }
        for (int i = 0; i < probabilities.length; i++) {
            if (outline.runs.get(i).isProse()) {
                probabilities[i] = Math.max(probabilities[i], MOST_ARE);
            }
        }
    }
}
