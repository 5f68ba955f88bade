package lithograph.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/// All that a query and the filters let through.
///
/// @param docs    by their numbers in the snapshot
/// @param beside  by kind, those that only the filters of that kind keep out: they still count for its facets
/// @param best    the best of them, best first, one a story
/// @param stories of the articles found
/// @param total   articles, the copies of a story as one
record Matched(
        FixedBitSet docs, Map<FacetKind, FixedBitSet> beside, List<Best.Entry> best, StoryTally stories, long total) {
    /// Articles that were found beyond the first of their story.
    long copies() {
        return stories.copies();
    }

    /// How many of those found tell the article's story.
    int copiesOf(int doc) {
        return Math.max(1, stories.count(doc));
    }

    /// Those of `all` that were not found, nor tell the story of one that was.
    FixedBitSet rest(FixedBitSet all) {
        FixedBitSet rest = Docs.without(all, docs);
        stories.removeCopiesFrom(rest);
        return rest;
    }
}
