package lithograph.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
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

    float score(long key) {
        return Float.intBitsToFloat((int) (sort == Sort.RELEVANCE ? key >>> 32 : key));
    }
}
