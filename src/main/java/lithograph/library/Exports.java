package lithograph.library;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.article.ArticleId;
import lithograph.entity.Mention;
import lithograph.export.Export;
import lithograph.export.ExportFormat;
import lithograph.export.ExportHeading;
import lithograph.export.ExportedArticle;
import lithograph.export.MarkdownNote;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;

/// Lets notes and search results leave a library. A file appears whole or not at all. Every method returns the number
/// of articles written.
public final class Exports {
    private static final int PAGE = 200;
    private static final int MOST_ENTITIES = 12;

    private final Library library;

    public Exports(Library library) {
        this.library = library;
    }

    /// All articles with a note, highlight or tag, or those where `words` occur, see [Notebook#entries].
    public int notes(ExportFormat format, String words, Writer to) throws IOException {
        Export export = format.begin(new ExportHeading("Notes", words.strip(), Instant.now()), to);
        int count = 0;
        for (NoteEntry entry : library.notebook().entries(words)) {
            export.add(exported(entry.filed().id(), ""));
            count++;
        }
        export.end();
        return count;
    }

    public int notes(ExportFormat format, String words, Path file) throws IOException {
        return AtomicFile.write(file, mark(format), to -> notes(format, words, to));
    }

    /// These articles, in their order; what is no longer there is left out.
    public int articles(ExportFormat format, String title, List<ArticleId> ids, Writer to) throws IOException {
        Export export = format.begin(new ExportHeading(title, "", Instant.now()), to);
        int count = 0;
        for (ArticleId id : ids) {
            if (library.article(id).isPresent()) {
                export.add(exported(id, ""));
                count++;
            }
        }
        export.end();
        return count;
    }

    public int articles(ExportFormat format, String title, List<ArticleId> ids, Path file) throws IOException {
        return AtomicFile.write(file, mark(format), to -> articles(format, title, ids, to));
    }

    /// Everything that a search finds, from the request's offset on, whatever its limit.
    public int search(ExportFormat format, SearchRequest request, Writer to) throws IOException {
        String title = request.query().isBlank() ? "All articles" : "Search results";
        Export export = format.begin(new ExportHeading(title, request.query().strip(), Instant.now()), to);
        int offset = request.offset();
        List<Hit> hits = page(request, offset);
        while (!hits.isEmpty()) {
            for (Hit hit : hits) {
                export.add(exported(
                        hit.id(), request.query().isBlank() ? "" : hit.snippet().text()));
            }
            offset += hits.size();
            hits = page(request, offset);
        }
        export.end();
        return offset - request.offset();
    }

    public int search(ExportFormat format, SearchRequest request, Path file) throws IOException {
        return AtomicFile.write(file, mark(format), to -> search(format, request, to));
    }

    /// One Markdown file an article into a folder, for a vault of notes; a file of the same name is
    /// replaced.
    ///
    /// @param words see [Notebook#entries]
    public int notesAsFiles(String words, Path folder) throws IOException {
        Files.createDirectories(folder);
        int count = 0;
        for (NoteEntry entry : library.notebook().entries(words)) {
            ExportedArticle article = exported(entry.filed().id(), "");
            AtomicFile.write(folder.resolve(MarkdownNote.fileName(article) + ".md"), "", to -> {
                MarkdownNote.write(article, to);
                return 1;
            });
            count++;
        }
        return count;
    }

    private List<Hit> page(SearchRequest request, int offset) throws IOException {
        return library.search(new SearchRequest(
                        request.query(), request.filters(), request.sort(), offset, PAGE, FacetScope.NONE))
                .hits();
    }

    private ExportedArticle exported(ArticleId id, String snippet) throws IOException {
        OpenArticle article = library.article(id)
                .orElseThrow(() -> new IOException("Article " + id + " was deleted while it was exported."));
        return new ExportedArticle(
                article.filed(), article.note(), article.highlights(), article.tags(), names(article), snippet);
    }

    private static List<String> names(OpenArticle article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            counts.merge(mention.entity().name(), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names.subList(0, Math.min(MOST_ENTITIES, names.size()));
    }

    /// Spreadsheets take a CSV file for UTF-8 only where it begins with this mark.
    private static String mark(ExportFormat format) {
        return format == ExportFormat.CSV ? "\ufeff" : "";
    }
}
