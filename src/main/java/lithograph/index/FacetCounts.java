package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts by ordinal to what a list of facets shows.
record FacetCounts(Snapshot snapshot, Labels labels) {
    /// Values of one kind that are shown at most.
    private static final int MOST = 1000;

    Map<FacetKind, List<FacetCount>> of(FoundCollector found) throws IOException {
        Map<FacetKind, List<FacetCount>> all = new EnumMap<>(FacetKind.class);
        for (FacetKind kind : FacetKind.values()) {
            all.put(kind, ofKind(kind, found));
        }
        return all;
    }

    /// Counts of families and makers, by the kind of what belongs to them, largest first.
    Map<FacetKind, List<FacetCount>> ofGroups(FoundCollector found, FacetGroups groups) throws IOException {
        Map<FacetKind, List<FacetCount>> all = new EnumMap<>(FacetKind.class);
        for (int i = 0; i < found.groupCounts().length; i++) {
            FacetGroups.Group group = groups.groups().get(i);
            int count = found.groupCounts()[i];
            if (count > 0) {
                String value = group.of().value();
                String label = labels.of(FacetValues.kind(group.of()), value, snapshot);
                all.computeIfAbsent(FacetValues.kind(group.kind()), _ -> new ArrayList<>())
                        .add(new FacetCount(value, label, count));
            }
        }
        all.values()
                .forEach(counts -> counts.sort(
                        Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label)));
        return all;
    }

    private List<FacetCount> ofKind(FacetKind kind, FoundCollector found) throws IOException {
        int[] starts = found.ordinals().kindStarts();
        Best largest = new Best(MOST);
        for (int i = starts[kind.ordinal()]; i < starts[kind.ordinal() + 1]; i++) {
            int count = found.counts()[i];
            if (count > 0) {
                largest.offer(i, count);
            }
        }
        List<FacetCount> counts = new ArrayList<>();
        for (Best.Entry entry : largest.drain()) {
            String value = found.ordinals().value(entry.doc()).substring(1);
            counts.add(new FacetCount(value, labels.of(kind, value, snapshot), (int) entry.key()));
        }
        if (kind == FacetKind.YEAR || kind == FacetKind.MONTH) {
            counts.sort(Comparator.comparing(FacetCount::value));
        }
        return counts;
    }
}
