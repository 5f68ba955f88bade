package lithograph.importer.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lithograph.article.Block;
import lithograph.importer.html.HtmlBlocks;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import lithograph.importer.metadata.PageHints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/// Finds the article on a page: a pure function from the DOM to blocks.
///
/// A [PageOutline] parts the page into runs of text, [RunFeatures] describes each, and a judge tells how probable it is
/// that the run belongs to the article; [Selection] takes the runs that are best taken together.
///
/// The judge, `article-text.trees`, was learned from article pages whose text is known; `TextJudgeTrainer` in the test
/// sources learns it anew from any folder of labelled pages, and says what it is worth on sites left out.
final class MainContent {
    private static final BoostedTrees JUDGE = BoostedTrees.named("article-text.trees");

    private MainContent() {}

    /// The blocks of the article, in order; empty where the page shows no text.
    static List<Block> of(Document page, PageOutline outline, PageHints hints) {
        List<TextRun> runs = outline.runs;
        RegionCounts regions = new RegionCounts(outline);
        float[][] rows = new RunFeatures(outline, regions, hints).rows();
        boolean[] taken = taken(outline, regions, judged(rows, JUDGE));
        Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                leftOut.addAll(runs.get(i).nodes);
            }
        }
        leftOut.addAll(Pictures.outside(page.body(), outline, taken, hints.title()));
        return HtmlBlocks.of(page.body(), leftOut);
    }

    static float[] judged(float[][] rows, BoostedTrees judge) {
        float[] probabilities = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = judge.probability(rows[i]);
        }
        return probabilities;
    }

    /// Which runs are the article's.
    ///
    /// @param probabilities of each run by itself; changed
    static boolean[] taken(PageOutline outline, RegionCounts regions, float[] probabilities) {
        Siblings.agree(outline, probabilities);
        Siblings.agreeOnLongPages(outline, regions, probabilities);
        boolean[] taken = Selection.of(outline.runs, probabilities);
        Selection.takeInserts(outline.runs, taken);
        return taken;
    }
}
