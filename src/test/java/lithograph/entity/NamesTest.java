package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "GPT-4o, gpt4o, gpt-4o",
        "GPT 4o, gpt4o, gpt-4o",
        "gpt4o, gpt4o, gpt4o",
        "Llama 3.1 405B, llama3.1405b, llama-3.1-405b",
        "Z.ai, zai, z-ai",
        "McDonald\u2019s, mcdonalds, mcdonald-s",
        "AT&T, at&t, at&t",
        "\uFF27\uFF30\uFF34\uFF0D4, gpt4, gpt-4",
        "\u4E66\u751F\u00B7\u6D66\u8BED, \u4E66\u751F\u6D66\u8BED, \u4E66\u751F-\u6D66\u8BED"
    })
    void spellingVariantsShareAKey(String name, String key, String slug) {
        assertEquals(key, Names.key(name));
        assertEquals(slug, Names.slug(name));
    }
}
