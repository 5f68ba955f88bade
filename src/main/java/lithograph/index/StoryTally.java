package lithograph.index;

import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/// Counts the articles of each story that one search finds, and keeps the best of each. For one thread.
final class StoryTally {
    private final StoryGroups groups;
    private final int[] counts;
    private final int[] docs;
    private final long[] keys;
    private final FixedBitSet without;
    private long copies;
    /// Pairs of story and facet value, as one number each, in open addressing; 0 is a free place.
    private long[] seen = new long[256];
    private int pairs;

    /// @param without articles whose stories are passed over
    StoryTally(StoryGroups groups, Set<Integer> without) {
        this.groups = groups;
        counts = new int[groups.size()];
        docs = new int[groups.size()];
        keys = new long[groups.size()];
        this.without = new FixedBitSet(Math.max(1, groups.size()));
        for (int doc : without) {
            if (groups.of(doc) != StoryGroups.ALONE) {
                this.without.set(groups.of(doc));
            }
        }
    }

    int of(int doc) {
        return groups.of(doc);
    }

    boolean isWithout(int story) {
        return story != StoryGroups.ALONE && without.get(story);
    }

    /// Counts an article of the story; true for the first.
    boolean isFirst(int story, int doc, long key) {
        if (counts[story] == 0 || key > keys[story]) {
            keys[story] = key;
            docs[story] = doc;
        }
        copies += counts[story] == 0 ? 0 : 1;
        return counts[story]++ == 0;
    }

    long copies() {
        return copies;
    }

    int count(int doc) {
        int story = groups.of(doc);
        return story == StoryGroups.ALONE ? 1 : counts[story];
    }

    void bestInto(Best best) {
        for (int story = 0; story < counts.length; story++) {
            if (counts[story] > 0) {
                best.offer(docs[story], keys[story]);
            }
        }
    }

    /// True where no article of the story had this value before; always, for one that is alone.
    boolean isNew(int story, int value) {
        if (story == StoryGroups.ALONE) {
            return true;
        }
        if (pairs > seen.length / 2) {
            long[] old = seen;
            seen = new long[old.length * 2];
            Arrays.stream(old).filter(pair -> pair != 0).forEach(this::put);
        }
        boolean isNew = put((story + 1L) << 32 | value);
        pairs += isNew ? 1 : 0;
        return isNew;
    }

    private boolean put(long pair) {
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & seen.length - 1;
        while (seen[at] != 0) {
            if (seen[at] == pair) {
                return false;
            }
            at = at + 1 & seen.length - 1;
        }
        seen[at] = pair;
        return true;
    }
}
