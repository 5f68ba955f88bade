package lithograph.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Which articles of a snapshot share their story with another, as small numbers from 0 on. Safe for any number of
/// threads.
final class StoryGroups {
    /// An article that shares its story with none.
    static final int ALONE = -1;

    private static final StoryGroups NONE = new StoryGroups(new int[0], 0, new int[0], new int[1]);

    private final int[] groups;
    private final int size;
    private final FixedBitSet shared;
    private final int[] members;
    private final int[] starts;

    /// @param members the articles, those of a group together
    /// @param starts  where those of each group begin, and those of the last end
    private StoryGroups(int[] groups, int size, int[] members, int[] starts) {
        this.groups = groups;
        this.size = size;
        this.members = members;
        this.starts = starts;
        shared = new FixedBitSet(Math.max(1, groups.length));
        for (int doc = 0; doc < groups.length; doc++) {
            if (groups[doc] != ALONE) {
                shared.set(doc);
            }
        }
    }

    /// Each article by itself.
    static StoryGroups none() {
        return NONE;
    }

    static StoryGroups in(IndexReader reader) throws IOException {
        long[] told = new long[reader.maxDoc()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = stories.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = stories.nextDoc()) {
                if (live == null || live.get(doc)) {
                    told[count++] = stories.longValue() << 32 | leaf.docBase + doc;
                }
            }
        }
        StoryGroups numbered = numbered(Arrays.copyOf(told, count), reader.maxDoc());
        return numbered.size == 0 ? NONE : numbered;
    }

    /// @param told the story in the upper half, the article in the lower
    private static StoryGroups numbered(long[] told, int docs) {
        Arrays.sort(told);
        int[] groups = new int[docs];
        Arrays.fill(groups, ALONE);
        int[] members = new int[told.length];
        int[] starts = new int[told.length / 2 + 1];
        int size = 0;
        for (int from = 0; from < told.length; ) {
            int to = from + 1;
            while (to < told.length && told[to] >>> 32 == told[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                int end = starts[size];
                for (int i = from; i < to; i++) {
                    groups[(int) told[i]] = size;
                    members[end++] = (int) told[i];
                }
                starts[++size] = end;
            }
            from = to;
        }
        return new StoryGroups(groups, size, Arrays.copyOf(members, starts[size]), Arrays.copyOf(starts, size + 1));
    }

    int of(int doc) {
        return doc < groups.length ? groups[doc] : ALONE;
    }

    int size() {
        return size;
    }

    /// The articles of all groups, those of a group together: from [#start] of the group to that of the next.
    int member(int index) {
        return members[index];
    }

    int start(int group) {
        return starts[group];
    }

    /// The articles that share their story with another. Not to be changed.
    FixedBitSet shared() {
        return shared;
    }
}
