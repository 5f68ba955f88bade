package lithograph.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Tells which of a few articles a query finds, without finding all the others.
record Probe(Snapshot snapshot) {
    /// Those of `docs` that score at least `floor`.
    Set<Integer> found(Query query, float floor, List<Integer> docs) throws IOException {
        Set<Integer> found = new HashSet<>();
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        Weight weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE, 1);
        List<Integer> inOrder = docs.stream().sorted().toList();
        for (int at = 0; at < inOrder.size(); ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inOrder.get(at), leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            for (; at < inOrder.size() && inOrder.get(at) < end; at++) {
                int doc = inOrder.get(at);
                if (scorer != null && isAt(scorer, doc - leaf.docBase) && scorer.score() >= floor) {
                    found.add(doc);
                }
            }
        }
        return found;
    }

    private static boolean isAt(Scorer scorer, int doc) throws IOException {
        int at = scorer.docID();
        return (at < doc ? scorer.iterator().advance(doc) : at) == doc;
    }
}
