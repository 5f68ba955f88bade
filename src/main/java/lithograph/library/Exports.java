package lithograph.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.export.Export;
import lithograph.export.ExportFormat;
import lithograph.export.ExportHeading;
import lithograph.export.VaultStyle;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;

/// Lets notes and search results leave a library. A file appears whole or not at all. Every method returns the number
/// of articles written.
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

    /// All articles with a note, highlight or tag, or those where `words` occur, see [Notebook#entries].
    public int notes(ExportFormat format, String words, Writer to) throws IOException {
        return notes(words, format.begin(notesHeading(words), to));
    }

    public int notes(ExportFormat format, String words, Path file) throws IOException {
        return write(file, to -> notes(words, format.begin(notesHeading(words), to)));
    }

    private static ExportHeading notesHeading(String words) {
        return new ExportHeading("Notes", words.strip(), Instant.now());
    }

    private int notes(String words, Export export) throws IOException {
        int count = 0;
        for (NoteEntry entry : library.notebook().entries(words)) {
            export.add(leaving.article(entry.filed().id()));
            count++;
        }
        export.end();
        return count;
    }

    /// These articles, in their order; what is no longer there is left out.
    public int articles(ExportFormat format, String title, List<ArticleId> ids, Writer to) throws IOException {
        return articles(ids, format.begin(new ExportHeading(title, "", Instant.now()), to));
    }

    public int articles(ExportFormat format, String title, List<ArticleId> ids, Path file) throws IOException {
        return write(file, to -> articles(ids, format.begin(new ExportHeading(title, "", Instant.now()), to)));
    }

    private int articles(List<ArticleId> ids, Export export) throws IOException {
        int count = 0;
        for (ArticleId id : ids) {
            if (library.article(id).isPresent()) {
                export.add(leaving.article(id));
                count++;
            }
        }
        export.end();
        return count;
    }

    /// Everything that a search finds, from the request's offset on, whatever its limit.
    public int search(ExportFormat format, SearchRequest request, Writer to) throws IOException {
        return search(request, format.begin(searchHeading(request), to));
    }

    public int search(ExportFormat format, SearchRequest request, Path file) throws IOException {
        return write(file, to -> search(request, format.begin(searchHeading(request), to)));
    }

    private static ExportHeading searchHeading(SearchRequest request) {
        String title = request.query().isBlank() ? "All articles" : "Search results";
        return new ExportHeading(title, request.query().strip(), Instant.now());
    }

    private int search(SearchRequest request, Export export) throws IOException {
        int offset = request.offset();
        List<Hit> hits = page(request, offset);
        while (!hits.isEmpty()) {
            for (Hit hit : hits) {
                export.add(leaving.found(
                        hit.id(), request.query().isBlank() ? "" : hit.snippet().text()));
            }
            offset += hits.size();
            hits = page(request, offset);
        }
        export.end();
        return offset - request.offset();
    }

    /// One Markdown file an article into a folder, for a vault of notes. What was changed there by hand is left as it is,
    /// see [Vault].
    ///
    /// @param words see [Notebook#entries]
    public int notesAsFiles(String words, Path folder) throws IOException {
        return new Vault(library, VaultStyle.OBSIDIAN, folder).bring(words, Vault.Changed.KEEP).written();
    }

    private List<Hit> page(SearchRequest request, int offset) throws IOException {
        return library.search(new SearchRequest(
                        request.query(), request.filters(), request.sort(), offset, PAGE, FacetScope.NONE))
                .hits();
    }

    private interface Content {
        int write(OutputStream to) throws IOException;
    }

    private static int write(Path file, Content content) throws IOException {
        int[] count = new int[1];
        AtomicFile.writeBytes(file, unfinished -> {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                count[0] = content.write(to);
            }
        });
        return count[0];
    }
}
