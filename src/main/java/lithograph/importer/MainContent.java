package lithograph.importer;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lithograph.article.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/// Finds the article on a page: a pure function from the DOM to blocks.
final class MainContent {
    private static final BoostedTrees JUDGE = BoostedTrees.named("article-text.trees");

    private MainContent() {}

    /// The blocks of the article, in order; empty where the page shows no text.
    static List<Block> of(Document page, PageOutline outline, PageHints hints) {
        List<TextRun> runs = outline.runs;
        RegionCounts regions = new RegionCounts(outline);
        float[][] rows = new RunFeatures(outline, regions, hints).rows();
        float[] probabilities = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = JUDGE.probability(rows[i]);
        }
        Siblings.agree(outline, probabilities);
        Siblings.agreeOnLongPages(outline, regions, probabilities);
        boolean[] taken = Selection.of(runs, probabilities);
        Selection.takeInserts(runs, taken);
        Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                leftOut.addAll(runs.get(i).nodes);
            }
        }
        return HtmlBlocks.of(page.body(), leftOut);
    }
}
