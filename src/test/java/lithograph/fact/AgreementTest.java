package lithograph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest(name = "{0}: {1} and {2} are the same: {3}")
    @CsvSource({
        "PARAMETERS, 284000000000, 284330000000, true",
        "PARAMETERS, 1600000000000, 1620000000000, true",
        "PARAMETERS, 753000000000, 744000000000, false",
        "PARAMETERS, 1000000000000, 1200000000000, false",
        "ACCELERATOR_COUNT, 50000, 48000, false",
        "PARAMETERS, 1600000000000, 1560000000000, true",
        "CONTEXT_WINDOW, 128000, 131072, true",
        "CONTEXT_WINDOW, 1000000, 1048576, true",
        "CONTEXT_WINDOW, 128000, 256000, false",
        "BENCHMARK_SCORE, 88, 87.6, true",
        "BENCHMARK_SCORE, 87, 88.6, false",
        "RELEASE_DATE, 2026-06, 2026-06-30, true",
        "RELEASE_DATE, 2026-06-29, 2026-06-30, false",
    })
    void aRoundedFigureIsTheSameFigure(Attribute attribute, String left, String right, boolean same) {
        assertEquals(same, Rounding.same(attribute, left, right));
        assertEquals(same, Rounding.same(attribute, right, left));
    }

    /// A claim is `article date value unit status sentence`, parted by commas.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PARAMETERS       | a 2026-01-05 753e9 parameters STATED -; b 2026-01-06 744e9 parameters STATED - | IN_CONFLICT LEADING
            PARAMETERS       | a 2026-01-05 753e9 parameters STATED -; b 2026-01-06 800e9 parameters BOUND -  | LEADING OTHER_CONDITION
            PARAMETERS       | a 2026-01-05 284e9 parameters STATED -; b 2026-01-06 284.33e9 parameters STATED - | LEADING
            PARAMETERS       | a 2026-01-05 600e9 parameters HEDGED -; b 2026-03-06 753e9 parameters STATED - | LEADING SUPERSEDED
            COMPUTE          | a 2026-01-05 20e15 FLOPS STATED FP4; b 2026-01-06 10e15 FLOPS STATED FP8      | LEADING OTHER_CONDITION
            COMPUTE          | a 2026-01-05 10e12 FLOPS STATED -; b 2026-01-05 10e15 FLOPS STATED -          | IN_CONFLICT LEADING
            PARAMETERS       | a 2026-01-05 753e9 parameters STATED -; b 2026-01-06 800e9 parameters COMPARISON - | LEADING OTHER_CONDITION
            PRICE            | a 2026-01-05 20 USD/month STATED -; b 2026-06-05 25 USD/month STATED -        | LEADING SUPERSEDED
            USERS            | a 2026-01-05 1e6 users STATED -; b 2026-01-07 2e6 users STATED -              | IN_CONFLICT LEADING
            FUNDING          | a 2026-01-05 1e6 USD STATED -; b 2026-01-07 2e7 USD STATED -                  | LEADING OTHER_CONDITION
            BENCHMARK_SCORE  | a 2026-01-05 88 MMLU STATED -; b 2026-01-07 71 MMLU STATED -                  | IN_CONFLICT LEADING
            """)
    void valuesStandToEachOther(Attribute attribute, String claims, String expected) {
        List<SourcedFact> facts = Arrays.stream(claims.split("; "))
                .map(claim -> sourced(attribute, claim.strip().split(" ")))
                .toList();
        Agreement agreement = Agreement.of(facts).getFirst();
        assertEquals(
                expected,
                agreement.values().stream()
                        .map(value -> value.standing().name())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theValueThatMoreArticlesStateLeads() {
        List<SourcedFact> facts = new ArrayList<>();
        facts.add(sourced(Attribute.PARAMETERS, "c 2026-05-01 744e9 parameters STATED -".split(" ")));
        facts.add(sourced(Attribute.PARAMETERS, "a 2026-01-05 753e9 parameters STATED -".split(" ")));
        facts.add(sourced(Attribute.PARAMETERS, "b 2026-01-06 753e9 parameters STATED -".split(" ")));
        Agreement agreement = Agreement.of(facts).getFirst();
        assertEquals("753000000000", agreement.leading().best().value());
        assertEquals(2, agreement.leading().sources().size());
        assertEquals(
                new ArticleId("b"), agreement.leading().sources().getFirst().article());
        assertEquals(Standing.IN_CONFLICT, agreement.values().getLast().standing());
    }

    @Test
    void twoArticlesAreSetSideBySide() {
        SourcedFact left = sourced(Attribute.PARAMETERS, "a 2026-01-05 753e9 parameters STATED -".split(" "));
        SourcedFact right = sourced(Attribute.PARAMETERS, "b 2026-01-05 750e9 parameters STATED -".split(" "));
        SourcedFact alone = sourced(Attribute.CONTEXT_WINDOW, "b 2026-01-05 128000 tokens STATED -".split(" "));
        FactComparison comparison =
                FactComparison.of(new ArticleId("a"), List.of(left), new ArticleId("b"), List.of(right, alone));
        assertEquals(List.of(left), comparison.both().getFirst().left());
        assertEquals(List.of(right), comparison.both().getFirst().right());
        assertFalse(comparison.both().getFirst().agreement().leading().sources().isEmpty());
        assertEquals(List.of(), comparison.onlyLeft());
        assertEquals(List.of(alone), comparison.onlyRight());
    }

    @Test
    void claimsInDifferentUnitsAreDifferentMatters() {
        List<Agreement> agreements = Agreement.of(List.of(
                sourced(Attribute.BENCHMARK_SCORE, "a 2026-01-05 88 MMLU STATED -".split(" ")),
                sourced(Attribute.BENCHMARK_SCORE, "b 2026-01-05 71 GPQA STATED -".split(" ")),
                sourced(Attribute.BENCHMARK_SCORE, "c 2026-01-05 60 GPQA STATED -".split(" "))));
        assertEquals(
                List.of(false, true),
                agreements.stream()
                        .map(agreement ->
                                agreement.values().stream().anyMatch(value -> value.standing() == Standing.IN_CONFLICT))
                        .toList());
    }

    /// What `a` claims, then what `b` claims; each `date value status`.
    @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
    @CsvSource({
        "PARAMETERS, 2026-01-05 284e9 STATED, 2026-01-05 284.33e9 STATED, LEADING",
        "PARAMETERS, 2026-01-05 753e9 STATED, 2026-01-05 744e9 STATED, IN_CONFLICT",
        "PARAMETERS, 2026-01-05 753e9 STATED, 2026-01-05 744e9 BOUND, OTHER_CONDITION",
        "PARAMETERS, 2026-01-05 753e9 STATED, 2026-01-05 744e9 BOUND; 2026-01-05 700e9 STATED, IN_CONFLICT",
        "PARAMETERS, 2026-01-05 753e9 STATED; 2026-01-05 744e9 STATED, 2026-01-05 744e9 STATED, LEADING",
        "PARAMETERS, 2026-01-05 753e9 STATED; 2026-01-05 744e9 STATED, 2026-01-05 800e9 BOUND, OTHER_CONDITION",
        "USERS, 2026-01-05 1e6 STATED, 2026-06-05 2e6 STATED, SUPERSEDED",
        "FUNDING, 2026-01-05 1e6 STATED, 2026-01-05 2e7 STATED, OTHER_CONDITION",
    })
    void twoArticlesStandToEachOther(Attribute attribute, String ofA, String ofB, Standing expected) {
        FactComparison comparison = FactComparison.of(
                new ArticleId("a"), all(attribute, "a", ofA), new ArticleId("b"), all(attribute, "b", ofB));
        FactComparison turned = FactComparison.of(
                new ArticleId("b"), all(attribute, "b", ofB), new ArticleId("a"), all(attribute, "a", ofA));
        assertEquals(expected, comparison.both().getFirst().standing());
        assertEquals(expected, turned.both().getFirst().standing());
    }

    private static List<SourcedFact> all(Attribute attribute, String article, String claims) {
        return Arrays.stream(claims.split("; "))
                .map(claim -> claim.strip().split(" "))
                .map(parts -> sourced(attribute, article, parts[0], parts[1], "unit", parts[2], "-"))
                .toList();
    }

    private static SourcedFact sourced(Attribute attribute, String... parts) {
        String value = new java.math.BigDecimal(parts[2]).toPlainString();
        Fact fact = new Fact(
                new EntityId("model/orrel-3"),
                "Orrel 3",
                attribute,
                value,
                parts[3],
                value,
                new Span(0, 1),
                new Span(0, 1),
                FactStatus.valueOf(parts[4].toUpperCase(Locale.ROOT)),
                Certainty.CLEAR);
        return new SourcedFact(fact, new ArticleId(parts[0]), Optional.of(PublishedDate.parse(parts[1])), parts[5]);
    }
}
