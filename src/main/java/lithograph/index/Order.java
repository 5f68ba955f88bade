package lithograph.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/// Turns a [Sort] into one number an article, the higher the earlier: what it is sorted by in the upper half, what
/// decides a tie in the lower.
final class Order {
    private final Sort sort;
    private final Snapshot snapshot;
    private NumericDocValues published = DocValues.emptyNumeric();
    private SortedDocValues titles = DocValues.emptySorted();
    private LongValues toGlobal = LongValues.IDENTITY;

    Order(Sort sort, Snapshot snapshot) {
        this.sort = sort;
        this.snapshot = snapshot;
    }

    void setNextReader(LeafReaderContext leaf) throws IOException {
        switch (sort) {
            case RELEVANCE, NEWEST, OLDEST -> published = DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED);
            case TITLE -> {
                titles = DocValues.getSorted(leaf.reader(), Fields.TITLE_ORDER);
                toGlobal = snapshot.titles()
                        .map()
                        .map(map -> map.getGlobalOrds(leaf.ord))
                        .orElse(LongValues.IDENTITY);
            }
        }
    }

    long key(int doc, float score) throws IOException {
        long relevance = Float.floatToIntBits(Math.max(0, score));
        return switch (sort) {
            case RELEVANCE -> relevance << 32 | day(doc);
            case NEWEST -> day(doc) << 32 | relevance;
            case OLDEST -> {
                long day = day(doc);
                yield (day == 0 ? 0 : Integer.MAX_VALUE - day) << 32 | relevance;
            }
            case TITLE -> {
                long ordinal = titles.advanceExact(doc) ? toGlobal.get(titles.ordValue()) : Integer.MAX_VALUE;
                yield (Integer.MAX_VALUE - ordinal) << 32 | relevance;
            }
        };
    }

    /// Days since the year 1; 0 where there is no date.
    private long day(int doc) throws IOException {
        return published.advanceExact(doc) ? published.longValue() + 719_162 : 0;
    }

    /// Those of `through` that come first, at least `most`, and all that are sorted like the last of them.
    ///
    /// @param lone those of them that share their story with none
    FixedBitSet first(FixedBitSet lone, FixedBitSet through, int most) throws IOException {
        Best best = new Best(most);
        long[] ranks = new long[through.length()];
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            setNextReader(leaf);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int doc = Docs.next(through, leaf.docBase, end); doc < end; doc = Docs.next(through, doc + 1, end)) {
                ranks[doc] = key(doc - leaf.docBase, 0) >>> 32;
                if (lone.get(doc)) {
                    best.offer(doc, ranks[doc]);
                }
            }
        }
        FixedBitSet first = through.clone();
        long least = best.isFull() ? best.least() : 0;
        for (int doc = Docs.next(first, 0, ranks.length);
                doc < ranks.length;
                doc = Docs.next(first, doc + 1, ranks.length)) {
            if (ranks[doc] < least) {
                first.clear(doc);
            }
        }
        return first;
    }

    float score(long key) {
        return Float.intBitsToFloat((int) (sort == Sort.RELEVANCE ? key >>> 32 : key));
    }
}
