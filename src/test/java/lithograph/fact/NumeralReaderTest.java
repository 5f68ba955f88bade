package lithograph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1,605             | 1605
            1,605,000         | 1605000
            1,60              | 1
            0.6B              | 600000000
            1.6-trillion      | 1600000000000
            1.6 trillion      | 1600000000000
            1T2               | 1200000000000
            5万卡              | 50000
            1.6万亿            | 1600000000000
            3亿5000万          | 350000000
            1000多亿           | 100000000000
            128K              | 128000
            2.5bn             | 2500000000
            1e25              | 10000000000000000000000000
            10^24             | 1000000000000000000000000
            3.5x10^24         | 3500000000000000000000000
            80GB              | 80
            """)
    void digitsAndMagnitudesAreOneNumber(String text, BigDecimal expected) {
        assertEquals(
                0,
                expected.compareTo(NumeralReader.at(text, 0, text.length())
                        .map(Numeral::value)
                        .orElse(BigDecimal.ONE.negate())));
    }

    @ParameterizedTest(name = "{0} at {1} is none")
    @CsvSource({"'v0.8.3', 1", "'GPT-4', 4", "'1,6050', 0", "'1.2.3', 0", "'sha256', 3", "'a-100B', 2"})
    void partsOfNamesAndVersionsAreNoNumbers(String text, int start) {
        assertTrue(NumeralReader.at(text, start, text.length()).isEmpty());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            one million tokens | 1000000
            half a trillion    | 500000000000
            three times        | 3
            三倍                | 3
            五万卡              | 50000
            两千亿              | 200000000000
            """)
    void numbersInWordsAreRead(String text, BigDecimal expected) {
        assertEquals(
                0,
                expected.compareTo(SpelledNumber.at(text, 0, text.length())
                        .map(Numeral::value)
                        .orElse(BigDecimal.ONE.negate())));
    }
}
