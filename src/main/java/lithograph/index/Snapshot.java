package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.entity.Catalog;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.packed.PackedInts;

/// The library as it was at one moment, with what is computed once for all the searches that see it.
final class Snapshot extends IndexSearcher {
    private static final int MOST_FILTERS = 16;

    private final FacetColumns columns;
    private final FixedBitSet live;
    private final Map<Query, FixedBitSet> filters = new LinkedHashMap<>(MOST_FILTERS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, FixedBitSet> eldest) {
            return size() > MOST_FILTERS;
        }
    };
    private Optional<FacetOrdinals> facets = Optional.empty();
    private Optional<FacetSpace> space = Optional.empty();
    private Optional<TitleOrdinals> titles = Optional.empty();
    private Optional<StoryGroups> stories = Optional.empty();
    private Optional<FacetGroups> groups = Optional.empty();

    /// The facet values of all segments in one order.
    record FacetOrdinals(Optional<OrdinalMap> map, SortedSetDocValues[] segments, int[] kindStarts, int size) {
        String value(int ordinal) throws IOException {
            int segment = map.isPresent() ? map.get().getFirstSegmentNumber(ordinal) : 0;
            long inSegment = map.isPresent() ? map.get().getFirstSegmentOrd(ordinal) : ordinal;
            return segments[segment].lookupOrd(inSegment).utf8ToString();
        }
    }

    /// The titles of all segments in one order.
    record TitleOrdinals(Optional<OrdinalMap> map) {}

    Snapshot(IndexReader reader, FacetColumns columns) {
        super(reader);
        this.columns = columns;
        setSimilarity(Ranking.SIMILARITY);
        live = nothing();
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            live.set(leaf.docBase, end);
            Bits kept = leaf.reader().getLiveDocs();
            for (int doc = leaf.docBase; kept != null && doc < end; doc++) {
                if (!kept.get(doc - leaf.docBase)) {
                    live.clear(doc);
                }
            }
        }
    }

    /// A set that articles can be put into.
    FixedBitSet nothing() {
        return new FixedBitSet(Math.max(1, getIndexReader().maxDoc()));
    }

    /// All articles. Not to be changed.
    FixedBitSet live() {
        return live;
    }

    /// What a filter lets through: the same while somebody types. Not to be changed.
    FixedBitSet filtered(Query filter) throws IOException {
        synchronized (filters) {
            FixedBitSet known = filters.get(filter);
            if (known != null) {
                return known;
            }
        }
        FixedBitSet found = Docs.matching(this, filter);
        synchronized (filters) {
            filters.put(filter, found);
        }
        return found;
    }

    /// What is counted, as `catalog` says.
    FacetSpace space(Catalog catalog) throws IOException {
        FacetGroups known = groups(catalog);
        synchronized (this) {
            if (space.filter(made -> made.groups().catalog() == catalog).isEmpty()) {
                space = Optional.of(FacetSpace.of(this, columns, known));
            }
            return space.get();
        }
    }

    /// A new view a call: what it reads values with is for one thread.
    FacetOrdinals facets() throws IOException {
        SortedSetDocValues[] segments = facetValues();
        synchronized (this) {
            if (facets.isEmpty()) {
                facets = Optional.of(order(segments));
            }
            FacetOrdinals known = facets.get();
            return new FacetOrdinals(known.map, segments, known.kindStarts, known.size);
        }
    }

    /// The families and makers of what is here, as `catalog` says.
    FacetGroups groups(Catalog catalog) throws IOException {
        FacetOrdinals values = facets();
        synchronized (this) {
            if (groups.filter(known -> known.catalog() == catalog).isEmpty()) {
                groups = Optional.of(FacetGroups.of(values, catalog));
            }
            return groups.get();
        }
    }

    /// Any of what belongs to a family; nothing where it has no member here.
    Query members(Filter.OfFamily family, Catalog catalog) throws IOException {
        FacetOrdinals values = facets();
        List<BytesRef> members = new ArrayList<>();
        if (family.of().kind() == family.kind()) {
            members.add(new BytesRef(FacetValues.of(family.of())));
        }
        for (int ordinal : groups(catalog).members(new FacetGroups.Group(family.kind(), family.of()))) {
            members.add(new BytesRef(values.value(ordinal)));
        }
        return new TermInSetQuery(Fields.FACET, members);
    }

    private SortedSetDocValues[] facetValues() throws IOException {
        List<LeafReaderContext> leaves = getIndexReader().leaves();
        SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = DocValues.getSortedSet(leaves.get(i).reader(), Fields.FACET);
        }
        return segments;
    }

    private FacetOrdinals order(SortedSetDocValues[] segments) throws IOException {
        Optional<OrdinalMap> map = segments.length < 2
                ? Optional.empty()
                : Optional.of(OrdinalMap.build(null, segments, PackedInts.FASTEST));
        int size = segments.length == 0
                ? 0
                : (int) (map.isPresent() ? map.get().getValueCount() : segments[0].getValueCount());
        FacetOrdinals unparted = new FacetOrdinals(map, segments, new int[0], size);
        int[] starts = new int[FacetKind.values().length + 1];
        for (FacetKind kind : FacetKind.values()) {
            starts[kind.ordinal()] = firstFrom(unparted, FacetValues.letter(kind));
        }
        starts[starts.length - 1] = size;
        return new FacetOrdinals(map, segments, starts, size);
    }

    private static int firstFrom(FacetOrdinals values, char letter) throws IOException {
        int low = 0;
        int high = values.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values.value(middle).charAt(0) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    synchronized StoryGroups stories() throws IOException {
        if (stories.isEmpty()) {
            stories = Optional.of(StoryGroups.in(getIndexReader()));
        }
        return stories.get();
    }

    synchronized TitleOrdinals titles() throws IOException {
        if (titles.isEmpty()) {
            List<LeafReaderContext> leaves = getIndexReader().leaves();
            SortedDocValues[] segments = new SortedDocValues[leaves.size()];
            for (int i = 0; i < segments.length; i++) {
                segments[i] = DocValues.getSorted(leaves.get(i).reader(), Fields.TITLE_ORDER);
            }
            titles = Optional.of(new TitleOrdinals(
                    segments.length < 2
                            ? Optional.empty()
                            : Optional.of(OrdinalMap.build(null, segments, PackedInts.DEFAULT))));
        }
        return titles.get();
    }
}
