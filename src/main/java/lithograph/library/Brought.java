package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.importer.reading.Draft;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.notes.Note;
import lithograph.store.ArticleEntry;
import lithograph.store.Tables;

/// Files what a reader wrote in another program, with an article that is new here or on which nothing is written: so it
/// never takes the place of what was written in this one. Within one transaction.
final class Brought {
    private final Tables tables;
    private final Instant now;

    Brought(Tables tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    /// Adds what a second file brings to an article that is here: its tags, and its note and highlights where the
    /// article has none.
    void join(ArticleEntry entry, Draft draft) throws IOException {
        boolean more = tables.tags().bring(entry.key(), draft.tags());
        boolean written = !draft.note().isBlank() || !draft.highlights().isEmpty();
        if (written
                && tables.notes().of(entry.key()).isEmpty()
                && tables.highlights().of(entry.key()).isEmpty()) {
            FiledArticle there = tables.articles().filed(entry.key()).orElseThrow();
            // What came with a file is not the user's work: it is no later than the article itself.
            new Brought(tables, there.added())
                    .file(entry, draft, there.article().text());
            more = true;
        }
        if (more) {
            tables.articles().touch(entry.key());
        }
    }

    /// Returns the words that search finds the article by.
    ///
    /// @param text the article's own
    String file(ArticleEntry entry, Draft draft, String text) throws IOException {
        Instant written = draft.saved()
                .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .filter(day -> day.isBefore(now))
                .orElse(now);
        if (!draft.note().isBlank()) {
            tables.notes().put(entry.key(), draft.note(), written);
        }
        List<Highlight> highlights = new ArrayList<>();
        for (Draft.Marked marked : draft.highlights()) {
            if (!marked.text().isBlank()) {
                Anchor quote = new Anchor(marked.text().strip(), "", "", new Span(0, 0));
                String id = entry.id() + "-" + (highlights.size() + 1);
                Highlight highlight = Placing.in(
                        text,
                        new Highlight(
                                id,
                                entry.id(),
                                quote,
                                HighlightColor.YELLOW,
                                marked.comment(),
                                List.of(),
                                false,
                                written,
                                written));
                tables.highlights().put(entry.key(), highlight);
                highlights.add(highlight);
            }
        }
        return Assembly.words(new Note(entry.id(), draft.note(), written), highlights);
    }
}
