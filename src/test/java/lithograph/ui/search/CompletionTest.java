package lithograph.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;
import lithograph.index.Suggestion;
import lithograph.library.Library;
import lithograph.ui.SmallLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompletionTest {
    private Library library;

    @BeforeAll
    void open(@TempDir Path folder) {
        library = SmallLibrary.in(folder);
    }

    @AfterAll
    void close() throws IOException {
        library.close();
    }

    /// What is typed, then what the query is once the first way is taken, and what the list says of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            cost of longc      | 'cost of model:"LongCat 2.0" '   | model · 2
            longcat 2          | 'model:"LongCat 2.0" '           | model · 2
            price -company:美团 | 'price -company:Meituan '        | 3
            source:night       | 'source:"Night Compiler" '       | 3
            publ               | 'published:'                     | [2026-01 TO 2026-06]
            Ascned             | 'ascend '                        | spelling · 2
            (H100 OR nvid      | '(H100 OR company:Nvidia '        | company · 2
            nobody-named-this  | ''                               | ''
            """)
    void theFirstWayReplacesWhatItCompletes(String typed, String query, String about) {
        List<Suggestion> found = at(typed, typed.length());
        assertEquals(query.isEmpty(), found.isEmpty(), found.toString());
        if (!found.isEmpty()) {
            Span place = found.getFirst().place();
            String taken = typed.substring(0, place.start()) + Completion.words(found.getFirst());
            assertEquals(query, taken, found.toString());
            assertEquals(about, Completion.about(found.getFirst()));
        }
    }

    @Test
    void onlyWhatStandsBeforeTheCaretIsCompleted() {
        assertEquals(new Span(0, 5), at("longc price", 5).getFirst().place());
    }

    @Test
    void oneLetterIsTooLittleAndOneChineseCharacterIsNot() {
        assertEquals(List.of(), at("m", 1));
        assertFalse(at("美", 1).isEmpty());
    }

    private List<Suggestion> at(String query, int caret) {
        List<Suggestion> all = new ArrayList<>();
        new Completion(library, SmallLibrary.sequential()).at(query, caret, all::addAll);
        return all;
    }
}
