package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a _slanted_ word          | a ;slanted/EMPHASIS; word
            a **strong** word         | a ;strong/STRONG; word
            **both *of* them**        | both of them/STRONG
            not \\*slanted\\*          | not *slanted*
            snake_case_stays          | snake_case_stays
            `a*b*`                    | a*b*/CODE
            <b>letters</b>            | <b>letters</b>
            see [[chip-3]] here        | see chip-3 here
            """)
    void looksWithinALineAreThoseOfMarkdown(String markdown, String runs) {
        Piece.Text text =
                (Piece.Text) NoteText.pieces(markdown, Piece.Style.BODY).getFirst();
        assertEquals(
                runs,
                text.runs().stream()
                        .map(run -> run.text() + (run.look() == Run.Look.PLAIN ? "" : "/" + run.look()))
                        .collect(Collectors.joining(";")));
    }

    @Test
    void everySortOfBlockBecomesItsPiece() {
        List<Piece> pieces = NoteText.pieces("""
                # Title

                one
                two

                3. three
                4. four
                   - inner

                > said

                ~~~
                *code*
                ~~~

                | a | b |
                | - | - |
                | 1 | 2 |
                """, Piece.Style.COMMENT);
        assertEquals(
                List.of(
                        new Piece.Title(3, List.of(Run.plain("Title"))),
                        new Piece.Text(Piece.Style.COMMENT, List.of(Run.plain("one\ntwo"))),
                        new Piece.Item(0, 3, List.of(Run.plain("three"))),
                        new Piece.Item(0, 4, List.of(Run.plain("four"))),
                        new Piece.Item(1, 0, List.of(Run.plain("inner"))),
                        new Piece.Text(Piece.Style.QUOTE, List.of(Run.plain("said"))),
                        new Piece.Text(Piece.Style.CODE, List.of(Run.plain("*code*"))),
                        new Piece.Grid(List.of(List.of("a", "b"), List.of("1", "2")), 1)),
                pieces);
    }

    @Test
    void markupInANoteIsNoMarkupOfThePage() {
        String html = NoteText.html("<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=y>");
        assertFalse(html.contains("<script") || html.contains("javascript:") || html.contains("<img"), html);
    }

    @Test
    void quotesWithinQuotesOverflowNothing() {
        List<Piece> pieces = NoteText.pieces(">".repeat(100_000) + " deep", Piece.Style.BODY);
        assertTrue(pieces.toString().contains("deep"));
    }
}
