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

    /// How much of an article leaves.
    public enum Depth {
        NOTES,
        /// Also its own text.
        TEXT
    }

    /// Returns the number of articles written.
    ///
    /// @param form one that is text
    public int write(ExportForm form, ExportScope scope, Writer to) throws IOException {
        return all(scope, form.begin(heading(scope), to), Integer.MAX_VALUE);
    }

    /// The same into a file, which appears whole or not at all.
    public int write(ExportForm form, ExportScope scope, Path file) throws IOException {
        int[] count = new int[1];
        AtomicFile.writeBytes(file, unfinished -> {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                count[0] = all(scope, form.begin(heading(scope), to), Integer.MAX_VALUE);
            }
        });
        return count[0];
    }

    /// How a text begins that [#write] would write: its first articles.
    public String preview(ExportForm form, ExportScope scope, int articles) throws IOException {
        StringWriter text = new StringWriter();
        all(scope, form.begin(heading(scope), text), articles);
        return text.toString();
    }

    /// One line an article, for the clipboard; what is no longer there is left out.
    public List<String> citations(CitationStyle style, List<ArticleId> ids) throws IOException {
        List<ExportedArticle> articles = new ArrayList<>();
        for (ArticleId id : ids) {
            if (library.article(id).isPresent()) {
                articles.add(leaving.article(id));
            }
        }
        return Citations.of(style, articles);
    }

    private static ExportHeading heading(ExportScope scope) {
        return switch (scope) {
            case ExportScope.Notes(String words) -> new ExportHeading("Notes", words.strip(), Instant.now());
            case ExportScope.Articles articles -> new ExportHeading(articles.title(), "", Instant.now());
            case ExportScope.Found(SearchRequest request) ->
                new ExportHeading(
                        request.query().isBlank() ? "All articles" : "Search results",
                        request.query().strip(),
                        Instant.now());
        };
    }

    private int all(ExportScope scope, Export export, int most) throws IOException {
        int count = switch (scope) {
            case ExportScope.Notes(String words) -> notes(words, export, most);
            case ExportScope.Articles articles -> articles(articles.ids(), export, most);
            case ExportScope.Found(SearchRequest request) -> found(request, export, most);
        };
        export.end();
        return count;
    }

    private int notes(String words, Export export, int most) throws IOException {
        int count = 0;
        for (NoteEntry entry : library.notebook().entries(words)) {
            if (count == most) {
                break;
            }
            export.add(leaving.article(entry.filed().id()));
            count++;
        }
        return count;
    }

    private int articles(List<ArticleId> ids, Export export, int most) throws IOException {
        int count = 0;
        for (ArticleId id : ids) {
            if (count < most && library.article(id).isPresent()) {
                export.add(leaving.article(id));
                count++;
            }
        }
        return count;
    }

    private int found(SearchRequest request, Export export, int most) throws IOException {
        int count = 0;
        List<Hit> hits = page(request, request.offset(), Math.min(PAGE, most));
        while (!hits.isEmpty() && count < most) {
            for (Hit hit : hits) {
                export.add(leaving.found(
                        hit.id(), request.query().isBlank() ? "" : hit.snippet().text()));
            }
            count += hits.size();
            hits = page(request, request.offset() + count, Math.min(PAGE, most - count));
        }
        return count;
    }

    private List<Hit> page(SearchRequest request, int offset, int limit) throws IOException {
        return library.search(new SearchRequest(
                        request.query(), request.filters(), request.sort(), offset, limit, FacetScope.NONE))
                .hits();
    }
}
