package lithograph.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"a-1", "https://example.org/a|b[c]@3-4", "note:mine", "entity:x", "100%<x>", "文章"})
    void aLinkIsReadAsItWasWrittenWhateverTheId(String id) {
        for (Optional<Span> passage : List.of(Optional.of(new Span(120, 180)), Optional.<Span>empty())) {
            NoteLink link = new NoteLink(new NoteTarget.ToArticle(new ArticleId(id), passage), "Water | not [watts]");
            NoteLink read = NoteLink.in("See " + link.written() + ".").getFirst();
            assertEquals(link.target(), read.target());
            assertEquals("Water not watts", read.words());
            assertEquals(Optional.of(link.target()), NoteLink.target(NoteLink.address(link.target())));
        }
    }

    @Test
    void notesAndEntitiesAreLinkedByTheirKind() {
        assertEquals(
                List.of(new NoteTarget.ToNote("7"), new NoteTarget.ToEntity("chip/h100")),
                NoteLink.in("[[note:7]] and [[entity:chip/h100|H100]]").stream()
                        .map(NoteLink::target)
                        .toList());
    }

    @Test
    void whatOnlyLooksLikeALinkStaysAsItIs() {
        String text = "[[two words]], [[]], [[open\nline]] and [one]";
        assertEquals(List.of(), NoteLink.in(text));
        assertEquals(text, NoteLink.markdown(text));
        assertEquals(text, NoteLink.plain(text));
    }

    @Test
    void aPageShowsTheWordsAndLeadsToTheTarget() {
        assertEquals(
                "> “A hall”\n>\n> — [The \\\\quiet hall](<lithograph:a-1@3-9>), 2026",
                NoteLink.markdown("> “A hall”\n>\n> — [[a-1@3-9|The \\quiet hall]], 2026"));
        assertEquals("— The hall, 2026", NoteLink.plain("— [[a-1@3-9|The hall]], 2026"));
    }

    @Test
    void theFirstLineWithWordsNamesANote() {
        Jotting note = new Jotting(
                "1",
                new JottingSubject.Free(),
                "\n\n## **Power** of [[a-1|Memphis]]\n#power #power #data-centre a#b C# #1",
                Instant.EPOCH,
                Instant.EPOCH);
        assertEquals("Power of Memphis", note.title());
        assertEquals(List.of("power", "data-centre"), note.tags());
    }
}
