package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GPT-4o is out     | GPT 4 o is out
            costs 1,000.50 a  | costs 1,000.50 a
            8xH100            | 8 x H 100
            Qwen3-235B-A22B   | Qwen 3 235 B A 22 B
            \u6607\u817E910B   | \u6607 \u817E 910 B
            **Grok** 4.       | Grok 4 .
            OpenAI's          | OpenAI s
            """)
    void aTextIsCutIntoWordsNumbersIdeographsAndSymbols(String text, String expected) {
        Tokens tokens = Tokens.of(text);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            written.add(tokens.written(i));
        }
        assertEquals(expected, String.join(" ", written));
    }

    @Test
    void aBlankLineAndATabBreakAndASingleLineBreakJoins() {
        Tokens tokens = Tokens.of("Grok\n4 Kimi\n\nK2\tGLM");
        assertEquals(
                List.of(Tokens.BREAK, Tokens.JOINT, Tokens.JOINT, Tokens.BREAK, Tokens.NO_GAP, Tokens.BREAK),
                List.of(tokens.gap(0), tokens.gap(1), tokens.gap(2), tokens.gap(3), tokens.gap(4), tokens.gap(5)));
    }
}
