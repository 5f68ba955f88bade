package lithograph.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The figures that decide the order of hits, set by measuring on judged searches. More for what is new (any share,
/// half-lives of 90 days to three years) made the sample's judged searches worse, and more for articles that are mostly
/// about the entity searched for changed nothing: neither is here.
final class Ranking {
    static final Similarity SIMILARITY = new BM25Similarity(1.5f, 0.65f);

    /// Articles that have only some of the words are shown where they score at least this share of the best one.
    static final float PARTIAL_SHARE = 0.2f;

    /// What a match in the title counts for on top of the one in the text.
    static final float TITLE = 0.2f;

    /// What two words of a query count for on top where they stand side by side.
    static final float NEIGHBOURS = 0.1f;

    /// What a single Chinese character counts for, next to a pair of them, where only some words match.
    static final float CHARACTER = 0.8f;

    /// What a word of letters or digits counts for among Chinese characters, whose words are several pairs each.
    static final float AMONG_CHARACTERS = 2;

    private Ranking() {}
}
