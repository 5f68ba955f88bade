package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.fact.Attribute;
import lithograph.fact.Certainty;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;
import lithograph.fact.SourcedFact;
import lithograph.notes.Note;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    @Test
    void entitiesAreSharedOrOfOneSideMostMentionedFirst() {
        OpenArticle left = article("Kestrel Kestrel Osprey Heron", "Kestrel", "Osprey", "Heron");
        OpenArticle right = article("Osprey Osprey Osprey Kestrel Wren", "Kestrel", "Osprey", "Wren");
        Comparison comparison = Comparison.of(left, right);
        assertEquals(
                List.of("Osprey", "Kestrel"),
                comparison.both().stream().map(shared -> shared.entity().name()).toList());
        assertEquals(2, comparison.both().getLast().left().size());
        assertEquals(1, comparison.both().getLast().right().size());
        assertEquals(List.of("Heron"), names(comparison.onlyLeft()));
        assertEquals(List.of("Wren"), names(comparison.onlyRight()));
    }

    @Test
    void twoEmptyArticlesHaveNothingInCommon() {
        Comparison comparison = Comparison.of(article(""), article(""));
        assertEquals(new Comparison(List.of(), List.of(), List.of()), comparison);
    }

    @Test
    void aFactIsSourcedWithTheSentenceThatItStandsIn() {
        SourcedFact sourced =
                withFact("Heron has 12 arms. Nothing more.").sourcedFacts().getFirst();
        assertEquals("Heron has 12 arms.", sourced.sentence());
        assertEquals(new ArticleId("a"), sourced.article());
    }

    private static List<String> names(List<Comparison.OneSided> sided) {
        return sided.stream().map(one -> one.entity().name()).toList();
    }

    private static OpenArticle article(String text, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            Entity entity = new Entity(
                    new EntityId("model/" + name), name, List.of(), Optional.empty(), Optional.empty(), "", true);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new Mention(entity, new Span(at, at + name.length()), name));
            }
        }
        return open(text, mentions, List.of());
    }

    private static OpenArticle withFact(String text) {
        Fact fact = new Fact(
                new EntityId("model/heron"),
                "Heron",
                Attribute.PARAMETERS,
                "12",
                "parameters",
                "12 arms",
                new Span(10, 17),
                new Span(0, 18),
                FactStatus.STATED,
                Certainty.CLEAR);
        return open(text, List.of(), List.of(fact));
    }

    private static OpenArticle open(String text, List<Mention> mentions, List<Fact> facts) {
        Article article =
                new Article("", "", "", "", "", Optional.empty(), Language.ENGLISH, List.of(new Block.Paragraph(text)));
        ArticleId id = new ArticleId("a");
        return new OpenArticle(
                new FiledArticle(id, article, List.of(), THEN, THEN),
                article.layout(),
                mentions,
                facts,
                new Note(id, "", THEN),
                List.of(),
                List.of());
    }
}
