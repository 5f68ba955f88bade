package lithograph.index;

import org.apache.lucene.util.FixedBitSet;

/// Counts of facet values and of groups over sets of articles. For one thread.
final class FacetTally {
    private final FacetSpace space;
    private final int[] counts;
    private final int[] groupCounts;
    /// Up to where the groups of an article were counted, by group: each counts an article once.
    private final int[] lastSeen;

    private int seen;
    private int[] local = new int[0];
    private int[] touched = new int[0];

    FacetTally(FacetSpace space) {
        this.space = space;
        counts = new int[space.size()];
        groupCounts = new int[space.groups().groups().size()];
        lastSeen = new int[groupCounts.length];
    }

    /// Articles by facet value.
    int[] counts() {
        return counts;
    }

    /// Articles by the number of the group.
    int[] groupCounts() {
        return groupCounts;
    }

    /// Adds what another has counted of the values from `from` to `to`.
    void add(FacetTally other, int from, int to) {
        for (int i = from; i < to; i++) {
            counts[i] += other.counts[i];
        }
        for (int i = 0; i < groupCounts.length; i++) {
            if (space.isWithin(i, from, to)) {
                groupCounts[i] += other.groupCounts[i];
            }
        }
    }

    /// Adds `times` each article of `docs` to the values from `from` to `to`.
    void add(FixedBitSet docs, int times, int from, int to) {
        for (FacetSpace.Segment segment : space.segments()) {
            int least = from == 0 ? 0 : segment.from(from);
            int most = to == counts.length ? segment.column().size() : segment.from(to);
            if (least < most) {
                add(segment, docs, times, least, most);
            }
        }
    }

    private void add(FacetSpace.Segment segment, FixedBitSet docs, int times, int least, int most) {
        FacetColumn column = segment.column();
        if (local.length < column.size()) {
            local = new int[column.size()];
            touched = new int[column.size()];
        }
        int[] starts = column.starts();
        int[] values = column.values();
        int count = 0;
        int end = segment.end();
        for (int doc = Docs.next(docs, segment.base(), end); doc < end; doc = Docs.next(docs, doc + 1, end)) {
            int at = doc - segment.base();
            seen++;
            for (int i = starts[at]; i < starts[at + 1]; i++) {
                int value = values[i];
                if (value >= least && value < most) {
                    if (local[value]++ == 0) {
                        touched[count++] = value;
                    }
                    for (int group : segment.groups()[value]) {
                        if (lastSeen[group] != seen) {
                            lastSeen[group] = seen;
                            groupCounts[group] += times;
                        }
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            counts[segment.toGlobal()[touched[i]]] += times * local[touched[i]];
            local[touched[i]] = 0;
        }
    }

    /// Adds the articles of `docs` that share their story with another to the values from `from` to `to`, those of a
    /// story as one.
    void addStories(FixedBitSet docs, StoryGroups stories, int from, int to) {
        if (stories.size() == 0) {
            return;
        }
        int[] last = new int[counts.length];
        FacetSpace.Segment segment = space.segments().getFirst();
        for (int story = 0; story < stories.size(); story++) {
            seen++;
            for (int member = stories.start(story); member < stories.start(story + 1); member++) {
                int doc = stories.member(member);
                if (docs.get(doc)) {
                    if (doc < segment.base() || doc >= segment.end()) {
                        segment = space.of(doc);
                    }
                    addOnce(segment, doc - segment.base(), last, from, to);
                }
            }
        }
    }

    private void addOnce(FacetSpace.Segment segment, int at, int[] last, int from, int to) {
        FacetColumn column = segment.column();
        for (int i = column.starts()[at]; i < column.starts()[at + 1]; i++) {
            int value = column.values()[i];
            int global = segment.toGlobal()[value];
            if (global >= from && global < to && last[global] != seen) {
                last[global] = seen;
                counts[global]++;
                for (int group : segment.groups()[value]) {
                    if (lastSeen[group] != seen) {
                        lastSeen[group] = seen;
                        groupCounts[group]++;
                    }
                }
            }
        }
    }
}
