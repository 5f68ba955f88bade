package lithograph.importer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Element;

/// Groups the runs of a page by the structure they stand in: what repeats with links is a list of teasers, what repeats
/// with prose is the article.
final class RunShapes {
    private static final int DEEP = 6;
    private static final int MOST = 300;

    private static final class Totals {
        float runs;
        float words;
        float linkWords;
    }

    private final List<TextRun> runs;
    private final Totals[] near;
    private final Totals[] far;

    RunShapes(PageOutline outline) {
        runs = outline.runs;
        near = new Totals[runs.size()];
        far = new Totals[runs.size()];
        Map<String, Totals> shapes = new HashMap<>();
        for (int i = 0; i < near.length; i++) {
            TextRun run = runs.get(i);
            near[i] = shapes.computeIfAbsent(path(outline, run.element, 2), key -> new Totals());
            far[i] = shapes.computeIfAbsent(path(outline, run.element, DEEP), key -> new Totals());
            count(near[i], run);
            count(far[i], run);
        }
    }

    private static void count(Totals totals, TextRun run) {
        totals.runs++;
        totals.words += run.words;
        totals.linkWords += run.linkWords;
    }

    private static String path(PageOutline outline, int element, int levels) {
        StringBuilder path = new StringBuilder().append(levels);
        int at = element;
        for (int level = 0; level < levels && at >= 0; level++) {
            Element each = outline.elements[at];
            path.append('/').append(each.normalName());
            if (level < 2) {
                path.append('.').append(each.className());
            }
            at = outline.parent[at];
        }
        return path.toString();
    }

    void add(FeatureRow row, int index) {
        for (Totals totals : new Totals[] {near[index], far[index]}) {
            row.add(Math.min(totals.runs, MOST));
            row.add(totals.words / totals.runs);
            row.add(totals.words == 0 ? 0 : totals.linkWords / totals.words);
        }
    }
}
