package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/// What a list of facets shows of the articles found.
record FacetCounts(Snapshot snapshot, FacetSpace space, Labels labels, FacetTally tally) {
    /// Values of one kind that are shown at most.
    private static final int MOST = 1000;

    /// @param stories what counts as one
    static FacetCounts of(Snapshot snapshot, FacetSpace space, Labels labels, Matched found, StoryGroups stories) {
        FacetTally tally = new FacetTally(space);
        FacetCounts counts = new FacetCounts(snapshot, space, labels, tally);
        for (FacetKind kind : FacetKind.values()) {
            FixedBitSet beside = found.beside().get(kind);
            if (beside != null) {
                FixedBitSet all = found.docs().clone();
                all.or(beside);
                counts.count(all, stories, space.kindStarts()[kind.ordinal()], space.kindStarts()[kind.ordinal() + 1]);
            }
        }
        counts.countRest(found, stories);
        return counts;
    }

    /// The kinds without a filter, those next to each other at once.
    private void countRest(Matched found, StoryGroups stories) {
        int from = 0;
        for (FacetKind kind : FacetKind.values()) {
            if (found.beside().containsKey(kind)) {
                count(found.docs(), stories, from, space.kindStarts()[kind.ordinal()]);
                from = space.kindStarts()[kind.ordinal() + 1];
            }
        }
        count(found.docs(), stories, from, space.size());
    }

    private void count(FixedBitSet docs, StoryGroups stories, int from, int to) {
        int found = docs.cardinality();
        if (found == 0 || from == to) {
            return;
        }
        if (found == snapshot.live().cardinality()) {
            tally.add(everything(stories).all(), from, to);
            return;
        }
        FixedBitSet lone = Docs.without(docs, stories.shared());
        FixedBitSet all = Docs.without(snapshot.live(), stories.shared());
        if (lone.cardinality() > all.cardinality() / 2) {
            // Fewer are missing than found: those are taken from what all articles have, which is counted once.
            tally.add(everything(stories).lone(), from, to);
            tally.add(Docs.without(all, lone), -1, from, to);
        } else {
            tally.add(lone, 1, from, to);
        }
        tally.addStories(docs, stories, from, to);
    }

    private FacetSpace.Everything everything(StoryGroups stories) {
        return space.everything().computeIfAbsent(stories, _ -> {
            FacetTally lone = new FacetTally(space);
            lone.add(Docs.without(snapshot.live(), stories.shared()), 1, 0, space.size());
            FacetTally all = new FacetTally(space);
            all.add(lone, 0, space.size());
            all.addStories(snapshot.live(), stories, 0, space.size());
            return new FacetSpace.Everything(lone, all);
        });
    }

    Map<FacetKind, List<FacetCount>> values() throws IOException {
        Map<FacetKind, List<FacetCount>> all = new EnumMap<>(FacetKind.class);
        Snapshot.FacetOrdinals ordinals = snapshot.facets();
        for (FacetKind kind : FacetKind.values()) {
            all.put(kind, ofKind(kind, ordinals));
        }
        return all;
    }

    /// Counts of families and makers, by the kind of what belongs to them, largest first.
    Map<FacetKind, List<FacetCount>> families() throws IOException {
        Map<FacetKind, List<FacetCount>> all = new EnumMap<>(FacetKind.class);
        for (int i = 0; i < tally.groupCounts().length; i++) {
            int count = tally.groupCounts()[i];
            if (count > 0) {
                FacetGroups.Group group = space.groups().groups().get(i);
                all.computeIfAbsent(FacetValues.kind(group.kind()), _ -> new ArrayList<>())
                        .add(new FacetCount(group.of().value(), label(group, i), count));
            }
        }
        all.values()
                .forEach(counts -> counts.sort(
                        Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label)));
        return all;
    }

    private List<FacetCount> ofKind(FacetKind kind, Snapshot.FacetOrdinals ordinals) throws IOException {
        Best largest = new Best(MOST);
        for (int i = space.kindStarts()[kind.ordinal()]; i < space.kindStarts()[kind.ordinal() + 1]; i++) {
            int count = tally.counts()[i];
            if (count > 0) {
                largest.offer(i, count);
            }
        }
        List<FacetCount> counts = new ArrayList<>();
        for (Best.Entry entry : largest.drain()) {
            Labels.Labelled value = value(kind, entry.doc(), ordinals);
            counts.add(new FacetCount(value.value(), value.label(), (int) entry.key()));
        }
        if (kind == FacetKind.YEAR || kind == FacetKind.MONTH) {
            counts.sort(Comparator.comparing(FacetCount::value));
        }
        return counts;
    }

    // Two threads may both look for a label, and find the same.
    private Labels.Labelled value(FacetKind kind, int ordinal, Snapshot.FacetOrdinals ordinals) throws IOException {
        Labels.Labelled known = space.labels().get(ordinal);
        if (known == null) {
            String value = ordinals.value(ordinal).substring(1);
            known = new Labels.Labelled(value, labels.of(kind, value, snapshot));
            space.labels().set(ordinal, known);
        }
        return known;
    }

    private String label(FacetGroups.Group group, int number) throws IOException {
        String known = space.groupLabels().get(number);
        if (known == null) {
            known = labels.of(FacetValues.kind(group.of()), group.of().value(), snapshot);
            space.groupLabels().set(number, known);
        }
        return known;
    }
}
