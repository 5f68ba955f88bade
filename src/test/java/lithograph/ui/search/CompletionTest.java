package lithograph.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lithograph.entity.Catalog;
import org.junit.jupiter.api.Test;

final class CompletionTest {
    private final Completion completion = new Completion(Catalog.shipped());

    @Test
    void namesOfTheCatalogueCompleteAWord() {
        List<Completion.Suggestion> found = completion.at("cost of longc", 13);
        assertTrue(found.stream().anyMatch(s -> s.text().equals("LongCat 2.0")), found.toString());
        assertEquals(8, found.getFirst().place().start());
    }

    @Test
    void aNameOfSeveralWordsIsPutInQuotes() {
        Completion.Suggestion suggestion = completion.at("longcat 2", 7).stream()
                .filter(s -> s.text().equals("LongCat 2.0"))
                .findFirst()
                .orElseThrow();
        assertEquals("\"LongCat 2.0\" ", suggestion.words());
    }

    @Test
    void afterAFieldOnlyNamesOfItsKindComplete() {
        List<Completion.Suggestion> found = completion.at("company:meitua", 14);
        assertTrue(found.stream().allMatch(s -> s.about().equals("company")), found.toString());
        assertEquals("company:Meituan ", found.getFirst().words());
    }

    @Test
    void fieldsCompleteToo() {
        assertEquals("published:", completion.at("publ", 4).getFirst().words());
    }

    @Test
    void oneLetterIsTooLittleAndOneChineseCharacterIsNot() {
        assertEquals(List.of(), completion.at("m", 1));
        assertTrue(!completion.at("美", 1).isEmpty());
    }
}
