package lithograph.library;

import java.util.List;
import lithograph.article.ArticleText;
import lithograph.article.FiledArticle;
import lithograph.entity.Mention;
import lithograph.fact.Fact;
import lithograph.fact.SourcedFact;
import lithograph.notes.Highlight;
import lithograph.notes.Note;

/// All that a reader shows of an article. Every span counts in `text`.
///
/// @param sourceGone true where no file is left that it came from
public record OpenArticle(
        FiledArticle filed,
        ArticleText text,
        List<Mention> mentions,
        List<Fact> facts,
        Note note,
        List<Highlight> highlights,
        List<String> tags,
        boolean sourceGone) {
    public OpenArticle {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        highlights = List.copyOf(highlights);
        tags = List.copyOf(tags);
    }

    /// An article whose source is there.
    public OpenArticle(
            FiledArticle filed,
            ArticleText text,
            List<Mention> mentions,
            List<Fact> facts,
            Note note,
            List<Highlight> highlights,
            List<String> tags) {
        this(filed, text, mentions, facts, note, highlights, tags, false);
    }

    /// The facts, each with this article as its source.
    public List<SourcedFact> sourcedFacts() {
        return facts.stream()
                .map(fact -> new SourcedFact(
                        fact,
                        filed.id(),
                        filed.article().published(),
                        fact.sentence().of(text.text())))
                .toList();
    }
}
