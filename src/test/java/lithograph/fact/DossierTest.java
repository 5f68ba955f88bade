package lithograph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest {
    /// A claim is `article story date value status quote # words around it`, the quote at the front.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B                                             | ALONE
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B; b b 2026-02-05 753e9 STATED 753B           | SAME SAME
            PARAMETERS      | a a 2026-01-05 1.62e12 STATED 1.62T; b b 2026-02-05 1.6e12 STATED 1.6T       | ROUNDING SAME
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B; b b 2026-02-05 744e9 STATED 744B           | CONFLICT SAME
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B; b a 2026-02-05 753e9 STATED 753B           | ALONE
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B; a a 2026-01-05 744e9 STATED 744B           | OTHER_CONDITION SAME
            PARAMETERS      | a a 2026-01-05 1.6e12 STATED 1.6T; b b 2026-01-05 1e12 STATED trillion-parameter | OTHER_CONDITION SAME
            PARAMETERS      | a a 2026-01-05 1.6e12 STATED 1.6T; b b 2026-01-05 1e12 STATED 万亿参数        | OTHER_CONDITION SAME
            PARAMETERS      | a a 2026-01-05 753e9 STATED 753B; b b 2026-02-05 800e9 BOUND 800B            | OTHER_CONDITION SAME
            CONTEXT_WINDOW  | a a 2026-01-05 128000 STATED 128K; b b 2026-02-05 131072 STATED 131,072      | ROUNDING SAME
            ACCELERATOR_COUNT | a a 2026-01-05 50000 STATED 50,000; b b 2026-01-06 50000 STATED 50,000; b b 2026-01-06 48000 STATED 48,000 | CONFLICT SAME SAME
            PRICE           | a a 2026-01-05 3 STATED $3 # per million input tokens; b b 2026-01-06 15 STATED $15 # per million output tokens | OTHER_CONDITION SAME
            PRICE           | a a 2026-01-05 3 STATED $3 # per million input tokens; b b 2026-01-06 5 STATED $5 # per million input tokens | CONFLICT SAME
            PRICE           | a a 2026-01-05 3 STATED $3; b b 2026-04-06 2 STATED $2                       | SAME SUPERSEDED
            BENCHMARK_SCORE | a a 2026-01-05 71 STATED 71 # with tools; b b 2026-01-06 64 STATED 64 # without tools | OTHER_CONDITION SAME
            MEMORY_BANDWIDTH| a a 2026-01-05 3350 STATED 3.35 # TB/s in the SXM5 card; b b 2026-01-06 2000 STATED 2 # TB/s in the PCIe card | OTHER_CONDITION SAME
            COMPUTE         | a a 2026-01-05 989e12 STATED 989; b b 2026-01-06 1979e12 STATED 1,979        | OTHER_CONDITION SAME
            COMPUTE         | a a 2026-01-05 989e12 STATED 989; b b 2026-01-06 1500e12 STATED 1,500        | CONFLICT SAME
            """)
    void claimsOfManyStandToEachOther(Attribute attribute, String claims, String expected) {
        Dossier dossier = Dossier.of(all(attribute, claims), Map.of()).getFirst();
        assertEquals(
                expected,
                dossier.clear().stream()
                        .map(testimony -> testimony.concord().name())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void copiesOfOneStoryAreOneWitness() {
        String claims = "a s 2026-01-05 753e9 STATED 753B; b s 2026-01-06 753e9 STATED 753B;"
                + " c s 2026-01-07 753e9 STATED 753B; d d 2026-01-02 744e9 STATED 744B;"
                + " e e 2026-01-03 744e9 STATED 744B";
        Dossier dossier =
                Dossier.of(all(Attribute.PARAMETERS, claims), Map.of()).getFirst();
        assertEquals("744000000000", dossier.leading().orElseThrow().fact().value());
        assertEquals(3, dossier.sources());
        Testimony copied = dossier.clear().getLast();
        assertEquals(new ArticleId("a"), copied.claim().article());
        assertEquals(2, copied.folded().size());
    }

    @Test
    void whatTheUserAcceptedLeadsAndEndsTheConflict() {
        List<SourcedFact> facts = all(
                Attribute.PARAMETERS,
                "a a 2026-01-05 753e9 STATED 753B; b b 2026-02-05 744e9 STATED 744B; c c 2026-02-06 744e9 STATED 744B");
        Matter matter = Matter.of(facts.getFirst().fact());
        assertTrue(Dossier.of(facts, Map.of()).getFirst().isOpenConflict());
        Dossier settled = Dossier.of(facts, Map.of(matter, "753000000000")).getFirst();
        assertFalse(settled.isOpenConflict());
        assertEquals("753000000000", settled.leading().orElseThrow().fact().value());
        assertEquals(Concord.CONFLICT, settled.clear().getLast().concord());
        assertEquals(
                Optional.empty(),
                Dossier.of(facts, Map.of(matter, "999000000000")).getFirst().accepted());
    }

    @Test
    void aDoubtfulClaimIsFoldedAwayAndContradictsNobody() {
        SourcedFact sure =
                all(Attribute.PARAMETERS, "a a 2026-01-05 753e9 STATED 753B").getFirst();
        SourcedFact own =
                all(Attribute.PARAMETERS, "b b 2026-01-05 70e9 OWN_SETUP 70B").getFirst();
        Dossier dossier = Dossier.of(List.of(sure, own), Map.of()).getFirst();
        assertEquals(Concord.ALONE, dossier.concord());
        assertEquals(1, dossier.doubtful().size());
        assertEquals(1, dossier.sources());
    }

    private static List<SourcedFact> all(Attribute attribute, String claims) {
        return Arrays.stream(claims.split(";", -1))
                .map(claim -> sourced(attribute, claim.strip()))
                .toList();
    }

    private static SourcedFact sourced(Attribute attribute, String claim) {
        String[] halves = claim.split(" # ", -1);
        String[] parts = halves[0].split(" ", -1);
        String sentence = halves.length > 1 ? parts[5] + " " + halves[1] : parts[5];
        Fact fact = new Fact(
                new EntityId("model/orrel-3"),
                "Orrel 3",
                attribute,
                new BigDecimal(parts[3]).toPlainString(),
                "unit",
                parts[5],
                new Span(0, parts[5].length()),
                new Span(0, sentence.length()),
                FactStatus.valueOf(parts[4]),
                Certainty.CLEAR);
        return new SourcedFact(
                fact,
                new ArticleId(parts[0]),
                new ArticleId(parts[1]),
                Optional.of(PublishedDate.parse(parts[2])),
                sentence);
    }
}
