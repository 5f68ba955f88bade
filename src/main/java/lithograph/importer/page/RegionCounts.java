package lithograph.importer.page;

import java.util.List;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;

/// For each element of an outline, what the text in it adds up to.
final class RegionCounts {
    final float[] words;
    final float[] linkWords;
    final float[] proseWords;
    final float[] runs;
    /// How well the element would do as the article's root: prose counts fully for the holder's parent and grandparent.
    final float[] score;
    /// The element with the best score.
    final int best;
    /// The nearest ancestor that holds more text than the element, or -1.
    final int[] wider;

    RegionCounts(PageOutline outline) {
        int count = outline.count;
        words = new float[count];
        linkWords = new float[count];
        proseWords = new float[count];
        runs = new float[count];
        score = new float[count];
        wider = new int[count];
        for (TextRun run : outline.runs) {
            int at = run.element;
            words[at] += run.words;
            linkWords[at] += run.linkWords;
            runs[at]++;
            if (run.isProse()) {
                proseWords[at] += run.words;
                credit(outline, at, run);
            }
        }
        for (int i = count - 1; i > 0; i--) {
            int up = outline.parent[i];
            words[up] += words[i];
            linkWords[up] += linkWords[i];
            proseWords[up] += proseWords[i];
            runs[up] += runs[i];
        }
        best = best(outline);
        for (int i = 0; i < count; i++) {
            int up = outline.parent[i];
            while (up >= 0 && words[up] <= words[i]) {
                up = outline.parent[up];
            }
            wider[i] = up;
        }
    }

    float linkDensity(int element) {
        return words[element] == 0 ? 0 : linkWords[element] / words[element];
    }

    private void credit(PageOutline outline, int at, TextRun run) {
        float credit = Math.min(run.words, 60) * (1 - run.linkDensity());
        int up = run.whole ? at : outline.parent[at];
        float share = 1;
        for (int level = 0; level < 3 && up >= 0; level++) {
            score[up] += credit * share;
            share = level == 0 ? 0.6f : 0.3f;
            up = outline.parent[up];
        }
    }

    private int best(PageOutline outline) {
        int found = 0;
        float top = -1;
        for (int i = 0; i < outline.count; i++) {
            float value = score[i] * (1 - linkDensity(i));
            if (value > top) {
                top = value;
                found = i;
            }
        }
        return found;
    }

    /// The total over a list of runs.
    static float words(List<TextRun> runs) {
        float words = 0;
        for (TextRun run : runs) {
            words += run.words;
        }
        return words;
    }
}
