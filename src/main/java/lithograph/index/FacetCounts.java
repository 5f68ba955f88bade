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
        counts.count(found.docs(), stories, found.stories(), 0, space.size());
        found.beside().forEach((kind, docs) -> {
            int from = space.kindStarts()[kind.ordinal()];
            counts.count(docs, stories, found.stories(), from, space.kindStarts()[kind.ordinal() + 1]);
        });
        return counts;
    }

    private void count(FixedBitSet docs, StoryGroups stories, StoryTally told, int from, int to) {
        FixedBitSet lone = Docs.without(docs, stories.shared());
        FixedBitSet all = Docs.without(snapshot.live(), stories.shared());
        int found = lone.cardinality();
        if (found > all.cardinality() / 2) {
            // Fewer are missing than found: those are taken from what all articles have, which is counted once.
            tally.add(everything(stories, all), from, to);
            tally.add(Docs.without(all, lone), -1, from, to);
        } else if (found > 0) {
            tally.add(lone, 1, from, to);
        }
        if (stories.size() > 0) {
            tally.addStories(Docs.both(docs, stories.shared()), told, from, to);
        }
    }

    private FacetTally everything(StoryGroups stories, FixedBitSet all) {
        return space.everything().computeIfAbsent(stories, _ -> {
            FacetTally everything = new FacetTally(space);
            everything.add(all, 1, 0, space.size());
            return everything;
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
