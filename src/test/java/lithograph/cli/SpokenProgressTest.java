package lithograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpokenProgressTest {
    @Test
    void thePaceIsThatOfTheArticlesWhereOneFileHoldsThemAll() {
        assertEquals("0 of 1 files, 12,000 articles, 400 a second", SpokenProgress.words(0, 1, 12_000, 30));
    }

    @Test
    void theTimeLeftIsGuessedByFiles() {
        assertEquals("10 of 40 files, 10 articles, 2 a second, 15 s left", SpokenProgress.words(10, 40, 10, 5));
    }
}
