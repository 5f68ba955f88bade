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
import lithograph.notes.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals(new Comparison(List.of(), List.of(), List.of(), List.of()), comparison);
    }

    @Test
    void figuresOfBothSidesComeWithTheConflictsFirst() {
        OpenArticle left = withFacts(
                fact("kestrel", Attribute.PARAMETERS, "753000000000", FactStatus.STATED),
                fact("kestrel", Attribute.CONTEXT_WINDOW, "128000", FactStatus.STATED),
                fact("osprey", Attribute.PARAMETERS, "10", FactStatus.STATED));
        OpenArticle right = withFacts(
                fact("kestrel", Attribute.CONTEXT_WINDOW, "128000", FactStatus.STATED),
                fact("kestrel", Attribute.PARAMETERS, "744000000000", FactStatus.STATED));
        List<Comparison.Figure> figures = Comparison.of(left, right).figures();
        assertEquals(
                List.of(Accord.CONFLICT, Accord.SAME),
                figures.stream().map(Comparison.Figure::accord).toList());
        assertEquals(Attribute.PARAMETERS, figures.getFirst().attribute());
    }

    @ParameterizedTest
    @CsvSource({
        "284000000000, 284330000000, STATED, ROUNDED",
        "1600000000000, 1605000000000, STATED, ROUNDED",
        "50000, 50430, STATED, ROUNDED",
        "50000, 54000, STATED, CONFLICT",
        "753, 744, STATED, CONFLICT",
        "753, 744, HEDGED, CONFLICT",
        "753, 744, BOUND, OTHER_CONDITION",
        "753, 744, OWN_SETUP, OTHER_CONDITION",
        "1000000, 1000000.0, STATED, SAME",
        "0, 0.00, STATED, SAME",
        "5.3, 5.29, STATED, ROUNDED",
        "3, 3.9, STATED, CONFLICT",
        "1048576, 1000000, STATED, ROUNDED",
    })
    void twoNumbersAgreeWhereOneIsTheOtherWithFewerDigits(
            String left, String right, FactStatus status, Accord expected) {
        Fact mine = fact("kestrel", Attribute.PARAMETERS, left, FactStatus.STATED);
        Fact theirs = fact("kestrel", Attribute.PARAMETERS, right, status);
        assertEquals(expected, Accord.between(mine, theirs));
        assertEquals(expected, Accord.between(theirs, mine));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, 2026-06-30, ROUNDED",
        "2026, 2026-06-30, ROUNDED",
        "2026-06-30, 2026-06-30, SAME",
        "2026-06, 2026-07, CONFLICT"
    })
    void twoDatesAgreeWhereOneHoldsTheOther(String left, String right, Accord expected) {
        assertEquals(
                expected,
                Accord.between(
                        fact("kestrel", Attribute.RELEASE_DATE, left, FactStatus.STATED),
                        fact("kestrel", Attribute.RELEASE_DATE, right, FactStatus.STATED)));
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

    private static OpenArticle withFacts(Fact... facts) {
        return open("text", List.of(), List.of(facts));
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

    private static Fact fact(String subject, Attribute attribute, String value, FactStatus status) {
        return new Fact(
                new EntityId("model/" + subject),
                subject,
                attribute,
                value,
                "",
                "x",
                new Span(0, 1),
                new Span(0, 4),
                status,
                Certainty.CLEAR);
    }
}
