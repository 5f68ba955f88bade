package lithograph.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import lithograph.fact.Certainty;
import lithograph.fact.Fact;
import lithograph.fact.FactComparison;
import lithograph.fact.FactStatus;
import lithograph.fact.SourcedFact;
import org.junit.jupiter.api.Test;

final class FactLineTest {
    @Test
    void aFactLineWordsTheStandingAndConflictsComeFirst() {
        FactComparison comparison = FactComparison.of(
                new ArticleId("a"),
                List.of(claim("a", Attribute.CONTEXT_WINDOW, "128000"), claim("a", Attribute.PARAMETERS, "50000")),
                new ArticleId("b"),
                List.of(claim("b", Attribute.CONTEXT_WINDOW, "131072"), claim("b", Attribute.PARAMETERS, "40000")));
        List<FactLine> lines = FactLine.of(comparison);

        assertEquals(
                List.of("Orrel 3, parameters", "Orrel 3, context window"),
                lines.stream().map(FactLine::what).toList());
        assertEquals(List.of("≠", "="), lines.stream().map(FactLine::sign).toList());
        assertEquals("They are in conflict.", lines.getFirst().verdict());
        assertEquals("50000", lines.getFirst().left().getFirst().value());
    }

    private static SourcedFact claim(String article, Attribute attribute, String value) {
        Fact fact = new Fact(
                new EntityId("model/orrel-3"),
                "Orrel 3",
                attribute,
                value,
                "",
                value,
                new Span(0, 1),
                new Span(0, 1),
                FactStatus.STATED,
                Certainty.CLEAR);
        return new SourcedFact(fact, new ArticleId(article), Optional.empty(), "");
    }
}
