package lithograph.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.export.CitationStyle;
import lithograph.export.Citations;
import lithograph.export.Export;
import lithograph.export.ExportForm;
import lithograph.export.ExportHeading;
import lithograph.export.ExportedArticle;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.notes.CollectionItem;
import lithograph.notes.Jotting;

/// Lets notes and search results leave a library.
public final class Exports {
    private static final int PAGE = 200;

    private final Library library;
    private final Leaving leaving;

    /// Exports what was written on the articles, without their own text.
    public Exports(Library library) {
        this(library, Depth.NOTES);
    }

    public Exports(Library library, Depth depth) {
        this.library = library;
        this.leaving = new Leaving(library, depth);
    }

    /// What an export wrote: articles, notes of their own, and whatever else stood between them.
    public record Written(int articles, int notes, int others) {
        static final Written NOTHING = new Written(0, 0, 0);

        /// `1 article, 2 notes`.
        public String words() {
            List<String> words = new ArrayList<>();
            words.add(counted(articles, "article"));
            words.add(notes == 0 ? "" : counted(notes, "note"));
            words.add(others == 0 ? "" : counted(others, "other item"));
            words.removeIf(String::isEmpty);
            return String.join(", ", words);
        }

        private static String counted(int count, String what) {
            return String.format("%,d %s", count, count == 1 ? what : what + "s");
        }
    }

    /// How much of an article leaves.
    public enum Depth {
        NOTES,
        /// Also its own text.
        TEXT
    }

    /// Returns what was written.
    ///
    /// @param form one that is text
    public Written write(ExportForm form, ExportScope scope, Writer to) throws IOException {
        return all(scope, form.begin(heading(scope), to), Integer.MAX_VALUE);
    }

    /// The same into a file, which appears whole or not at all.
    public Written write(ExportForm form, ExportScope scope, Path file) throws IOException {
        Written[] written = {Written.NOTHING};
        AtomicFile.writeBytes(file, unfinished -> {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                written[0] = all(scope, form.begin(heading(scope), to), Integer.MAX_VALUE);
            }
        });
        return written[0];
    }

    /// How a text begins that [#write] would write: its first articles and notes, `most` of them.
    public String preview(ExportForm form, ExportScope scope, int most) throws IOException {
        StringWriter text = new StringWriter();
        all(scope, form.begin(heading(scope), text), most);
        return text.toString();
    }

    /// One line an article, for the clipboard; what is no longer there is left out.
    public List<String> citations(CitationStyle style, List<ArticleId> ids) throws IOException {
        List<ExportedArticle> articles = new ArrayList<>();
        for (ArticleId id : ids) {
            leaving.article(id).ifPresent(articles::add);
        }
        return Citations.of(style, articles);
    }

    private static ExportHeading heading(ExportScope scope) {
        return switch (scope) {
            case ExportScope.Notes(String words) -> new ExportHeading("Notes", words.strip(), Instant.now());
            case ExportScope.Items items -> new ExportHeading(items.title(), "", Instant.now());
            case ExportScope.Found(SearchRequest request) ->
                new ExportHeading(
                        request.query().isBlank() ? "All articles" : "Search results",
                        request.query().strip(),
                        Instant.now());
        };
    }

    private Written all(ExportScope scope, Export export, int most) throws IOException {
        Tally tally = new Tally(export, most);
        switch (scope) {
            case ExportScope.Notes(String words) -> {
                for (NoteEntry entry : library.notebook().entries(words)) {
                    if (tally.isFull()) {
                        break;
                    }
                    tally.add(leaving.article(entry.filed().id()));
                }
                notes(words, tally);
            }
            case ExportScope.Items items -> {
                for (CollectionItem item : items.items()) {
                    if (tally.isFull()) {
                        break;
                    }
                    tally.add(leaving.item(item));
                }
            }
            case ExportScope.Found(SearchRequest request) -> {
                found(request, tally);
                if (request.query().isBlank() && request.filters().isEmpty()) {
                    notes("", tally);
                }
            }
        }
        export.end();
        return tally.written();
    }

    private void notes(String words, Tally tally) throws IOException {
        for (Jotting jotting : library.notebook().jottings().all(words)) {
            if (tally.isFull()) {
                break;
            }
            tally.add(Optional.of(leaving.note(jotting)));
        }
    }

    private void found(SearchRequest request, Tally tally) throws IOException {
        int seen = 0;
        List<Hit> hits = page(request, request.offset(), tally.room(PAGE));
        while (!hits.isEmpty() && !tally.isFull()) {
            for (Hit hit : hits) {
                tally.add(leaving.found(
                        hit.id(), request.query().isBlank() ? "" : hit.snippet().text()));
            }
            seen += hits.size();
            hits = page(request, request.offset() + seen, tally.room(PAGE));
        }
    }

    private List<Hit> page(SearchRequest request, int offset, int limit) throws IOException {
        return library.search(new SearchRequest(
                        request.query(), request.filters(), request.sort(), offset, limit, FacetScope.NONE))
                .hits();
    }
}
