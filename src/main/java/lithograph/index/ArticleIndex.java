package lithograph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The search index of a library: one writer, any number of searching threads. Never interrupt a thread that is inside.
public final class ArticleIndex implements AutoCloseable {
    static {
        // a long query asks for each word in several fields and forms
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Path folder;
    private final Supplier<Catalog> catalog;
    private final Labels labels;
    private final IndexWriter writer;
    private final SearcherManager snapshots;

    private ArticleIndex(Path folder, Supplier<Catalog> catalog, IndexWriter writer, SearcherManager snapshots) {
        this.folder = folder;
        this.catalog = catalog;
        this.labels = new Labels(catalog);
        this.writer = writer;
        this.snapshots = snapshots;
    }

    /// The same with a catalogue that stays as it is.
    public static ArticleIndex open(Path folder, Catalog catalog) throws IOException {
        return open(folder, () -> catalog);
    }

    /// Opens the index in `folder`, or makes an empty one.
    ///
    /// @param catalog asked anew by each search: gives the names that a query on one alias also finds
    /// @throws DamagedIndexException where what is there cannot be read; delete the folder and build it again
    public static ArticleIndex open(Path folder, Supplier<Catalog> catalog) throws IOException {
        return open(folder, catalog, IndexFolder.open(folder));
    }

    /// Opens what another process last committed to `folder`. What is put here stays in memory, and nothing in the
    /// folder is changed. Empty where there is no index, or none that can be read.
    public static ArticleIndex openBorrowed(Path folder, Supplier<Catalog> catalog) throws IOException {
        for (int attempt = 0; attempt < BorrowedDirectory.ATTEMPTS; attempt++) {
            try {
                return open(folder, catalog, IndexFolder.openBorrowed(folder));
            } catch (DamagedIndexException e) {
                // The other process merges: files that a commit names may go before they are opened.
            }
        }
        return openInMemory(folder, catalog);
    }

    /// Makes an empty index in memory, to stand in for the one in `folder`.
    public static ArticleIndex openInMemory(Path folder, Supplier<Catalog> catalog) throws IOException {
        return open(folder, catalog, IndexFolder.openInMemory());
    }

    private static ArticleIndex open(Path folder, Supplier<Catalog> catalog, IndexWriter writer) throws IOException {
        try {
            FacetColumns columns = new FacetColumns();
            SearcherManager snapshots = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                        throws IOException {
                    columns.warm(reader);
                    return new Snapshot(reader, columns);
                }
            });
            writer.getConfig().setMergedSegmentWarmer(columns::warm);
            return new ArticleIndex(folder, catalog, writer, snapshots);
        } catch (IOException | RuntimeException e) {
            IOException damaged = IndexFolder.damaged(folder, e);
            try {
                IndexFolder.close(writer);
            } catch (IOException | RuntimeException again) {
                damaged.addSuppressed(again);
            }
            throw damaged;
        }
    }

    /// The store's number of the last change that was committed here; 0 for an empty index.
    public long sequence() {
        return IndexFolder.sequence(writer);
    }

    /// Adds an article, or puts it in the place of the one with its id. Seen by searches after [#refresh()].
    public void put(IndexedArticle article) throws IOException {
        Term id = new Term(Fields.ID, article.filed().id().value());
        writing(() -> writer.updateDocument(id, ArticleDocument.of(article)));
    }

    /// Adds an article whose id was never put here: it need not be looked for.
    public void add(IndexedArticle article) throws IOException {
        writing(() -> writer.addDocument(ArticleDocument.of(article)));
    }

    /// Adds all articles of the closed index in another folder, their ids and all, without looking at them.
    public void addAll(Path other) throws IOException {
        writing(() -> {
            try (Directory directory = FSDirectory.open(other)) {
                writer.addIndexes(directory);
            }
        });
    }

    public void remove(ArticleId id) throws IOException {
        writing(() -> writer.deleteDocuments(new Term(Fields.ID, id.value())));
    }

    /// Lets searches see what was put and removed so far. Cheap where nothing was.
    public void refresh() throws IOException {
        writing(snapshots::maybeRefreshBlocking);
    }

    /// Makes everything so far durable, with `sequence` as the last change it holds.
    public void commit(long sequence) throws IOException {
        writing(() -> IndexFolder.commit(writer, sequence));
    }

    public SearchResults search(SearchRequest request) throws IOException {
        return search(request, QueryMeaning.NONE);
    }

    /// Searches by words, and where `meaning` knows what the query means, by that as well.
    public SearchResults search(SearchRequest request, QueryMeaning meaning) throws IOException {
        return reading(snapshot -> new SearchRun(snapshot, catalog.get(), labels, meaning, request).run());
    }

    /// The articles that a request finds and that tell the same story as one of them, without that one, best first; at
    /// most 50. Empty where it has no copies.
    public List<Hit> copies(SearchRequest request, ArticleId id) throws IOException {
        return reading(snapshot -> new CopiesSearch(snapshot, catalog.get(), labels).of(request, id));
    }

    /// How many of the articles `among` the request finds, hits with only some of the words left out.
    public long countAmong(SearchRequest request, Collection<ArticleId> among) throws IOException {
        return reading(snapshot ->
                new SearchRun(snapshot, catalog.get(), labels, QueryMeaning.NONE, request).countAmong(among));
    }

    /// Where the words of `query` stand in `text`: the marks of a reader. By place, none touching another; a query that
    /// cannot be read is taken for plain words.
    public List<Span> marks(String query, String text) {
        return Marks.merged(wanted(query).find(text));
    }

    private Marks wanted(String query) {
        Names names = new Names(catalog.get());
        QueryNode parsed;
        try {
            parsed = QueryParser.parse(query);
        } catch (QuerySyntaxException e) {
            parsed = QueryParser.plainWords(query);
        }
        return new Marks(Wanted.by(names.mark(parsed), names));
    }

    /// What of `query` stands where in an article; empty where there is no such article.
    public Optional<Why> why(String query, ArticleId id) throws IOException {
        return reading(snapshot -> {
            TopDocs article = snapshot.search(new TermQuery(new Term(Fields.ID, id.value())), 1);
            if (article.scoreDocs.length == 0) {
                return Optional.empty();
            }
            Document stored = snapshot.storedFields().document(article.scoreDocs[0].doc);
            return Optional.of(Why.of(
                    wanted(query),
                    Objects.requireNonNullElse(stored.get(Fields.STORED_TEXT), ""),
                    Card.read(stored.get(Fields.STORED_CARD)).titleLength(),
                    Objects.requireNonNullElse(stored.get(Fields.STORED_NOTE), "")));
        });
    }

    /// Articles on the same matter, best first, near copies of it and of each other left out; empty where there is no
    /// such article.
    public List<Related> related(ArticleId id, int limit) throws IOException {
        return reading(snapshot -> new RelatedSearch(snapshot).to(id, limit));
    }

    /// What the text in the search field, the cursor at its end, could become: fields or a field's values, entities by
    /// any name, titles, and the word that a mistyped one may mean.
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return reading(snapshot -> new Suggestions(snapshot, catalog.get(), labels).of(typed, limit));
    }

    /// The articles whose text has one of the names, letter case and most spelling variants aside.
    public Set<ArticleId> containing(List<String> names) throws IOException {
        return reading(snapshot -> new Containing(snapshot).any(names));
    }

    /// Reads every file of the index to its end.
    ///
    /// @throws DamagedIndexException where one is not as it was written
    public void verify() throws IOException {
        reading(snapshot -> {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return folder;
        });
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
        IndexFolder.close(writer);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void writing(Writing work) throws IOException {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            if (!writer.isOpen()) {
                throw new IOException(
                        "The search index in " + folder + " could not be written and was closed: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private <T> T reading(Reading<T> work) throws IOException {
        IndexSearcher searcher = snapshots.acquire();
        try {
            return work.from((Snapshot) searcher);
        } catch (UncheckedIOException e) {
            throw IndexFolder.damaged(folder, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (IOException e) {
            throw IndexFolder.damaged(folder, e);
        } finally {
            snapshots.release(searcher);
        }
    }
}
