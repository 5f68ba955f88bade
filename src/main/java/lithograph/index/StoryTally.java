package lithograph.index;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/// Counts the articles of each story that one search finds, and keeps the best of each. For one thread.
final class StoryTally {
    private static final int NONE = -1;

    private final StoryGroups groups;
    private final int[] counts;
    private final int[] docs;
    private final long[] keys;
    private long copies;

    StoryTally(StoryGroups groups) {
        this.groups = groups;
        counts = new int[groups.size()];
        docs = new int[groups.size()];
        keys = new long[groups.size()];
        Arrays.fill(docs, NONE);
    }

    int of(int doc) {
        return groups.of(doc);
    }

    /// One of the story's articles, of which the one with the highest key stands for all.
    void offer(int story, int doc, long key) {
        if (docs[story] == NONE || key > keys[story]) {
            keys[story] = key;
            docs[story] = doc;
        }
    }

    void bestInto(Best best) {
        for (int story = 0; story < docs.length; story++) {
            if (docs[story] != NONE) {
                best.offer(docs[story], keys[story]);
            }
        }
    }

    /// Counts the articles among `found` that share their story with another.
    void count(FixedBitSet found) {
        if (groups.size() == 0) {
            return;
        }
        FixedBitSet shared = Docs.both(found, groups.shared());
        int end = shared.length();
        for (int doc = Docs.next(shared, 0, end); doc < end; doc = Docs.next(shared, doc + 1, end)) {
            copies += counts[groups.of(doc)]++ == 0 ? 0 : 1;
        }
    }

    /// Takes out every article of the stories found.
    void removeCopiesFrom(FixedBitSet docs) {
        if (groups.size() == 0) {
            return;
        }
        FixedBitSet shared = Docs.both(docs, groups.shared());
        int end = shared.length();
        for (int doc = Docs.next(shared, 0, end); doc < end; doc = Docs.next(shared, doc + 1, end)) {
            if (counts[groups.of(doc)] > 0) {
                docs.clear(doc);
            }
        }
    }

    /// Articles that were found beyond the first of their story.
    long copies() {
        return copies;
    }

    int count(int doc) {
        int story = groups.of(doc);
        return story == StoryGroups.ALONE ? 1 : counts[story];
    }
}
