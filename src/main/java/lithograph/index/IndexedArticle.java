package lithograph.index;

import java.util.List;
import java.util.Optional;
import lithograph.article.FiledArticle;
import lithograph.entity.Mention;
import lithograph.fact.Fact;

/// All that the index knows of an article.
///
/// @param mentions in the article's text, by start
/// @param facts    what it claims
/// @param notes    the user's note, comments and quotes on it, as one text
/// @param tags     the user's tags on it
/// @param meaning  the vector of its meaning; empty where it has none, or not yet
/// @param sequence the store's number of its last change
/// @param story    the number of the story it tells, the same for near copies; 0 where it is too short to have one
/// @param sourceGone true where no file is left that it came from
/// @param read     true where the user has read it
public record IndexedArticle(
        FiledArticle filed,
        List<Mention> mentions,
        List<Fact> facts,
        String notes,
        List<String> tags,
        Optional<float[]> meaning,
        long sequence,
        long story,
        boolean sourceGone,
        boolean read) {
    public IndexedArticle {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
    }

    /// An article whose source is there, and whose meaning is not known yet.
    public IndexedArticle(
            FiledArticle filed,
            List<Mention> mentions,
            List<Fact> facts,
            String notes,
            List<String> tags,
            long sequence,
            long story) {
        this(filed, mentions, facts, notes, tags, Optional.empty(), sequence, story, false, false);
    }

    /// The same, sharing its story with no other.
    public IndexedArticle(
            FiledArticle filed,
            List<Mention> mentions,
            List<Fact> facts,
            String notes,
            List<String> tags,
            long sequence) {
        this(filed, mentions, facts, notes, tags, sequence, 0);
    }
}
