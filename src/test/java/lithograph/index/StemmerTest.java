package lithograph.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.EnglishStemmer;

class StemmerTest {
    private static final List<String> ENDINGS = List.of("", "s", "ing", "ed", "ation", "ly");

    @Test
    void whatIsRememberedIsWhatTheRulesSay() {
        EnglishStemmer rules = new EnglishStemmer();
        for (int pass = 0; pass < 2; pass++) {
            Random random = new Random(7);
            for (int i = 0; i < 60_000; i++) {
                // More words than are remembered, the short ones again and again.
                String word = Integer.toString(random.nextInt(1 << random.nextInt(6, 24)), 26)
                                .chars()
                                .mapToObj(c -> Character.toString(Character.isDigit(c) ? c - '0' + 'q' : c))
                                .reduce("", String::concat)
                        + ENDINGS.get(random.nextInt(ENDINGS.size()));
                rules.setCurrent(word);
                rules.stem();
                String expected = word.length() < 3 ? word : rules.getCurrent();
                assertEquals(expected, Stemmer.stem(word));
                char[] within = ("x" + word + "x").toCharArray();
                assertEquals(expected.equals(word) ? "" : expected, Stemmer.other(within, 1, word.length()));
            }
        }
    }

    @Test
    void whatIsNotOfEnglishLettersIsItsOwnStem() {
        assertEquals("größen", Stemmer.stem("größen"));
        assertEquals("h100s", Stemmer.stem("h100s"));
    }
}
