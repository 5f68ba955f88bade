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

    private static final StoryGroups NONE = new StoryGroups(new int[0], 0);

    private final int[] groups;
    private final int size;
    private final FixedBitSet shared;

    private StoryGroups(int[] groups, int size) {
        this.groups = groups;
        this.size = size;
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
        int size = 0;
        for (int from = 0; from < told.length; ) {
            int to = from + 1;
            while (to < told.length && told[to] >>> 32 == told[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                for (int i = from; i < to; i++) {
                    groups[(int) told[i]] = size;
                }
                size++;
            }
            from = to;
        }
        return new StoryGroups(groups, size);
    }

    int of(int doc) {
        return doc < groups.length ? groups[doc] : ALONE;
    }

    int size() {
        return size;
    }

    /// The articles that share their story with another. Not to be changed.
    FixedBitSet shared() {
        return shared;
    }
}
