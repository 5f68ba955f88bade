package lithograph.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The figures that decide the order of hits, set by measuring on judged searches.
final class Ranking {
    static float f(String n, double d) { return Float.parseFloat(System.getProperty(n, Double.toString(d))); }
    static final Similarity SIMILARITY = new BM25Similarity(f("k1",1.2), f("b",0.75));

    /// Articles that have only some of the words are shown where they score at least this share of the best one.
    static final float PARTIAL_SHARE = f("share",0.2);

    private Ranking() {}
}
