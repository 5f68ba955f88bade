package lithograph.ui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import lithograph.fact.Certainty;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "{0} {1} {2} reads {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PARAMETERS        | 1600000000000 | parameters            | 1.6T parameters
            PARAMETERS        | 284330000000  | parameters            | 284.33B parameters
            ACCELERATOR_COUNT | 50000         | cards                 | 50,000 cards
            FUNDING           | 5300000000    | USD                   | $5.3B
            PRICE             | 0.55          | USD/1M input tokens   | $0.55 /1M input tokens
            VALUATION         | 1200000       | CNY                   | CN¥1.2M
            COMPUTE           | 1979000000000000 | FLOPS              | 1.979 PFLOPS
            MEMORY            | 141           | GB                    | 141 GB
            BENCHMARK_SCORE   | 87.6          | MMLU                  | 87.6
            SPEEDUP           | 1.5           | x                     | 1.5×
            RELEASE_DATE      | 2026-06       | date                  | Jun 2026
            RELEASE_DATE      | 2026-06-30    | date                  | Jun 30, 2026
            RELEASE_DATE      | 2026-02-30    | date                  | 2026-02-30
            """)
    void aValueReadsAsPeopleWriteIt(Attribute attribute, String value, String unit, String expected) {
        Fact fact = new Fact(
                new EntityId("model/orrel-3"),
                "Orrel 3",
                attribute,
                value,
                unit,
                value,
                new Span(0, 1),
                new Span(0, 1),
                FactStatus.STATED,
                Certainty.CLEAR);
        assertEquals(expected, FactWords.value(fact));
    }
}
