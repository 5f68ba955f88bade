package lithograph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [c:Acme] has trained [m:Foo 2], a 1.6-trillion parameter model, on a 50,000-card cluster. | Foo 2 accelerator_count 50000 cards; Foo 2 parameters 1600000000000 parameters
            [m:Foo 2] has 235B total parameters, 22B of them active.      | Foo 2 active_parameters 22000000000 parameters; Foo 2 parameters 235000000000 parameters
            [m:Foo 2] and [m:Foo 3] have 1T and 1.6T parameters.          | Foo 2 parameters 1000000000000 parameters; Foo 3 parameters 1600000000000 parameters
            [m:Foo 3] (1T2 parameters) is open.                           | Foo 3 parameters 1200000000000 parameters
            [m:悟空 3]拥有1.6万亿参数，激活参数为48B。                      | 悟空 3 active_parameters 48000000000 parameters; 悟空 3 parameters 1600000000000 parameters
            [c:星河]用5万卡集群训练了[m:悟空 3]。                            | 星河 accelerator_count 50000 chips
            [m:Foo 2] offers a one-million-token context window.          | Foo 2 context_window 1000000 tokens
            The context window of [m:Foo 2] is 128K.                      | Foo 2 context_window 128000 tokens
            [m:Foo 2] reads 600k–800k tokens of context.                  | Foo 2 context_window 600000 tokens; Foo 2 context_window 800000 tokens
            [m:Foo 2] was pretrained on 14.8T tokens.                     | Foo 2 training_tokens 14800000000000 tokens
            [c:Acme] raised $5.3B at a $1,605 million valuation.          | Acme funding 5300000000 USD; Acme valuation 1605000000 USD
            [c:Acme] has raised $40 million in a round led by [c:Bolt].   | Acme funding 40000000 USD
            [c:Acme] invested $2 billion in [c:Bolt].                     | Bolt funding 2000000000 USD
            [c:星河]完成12亿元融资，估值达到80亿美元。                       | 星河 funding 1200000000 CNY; 星河 valuation 8000000000 USD
            [c:Acme] reported revenue of €3.2 billion.                    | Acme revenue 3200000000 EUR
            [c:Acme] will spend $15 billion on data centers.              | Acme capex 15000000000 USD
            [c:Acme] now has 700 million weekly active users.             | Acme users 700000000 users
            [m:Foo 2] costs $3 per million input tokens and $15 per million output tokens. | Foo 2 price 15 USD/1M output tokens; Foo 2 price 3 USD/1M input tokens
            The [k:X100] ships with 80GB of HBM3 and 3.35 TB/s of memory bandwidth. | X100 memory 80 GB; X100 memory_bandwidth 3350 GB/s
            The [k:X100] draws 700W, is made on a 4nm process and reaches 989 TFLOPS. | X100 compute 989000000000000 FLOPS; X100 power 700 W; X100 process_node 4 nm
            [m:Foo 2] scores 87.6% on SWE-bench Verified.                 | Foo 2 benchmark_score 87.6 SWE-bench Verified
            [m:Foo 2] reaches GPQA Diamond: 71.2 and MMLU-Pro: 80.5.      | Foo 2 benchmark_score 71.2 GPQA Diamond; Foo 2 benchmark_score 80.5 MMLU-Pro
            [m:Foo 2] runs at 241 tokens per second.                      | Foo 2 throughput 241 tokens/s
            [m:Foo 2] is three times faster than [m:Foo 1].               | Foo 2 speedup 3 x
            [m:悟空 3]的推理速度提升三倍。                                   | 悟空 3 speedup 3 x
            [c:Acme] released [m:Foo 2] on June 29, 2025.                 | Foo 2 release_date 2025-06-29 date
            [c:星河]于2026年3月5日发布[m:悟空 3]。                           | 悟空 3 release_date 2026-03-05 date
            [m:Foo 2] runs on 8×[k:X100] or 4x [k:X200].                  | Foo 2 accelerator_count 4 X200; Foo 2 accelerator_count 8 X100
            """)
    void aSentenceGivesItsFacts(String sentence, String expected) {
        assertEquals(expected, Found.in(sentence).claims());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [m:Foo]-TTS has 2B parameters.                                | -
            [m:Foo 2] is now in v0.8.3 of the 3 libraries.                | -
            In 2024 [c:Acme] opened 3 offices.                            | -
            [m:Foo 3] with 753B parameters beats [m:Bar 5], which has 744B parameters. | Bar 5 parameters 744000000000 parameters; Foo 3 parameters 753000000000 parameters
            Unlike [m:Bar 5] (744B parameters), [m:Foo 3] has 753B parameters. | Bar 5 parameters 744000000000 parameters; Foo 3 parameters 753000000000 parameters
            [c:Acme] was fined $2 billion.                                | -
            The [k:X100] plugs into a 1000W power supply.                 | -
            """)
    void aNumberStaysWithTheThingItBelongsTo(String sentence, String expected) {
        assertEquals(expected, Found.in(sentence).claims());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [m:Foo 2] costs $3/$15 per million tokens (input/output).     | Foo 2 price 15 USD/1M output tokens; Foo 2 price 3 USD/1M input tokens
            [m:Foo 2] costs $5 / $25 per 1M input/output tokens.          | Foo 2 price 25 USD/1M output tokens; Foo 2 price 5 USD/1M input tokens
            [m:Foo 2] is $2 input and $12 output per million tokens.      | Foo 2 price 12 USD/1M output tokens; Foo 2 price 2 USD/1M input tokens
            [m:悟空 3]定价为输入每百万token 4元，输出每百万token 16元。        | 悟空 3 price 16 CNY/1M output tokens; 悟空 3 price 4 CNY/1M input tokens
            Analysts put output at $30 billion (from $20 million) for [c:Acme] at $2 per million tokens. | Acme price 2 USD/1M tokens
            """)
    void aPriceOfTokensSaysOfWhichTokens(String sentence, String expected) {
        assertEquals(expected, Found.in(sentence).claims());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [m:Foo 2] beats larger 70B models.
            [m:Foo 2] has a window of tokens (up from 400K context).
            [m:Foo 2] is above the human baseline of 72.4% on OSWorld.
            Eight [k:X100]s with 2.3 TB of memory fill a rack.
            It supports what [m:Foo 2] (14B?) does.
            Does [m:Foo 2] have 70B parameters?
            We need a small 7B model, and [m:Foo 2] is none.
            Which is the best for me, [m:Foo 2], on a laptop with 96GB of VRAM?
            [m:Foo 2] was tried by a user on a system with 16GB of VRAM.
            The rig has 8x [k:X100] (640GB of memory).
            A user saw 9.7 GB of memory used on the [k:X100].
            The method speeds up training by 370% on [k:X100] GPUs.
            A tool for [m:Foo 2] was built at a cost of $20.
            They have shown a 14B model that reasons at [m:Foo 2] level.
            One app gives access to [m:Foo 2], [m:Bar 5] and [m:Baz 1] for $10/month.
            [m:Foo 2] did well on AIME 2024, AIME 2025 and HMMT 2025.
            """)
    void aNumberOfSomethingElseIsNotShown(String sentence) {
        assertTrue(Found.in(sentence).facts().stream().noneMatch(Fact::prominent));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [m:Foo 2] has 70B parameters.                        | STATED
            [m:Foo 2] reportedly has 70B parameters.             | HEDGED
            [m:Foo 2] 据称拥有70B参数。                             | HEDGED
            [m:Foo 2] has over 70B parameters.                   | BOUND
            I run [m:Foo 2] at 32k context on my card.           | OWN_SETUP
            [m:Foo 2] beats [m:Bar] (70B parameters).            | COMPARISON
            """)
    void aFactTellsHowItIsSaid(String sentence, FactStatus expected) {
        assertEquals(expected, Found.in(sentence).facts().getFirst().status());
    }

    @Test
    void aHeadingNamesTheSubjectOfTheListBelow() {
        Found found = Found.in("""
                News of the week

                ### [m:Foo 2] is here

                - 235B total parameters, 22B active
                - Context length: 256K

                ### [m:Bar 5] follows

                - 40B total parameters
                """);
        assertEquals(
                "Bar 5 parameters 40000000000 parameters; Foo 2 active_parameters 22000000000 parameters; "
                        + "Foo 2 context_window 256000 tokens; Foo 2 parameters 235000000000 parameters",
                found.claims());
    }

    @Test
    void inATextAboutEverythingAHeadingIsNoSureSubject() {
        StringBuilder digest = new StringBuilder("News of the week\n\n");
        for (int model = 1; model < 14; model++) {
            digest.append("- [m:Bar ").append(model).append("] is out\n");
        }
        digest.append("\n### [m:Foo 2] is here\n\n");
        Found found = Found.in(digest + "Somebody trained another one on 15T tokens.\n");
        assertEquals("-", found.claims());
        assertEquals(1, found.facts().size());
        assertEquals(
                "Foo 2 training_tokens 15000000000000 tokens",
                Found.in(digest + "[m:Foo 2] is open. The model was trained on 15T tokens.\n")
                        .claims());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [c:Acme]\u7684[m:Foo 2]\u6bcf\u5468\u6d3b\u8dc3\u7528\u6237\u7a81\u78341\u4ebf\u3002 | Foo 2 users 100000000 users
            [m:Foo 2] costs $1 per 1,000 pages.                          | Foo 2 price 1 USD/1,000 pages
            [m:Foo 2] costs $0.002 per 1K tokens.                        | Foo 2 price 0.002 USD/1K tokens
            [m:Foo 2] needs 60 GB of memory.                             | Foo 2 memory 60 GB
            The [k:X200], not the [k:X100], has 24 GB of memory.         | X200 memory 24 GB
            [m:Foo 2] scores 15.9% on ARC-AGI-2 to [m:Bar 5]'s 9.9%.     | Foo 2 benchmark_score 15.9 ARC-AGI-2
            """)
    void whatStandsBesideANumberTellsWhoseItIsAndOfWhat(String sentence, String expected) {
        assertEquals(expected, Found.in(sentence).claims());
    }

    @Test
    void aSentenceThatGoesOnKeepsItsSubject() {
        Found found = Found.in("[c:Acme] has shown [m:Foo 2]. It has 70 billion parameters.");
        assertEquals("Foo 2 parameters 70000000000 parameters", found.claims());
    }

    @Test
    void aTableGivesItsColumnsAndRows() {
        Found found = Found.in("""
                Two chips

                | Chip | Memory (GB) | Power (W) |
                |------|-------------|-----------|
                | [k:X100] | 80 | 700 |
                | [k:X200] | 192 | 1,000 |
                """);
        assertEquals("X100 memory 80 GB; X100 power 700 W; X200 memory 192 GB; X200 power 1000 W", found.claims());
    }

    @Test
    void aModelsColumnGivesTheScoresOfItsRows() {
        Found found = Found.in("Results\n\nBenchmark\t[m:Foo 2]\t[m:Bar 5]\nMMLU\t88.1\t85\nGSM8K\t95.5%\t94%\n");
        assertEquals(
                "Bar 5 benchmark_score 85 MMLU; Bar 5 benchmark_score 94 GSM8K; "
                        + "Foo 2 benchmark_score 88.1 MMLU; Foo 2 benchmark_score 95.5 GSM8K",
                found.claims());
    }

    @Test
    void theQuoteIsTheTextLetterForLetter() {
        Found found = Found.in("We learned that [c:Acme] raised US$ 5.3 billion last week.");
        Fact fact = found.facts().getFirst();
        assertEquals("US$ 5.3 billion", fact.quote());
        assertEquals(fact.quote(), fact.span().of(found.text()));
        assertTrue(fact.sentence().of(found.text()).contains(fact.quote()));
    }

    @Test
    void aTextWithoutNamesHasNoFacts() {
        assertEquals(
                "-",
                Found.in("A model with 70B parameters and a 128K context window.")
                        .claims());
    }
}
