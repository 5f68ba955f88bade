package lithograph.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Sets of the articles of a snapshot, by number.
final class Docs {
    /// Operations to make sure of one article from which on it is dear, as it is where words have to stand in a row.
    private static final float DEAR = 100;

    private Docs() {}

    /// The first of `docs` from `from` on; `end` or more where there is none before.
    static int next(FixedBitSet docs, int from, int end) {
        return from < end ? docs.nextSetBit(from, end) : DocIdSetIterator.NO_MORE_DOCS;
    }

    static FixedBitSet both(FixedBitSet one, FixedBitSet other) {
        FixedBitSet both = one.clone();
        both.and(other);
        return both;
    }

    static FixedBitSet without(FixedBitSet docs, FixedBitSet others) {
        FixedBitSet rest = docs.clone();
        rest.andNot(others);
        return rest;
    }

    /// All that `query` matches.
    static FixedBitSet matching(Snapshot snapshot, Query query) throws IOException {
        FixedBitSet found = snapshot.nothing();
        Weight weight = unscored(snapshot, query);
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                into(found, leaf, scorer);
            }
        }
        found.and(snapshot.live());
        return found;
    }

    /// All that `query` matches; empty where those are less than `many`, or dear to tell.
    static Optional<FixedBitSet> matchingMany(Snapshot snapshot, Query query, int many) throws IOException {
        Weight weight = unscored(snapshot, query);
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        ScorerSupplier[] suppliers = new ScorerSupplier[leaves.size()];
        long cost = 0;
        for (int i = 0; i < suppliers.length; i++) {
            suppliers[i] = weight.scorerSupplier(leaves.get(i));
            cost += suppliers[i] == null ? 0 : suppliers[i].cost();
        }
        if (cost < many) {
            return Optional.empty();
        }
        FixedBitSet found = snapshot.nothing();
        for (int i = 0; i < suppliers.length; i++) {
            if (suppliers[i] != null) {
                Scorer scorer = suppliers[i].get(Long.MAX_VALUE);
                TwoPhaseIterator checked = scorer.twoPhaseIterator();
                if (checked != null && checked.matchCost() > DEAR) {
                    return Optional.empty();
                }
                into(found, leaves.get(i), scorer);
            }
        }
        found.and(snapshot.live());
        return Optional.of(found);
    }

    private static Weight unscored(Snapshot snapshot, Query query) throws IOException {
        return snapshot.createWeight(snapshot.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private static void into(FixedBitSet found, LeafReaderContext leaf, Scorer scorer) throws IOException {
        DocIdSetIterator iterator = scorer.iterator();
        if (iterator.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            iterator.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, -leaf.docBase);
        }
    }
}
