package lithograph.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/// The place of each article's source among all sources by name, letter case aside. For one search, on one thread.
final class SourceOrder {
    static final SourceOrder NONE = new SourceOrder(new int[0], 0, DocValues.emptySortedSet(), LongValues.IDENTITY);

    private final int[] places;
    private final int first;
    private final SortedSetDocValues values;
    private final LongValues toGlobal;

    private SourceOrder(int[] places, int first, SortedSetDocValues values, LongValues toGlobal) {
        this.places = places;
        this.first = first;
        this.values = values;
        this.toGlobal = toGlobal;
    }

    static SourceOrder of(Snapshot.FacetOrdinals ordinals) throws IOException {
        int first = ordinals.kindStarts()[FacetKind.SOURCE.ordinal()];
        String[] names = new String[ordinals.kindStarts()[FacetKind.SOURCE.ordinal() + 1] - first];
        for (int i = 0; i < names.length; i++) {
            names[i] = ordinals.value(first + i).substring(1).toLowerCase(Locale.ROOT);
        }
        int[] inOrder = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.comparing(i -> names[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[names.length];
        for (int i = 0; i < places.length; i++) {
            places[inOrder[i]] = i;
        }
        return new SourceOrder(places, first, DocValues.emptySortedSet(), LongValues.IDENTITY);
    }

    /// The same, for the articles of one segment.
    SourceOrder in(LeafReaderContext leaf, Snapshot.FacetOrdinals ordinals) throws IOException {
        LongValues global =
                ordinals.map().isPresent() ? ordinals.map().get().getGlobalOrds(leaf.ord) : LongValues.IDENTITY;
        return new SourceOrder(places, first, DocValues.getSortedSet(leaf.reader(), Fields.FACET), global);
    }

    /// Rising; the greatest number for an article without a source.
    int place(int doc) throws IOException {
        if (values.advanceExact(doc)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                long place = toGlobal.get(values.nextOrd()) - first;
                if (place >= 0 && place < places.length) {
                    return places[(int) place];
                }
            }
        }
        return Integer.MAX_VALUE;
    }
}
