package lithograph.importer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Ordinals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-07-01; 2026-07-01",
                "2026/7/1; 2026-07-01",
                "2026年7月1日; 2026-07-01",
                "July 1, 2026; 2026-07-01",
                "Jul. 1st, 2026; 2026-07-01",
                "Wed, 01 Jul 2026 08:00:00 GMT; 2026-07-01",
                "1 July 2026; 2026-07-01",
                "31.12.2025; 2025-12-31",
                "1.7.2026; 2026-07-01",
                "20260701; 2026-07-01",
                "20260701T101500Z; 2026-07-01",
                "1. Juli 2026; 2026-07-01",
                "1er de enero de 2026; -",
                "3 de marzo de 2026; 2026-03-03",
                "1 августа 2026; 2026-08-01",
                "07/31/2026; 2026-07-31",
                "0001-01-01; -",
                "2026-07-01T10:00:00Z; 2026-07-01",
                "01/07/2026; -",
                "2026-13-45; -",
                "0000-01-01; -",
                "9999-12-31; -",
                "no date at all; -",
            })
    void daysAreReadAsPeopleWriteThem(String text, String day) {
        assertEquals(day, DateText.find(text).map(PublishedDate::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published July 1, 2026 at 10:20 AM; 2026-07-01",
                "发布时间：2026年7月1日 10:20; 2026-07-01",
                "It began on July 1, 2026; -",
            })
    void aLineIsADateOnlyIfItSaysNothingElse(String text, String day) {
        assertEquals(day, DateText.only(text).map(PublishedDate::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The cards are in the works and the fans are on.; en",
                "这些加速卡已经装好，风扇也开着。; zh",
                "GPT-5 和 Claude 已经在 OpenRouter 上线，价格下调。; zh",
                "The lab, 龙猫, is one of the oldest in the city.; en",
                "これはとても新しいモデルです。; ja",
                "Die Karten sind in der Halle, und das Gebläse ist an.; de",
                "Карты стоят в зале, вентиляторы включены.; ru",
                "Xyzzy plugh; und",
            })
    void theLanguageIsGuessedByScriptAndCommonWords(String text, String language) {
        assertEquals(language, LanguageGuess.of(text).code());
    }

    @Test
    void gluedOrdinalsAreCutOnlyWhereEveryItemHasItsOwn() {
        assertEquals(List.of("One", "Two"), Ordinals.cut(List.of("1One", "2. Two")));
        assertEquals(List.of("1One", "Two"), Ordinals.cut(List.of("1One", "Two")));
    }
}
