package lithograph.index;

import java.util.List;
import lithograph.article.FiledArticle;
import lithograph.entity.Mention;
import lithograph.fact.Fact;

/// All that the index knows of an article.
///
/// @param mentions in the article's text, by start
/// @param facts    what it claims
/// @param notes    the user's note, comments and quotes on it, as one text
/// @param tags     the user's tags on it
/// @param sequence the store's number of its last change
public record IndexedArticle(
        FiledArticle filed, List<Mention> mentions, List<Fact> facts, String notes, List<String> tags, long sequence) {
    public IndexedArticle {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
    }
}
