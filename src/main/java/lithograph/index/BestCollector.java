package lithograph.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Keeps the best of the articles that it meets, and which those are.
final class BestCollector extends SimpleCollector {
    /// Which articles have to be met.
    enum Reach {
        /// Each with at least the least score.
        EACH,
        /// Those that may be among the best.
        BEST
    }

    private final Order order;
    private final Best best;
    private final StoryTally stories;
    private final Reach reach;
    private final float least;
    private final FixedBitSet among;
    private final FixedBitSet lets;
    private final FixedBitSet found;
    private int base;
    private Scorable scorer = new NoScore();
    private float floor;

    /// @param stories is told the best of each story
    /// @param least   the score below which nothing counts
    /// @param among   all that count
    /// @param lets    those of them that may be among the best
    /// @param found   takes in those that were met
    BestCollector(
            Order order,
            Best best,
            StoryTally stories,
            Reach reach,
            float least,
            FixedBitSet among,
            FixedBitSet lets,
            FixedBitSet found) {
        this.order = order;
        this.best = best;
        this.stories = stories;
        this.reach = reach;
        this.least = least;
        this.among = among;
        this.lets = lets;
        this.found = found;
        this.floor = least;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        order.setNextReader(leaf);
    }

    @Override
    public void setScorer(Scorable scorable) throws IOException {
        scorer = scorable;
        raise();
    }

    private void raise() throws IOException {
        if (floor > 0) {
            scorer.setMinCompetitiveScore(floor);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        int global = base + doc;
        if (!among.get(global)) {
            return;
        }
        float score = scorer.score();
        if (score < least) {
            return;
        }
        found.set(global);
        if (!lets.get(global)) {
            return;
        }
        long key = order.key(doc, score);
        int story = stories.of(global);
        if (story != StoryGroups.ALONE) {
            stories.offer(story, global, key);
        } else if (best.offer(global, key) && reach == Reach.BEST && best.isFull()) {
            // Equal scores are told apart by date: they have to be met.
            float worst = order.score(best.least());
            if (worst > floor) {
                floor = worst;
                raise();
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return reach == Reach.BEST || least > 0 ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
    }

    /// Before the first segment.
    private static final class NoScore extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
