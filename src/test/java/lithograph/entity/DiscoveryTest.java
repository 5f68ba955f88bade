package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that no catalogue has, and names that are words; all of them made up or everyday.
class DiscoveryTest {
    private static final EntityFinder FINDER = new EntityFinder(Catalog.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 1.6-trillion-parameter model called Zorblax          | model/zorblax
            Google introduced Wobblenet, an open vision model      | company/google model/wobblenet
            ByteDance shipped its first sound model, Plimsound!    | company/bytedance model/plimsound
            we ran acme/Zephyra-70B-Instruct on it                 | model/zephyra-70b-instruct
            and babel-83b locally                                  | model/babel-83b
            Start-up Quillabee raised $40 million                  | company/quillabee
            Quillabee CEO Ann Lee spoke                            | company/quillabee
            Quillabee announced a $24m round                       | company/quillabee
            Adobe, Quillabee and Nvidia have signed                | company/adobe company/quillabee company/nvidia
            Hitachi Digital Robotics opened a plant                | company/hitachi-digital-robotics
            The Tarnix chip draws 300 W                            | chip/tarnix
            \u53D1\u5E03\u4E86\u5927\u6A21\u578BTarnix             | model/tarnix
            \u6536\u8D2D\u4E86Quillabee\u516C\u53F8                | company/quillabee
            """)
    void aSentenceIntroducesNames(String text, String ids) {
        assertEquals(ids, ids(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Gemini model answers faster            | model/gemini
            Gemini and Taurus are constellations       |
            Anthropic and its Claude line              | company/anthropic model/claude
            My uncle Claude lives in Lyon              |
            A falcon flew over the field               |
            Huawei builds Ascend servers               | company/huawei chip/ascend
            they ascend the hill                       |
            the DeepSeek team shipped R1 last winter   | company/deepseek model/deepseek-r1
            we parked in lot R1 of the town            |
            Amazon rainforest fires                    |
            a Meta-device initialization               |
            \u589E\u5F3A\u751F\u6210\u80FD\u529B       |
            """)
    void namesThatAreWordsAreToldByTheirContext(String text, String ids) {
        assertEquals(ids == null ? "" : ids, ids(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The team at Claude 3.7/4                   | model/claude-3.7 model/claude-4
            Claude Opus 4.8; then Opus 4.8 again       | model/claude-opus-4.8 model/claude-opus-4.8
            Intel Core Ultra 7 258V                    | company/intel chip/core-ultra-7-258v
            \u6607\u817E990\u82AF\u7247                | chip/ascend-990
            glm 9.9 flash                              | model/glm-9.9-flash
            Nvidia H100 and AMD's MI300X               | company/nvidia chip/h100 company/amd chip/mi300x
            """)
    void versionsAreReadWithTheirMakersApart(String text, String ids) {
        assertEquals(ids, ids(text));
    }

    private static String ids(String text) {
        List<Mention> mentions = FINDER.find(text);
        return mentions.stream().map(it -> it.entity().id().value()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apple's M7 Max has 128GB of memory                 | company/apple chip/m7-max
            Runway's Gen-6 and Luma's Ray4 go head to head     | company/runway model/gen-6 company/luma-ai model/ray4
            AMD showed the Instinct MI500X                     | company/amd chip/instinct-mi500x
            we left the M7 before the town                     |
            Gemini Embedding handles a hundred languages       | model/gemini-embedding
            Llama 7 was trained on H100s                       | chip/h100
            """)
    void theNextOfASeriesIsKnownByItsMaker(String text, String ids) {
        assertEquals(ids == null ? "" : ids, ids(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Morvex unveiled the MX-900, a 3nm inference accelerator      | chip/mx-900
            The weights are at example.org/quillworks/Penstroke-14B-Chat | model/penstroke-14b-chat
            A lab named Outer Loop opened its doors                      | company/outer-loop
            They presented Solvewell, a framework for language models    |
            Posts by @kimi_fan and @casper_lane                          |
            NSFW RP models and T2V models                                |
            The 31B model is the largest                                 |
            Posted in r/wobbleLLM today                                  |
            """)
    void whatIsNoNameIsLeftAlone(String text, String ids) {
        assertEquals(ids == null ? "" : ids, ids(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \u521D\u521B\u516C\u53F8\u661F\u884D\u79D1\u6280\u53D1\u5E03\u65B0\u54C1             | company/\u661F\u884D\u79D1\u6280
            \u673A\u5668\u4EBA\u516C\u53F8\u4E91\u6DF1\u667A\u884C\u83B7\u5F97\u878D\u8D44 | company/\u4E91\u6DF1\u667A\u884C
            \u4EBA\u5DE5\u667A\u80FD\u6280\u672F\u53D1\u5C55\u8FC5\u901F                         |
            \u8FD9\u5BB6\u516C\u53F8\u5B8C\u6210\u4E86\u878D\u8D44                               |
            """)
    void chineseCompaniesAreKnownByTheirEndingsAndByWhatLeadsUpToThem(String text, String ids) {
        assertEquals(ids == null ? "" : ids, ids(text));
    }
}
