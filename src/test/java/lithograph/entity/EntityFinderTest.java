package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
    private static final EntityFinder FINDER = new EntityFinder(Catalog.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We tried GPT-4o today                | model/gpt-4o
            We tried GPT 4o today                | model/gpt-4o
            We tried gpt4o today                 | model/gpt-4o
            A hall full of H100s                 | chip/h100
            A node with 8xH100                   | chip/h100
            A node with 8\u00D7H100              | chip/h100
            The H100/H200 line                   | chip/h100 chip/h200
            Nvidia\u2019s new plant              | company/nvidia
            \u82F1\u4F1F\u8FBE\u53D1\u5E03\u4E86 | company/nvidia
            \u534E\u4E3A\u7684\u6607\u817E910B\u82AF\u7247 | company/huawei chip/ascend-910b
            \uFF27\uFF30\uFF34\uFF0D\uFF14\uFF4F is out   | model/gpt-4o
            the **GPT-4o** model                 | model/gpt-4o
            Stable\u00A0Diffusion pictures       | model/stable-diffusion
            """)
    void knownNamesAreFoundInAnySpelling(String text, String ids) {
        assertEquals(ids, ids(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We ran GLM-9.3 Vision on it          | model/glm-9.3-vision  | GLM-9.3 Vision
            Kimi K9 is here                      | model/kimi-k9         | Kimi K9
            the Ascend 990 SuperPOD              | chip/ascend-990-superpod | Ascend 990 SuperPOD
            Claude Opus 9.8 came first           | model/claude-opus-9.8 | Claude Opus 9.8
            """)
    void versionsNobodyHasListedAreComposedFromTheirFamily(String text, String id, String surface) {
        Mention mention = FINDER.find(text).getFirst();
        assertEquals(id, mention.entity().id().value());
        assertEquals(surface, mention.surface());
        assertEquals(false, mention.entity().known());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An apple a day                       |
            They rely on arm strength            |
            The Sun rises over Orion             |
            a metabolism of its own              |
            for firms of the Fortune 500         |
            a 120B open model                    |
            a thread by @Kimi_Harbour            |
            forming an LLC or an S Corp          |
            Predictive Analytics for Every Growing Business |
            the whole wave of Gen AI             |
            \u5728\u8bbe\u7f6e\u4e2d\u901a\u8fc7\u6d4b\u8bd5 |
            """)
    void wordsAreNoNames(String text, String none) {
        assertEquals(List.of(), FINDER.find(text));
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        int end = 0;
        for (Mention mention : FINDER.find("OpenAI's GPT-4 Turbo and Google's Gemini 1.5 Pro on Nvidia H100s at AWS")) {
            assertEquals(true, mention.span().start() >= end);
            end = mention.span().end();
        }
        assertEquals(true, end > 60);
    }

    private static String ids(String text) {
        return String.join(
                " ",
                FINDER.find(text).stream().map(it -> it.entity().id().value()).toList());
    }
}
