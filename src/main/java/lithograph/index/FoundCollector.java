package lithograph.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/// Meets every article that a query matches, once: counts it, keeps the best, and counts facet values. An article that
/// only the filters of one sort keep out still counts for the facets of that sort.
final class FoundCollector extends SimpleCollector {
    private static final int THROUGH = -1;

    private final FacetKind[] kinds;
    private final Weight[] filters;
    private final Bits[] passing;
    private final Order order;
    private final Best best;
    private final Set<Integer> without;
    private final float floor;
    private final StoryTally stories;
    private final Snapshot.FacetOrdinals ordinals;
    private final int[] counts;
    private final Optional<FacetGroups> families;
    private final int[] groupCounts;
    /// The article, counted from 1, that a group was last counted for.
    private final int[] lastSeen;

    private SortedSetDocValues values;
    private LongValues toGlobal = LongValues.IDENTITY;
    private boolean counting;
    private int base;
    private Scorable scorer = new NoScore();
    private long total;

    /// @param most    how many of the best to keep
    /// @param without articles to pass over
    /// @param families what to count by beside the values themselves; empty where nothing is to be counted
    /// @param floor   the least score that counts
    /// @param stories what counts as one
    FoundCollector(
            Snapshot snapshot,
            Map<FacetKind, Query> groups,
            Order order,
            int most,
            Optional<FacetGroups> families,
            Set<Integer> without,
            float floor,
            StoryGroups stories)
            throws IOException {
        this.order = order;
        this.without = without;
        this.floor = floor;
        best = new Best(most);
        this.stories = new StoryTally(stories, without);
        kinds = groups.keySet().toArray(FacetKind[]::new);
        filters = new Weight[kinds.length];
        passing = new Bits[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            filters[i] = snapshot.createWeight(snapshot.rewrite(groups.get(kinds[i])), ScoreMode.COMPLETE_NO_SCORES, 1);
        }
        ordinals = snapshot.facets();
        counts = new int[families.isPresent() ? ordinals.size() : 0];
        this.families = families;
        groupCounts = new int[families.map(all -> all.groups().size()).orElse(0)];
        lastSeen = new int[groupCounts.length];
        values = org.apache.lucene.index.DocValues.emptySortedSet();
    }

    /// Articles, the copies of a story as one.
    long total() {
        return total;
    }

    /// Articles that were found beyond the first of their story.
    long copies() {
        return stories.copies();
    }

    /// How many of those found tell the article's story.
    int copiesOf(int doc) {
        return stories.count(doc);
    }

    Best best() {
        stories.bestInto(best);
        return best;
    }

    int[] counts() {
        return counts;
    }

    /// Articles by the number of the group.
    int[] groupCounts() {
        return groupCounts;
    }

    Snapshot.FacetOrdinals ordinals() {
        return ordinals;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        order.setNextReader(leaf);
        for (int i = 0; i < filters.length; i++) {
            passing[i] = passing(filters[i], leaf);
        }
        counting = counts.length > 0;
        if (counting) {
            values = org.apache.lucene.index.DocValues.getSortedSet(leaf.reader(), Fields.FACET);
            toGlobal = ordinals.map().isPresent() ? ordinals.map().get().getGlobalOrds(leaf.ord) : LongValues.IDENTITY;
        }
    }

    private static Bits passing(Weight filter, LeafReaderContext leaf) throws IOException {
        FixedBitSet bits = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        Scorer scorer = filter.scorer(leaf);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        return bits;
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    public void collect(int doc) throws IOException {
        int kept = THROUGH;
        for (int i = 0; i < passing.length; i++) {
            if (!passing[i].get(doc)) {
                if (kept != THROUGH) {
                    return;
                }
                kept = i;
            }
        }
        int story = stories.of(base + doc);
        if (!without.isEmpty() && (without.contains(base + doc) || stories.isWithout(story))) {
            return;
        }
        float score = kept == THROUGH || floor > 0 ? scorer.score() : 0;
        if (score < floor) {
            return;
        }
        if (kept == THROUGH) {
            if (story == StoryGroups.ALONE) {
                total++;
                best.offer(base + doc, order.key(doc, score));
            } else if (stories.isFirst(story, base + doc, order.key(doc, score))) {
                total++;
            }
        }
        if (counting && values.advanceExact(doc)) {
            count(kept, story, base + doc + 1);
        }
    }

    private void count(int kept, int story, int article) throws IOException {
        int from = kept == THROUGH ? 0 : ordinals.kindStarts()[kinds[kept].ordinal()];
        int to = kept == THROUGH ? counts.length : ordinals.kindStarts()[kinds[kept].ordinal() + 1];
        for (int left = values.docValueCount(); left > 0; left--) {
            int ordinal = (int) toGlobal.get(values.nextOrd());
            if (ordinal >= from && ordinal < to && stories.isNew(story, ordinal)) {
                counts[ordinal]++;
                countGroups(ordinal, story, article);
            }
        }
    }

    private void countGroups(int ordinal, int story, int article) {
        for (int group : families.orElseThrow().of(ordinal)) {
            // The members of a family may stand in different copies of a story, which count as one all the same.
            if (story != StoryGroups.ALONE) {
                groupCounts[group] += stories.isNew(story, counts.length + group) ? 1 : 0;
            } else if (lastSeen[group] != article) {
                lastSeen[group] = article;
                groupCounts[group]++;
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /// Before the first segment.
    private static final class NoScore extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
