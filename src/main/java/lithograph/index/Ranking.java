package lithograph.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The figures that decide the order of hits, set by measuring on judged searches.
final class Ranking {
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    private Ranking() {}
}
