package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongValues;

/// What one state of the index is counted by, as one catalogue says. For any number of threads.
///
/// @param segments    in order
/// @param kindStarts  the first value of each kind, and the end of the last
/// @param labels      of facet values, as far as they were asked for
/// @param groupLabels of groups, as far as they were asked for
/// @param everything  the counts of all articles, by what counts as one, as far as they were asked for
record FacetSpace(
        FacetGroups groups,
        List<Segment> segments,
        int[] kindStarts,
        AtomicReferenceArray<Labels.Labelled> labels,
        AtomicReferenceArray<String> groupLabels,
        Map<StoryGroups, Everything> everything) {
    /// The values of one segment, and what they are among those of all.
    ///
    /// @param base   the number of the first article
    /// @param groups the numbers of the groups by the segment's ordinals
    record Segment(FacetColumn column, int base, int[] toGlobal, int[][] groups) {
        int end() {
            return base + column.starts().length - 1;
        }

        /// The first ordinal of the segment that comes not before one of all.
        int from(int global) {
            int low = 0;
            int high = column.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (toGlobal[middle] < global) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /// Counts of all articles, and of those alone that share no story.
    record Everything(FacetTally lone, FacetTally all) {}

    static FacetSpace of(Snapshot snapshot, FacetColumns columns, FacetGroups groups) throws IOException {
        Snapshot.FacetOrdinals ordinals = snapshot.facets();
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            FacetColumn column = columns.of(leaf.reader());
            LongValues ofAll =
                    ordinals.map().isPresent() ? ordinals.map().get().getGlobalOrds(leaf.ord) : LongValues.IDENTITY;
            int[] toGlobal = new int[column.size()];
            int[][] ofSegment = new int[column.size()][];
            for (int i = 0; i < toGlobal.length; i++) {
                toGlobal[i] = (int) ofAll.get(i);
                ofSegment[i] = groups.of(toGlobal[i]);
            }
            segments.add(new Segment(column, leaf.docBase, toGlobal, ofSegment));
        }
        return new FacetSpace(
                groups,
                List.copyOf(segments),
                ordinals.kindStarts(),
                new AtomicReferenceArray<>(ordinals.size()),
                new AtomicReferenceArray<>(groups.groups().size()),
                new ConcurrentHashMap<>());
    }

    /// The segment that an article is in.
    Segment of(int doc) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() <= doc) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return segments.get(low);
    }

    /// Different facet values.
    int size() {
        return labels.length();
    }

    /// True where the values that a group counts lie between.
    boolean isWithin(int group, int from, int to) {
        int kind = FacetValues.kind(groups.groups().get(group).kind()).ordinal();
        return kindStarts[kind] >= from && kindStarts[kind + 1] <= to;
    }
}
