package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.index.Hit;
import lithograph.index.Related;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.index.Suggestion;
import lithograph.index.Why;
import lithograph.meaning.Meaning;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// An open library. Synchronous and safe for any number of threads; searching goes on while one import runs, a second
/// import waits. Never interrupt a thread that is inside. Every [IOException] has a message for the user.
public final class Library implements AutoCloseable {
    private final LibraryLayout layout;
    private final LibraryLock lock;
    private final Store store;
    private final CurrentCatalog catalog;
    private final Retagging retagging;
    private final CatalogEdits edits;
    private final Entities entities;
    private final LiveIndex index;
    private final List<String> notices;
    private final Notebook notebook;
    private final Settings settings;
    private final Readings readings;
    private final Stories stories = new Stories();
    private final SavedSearches savedSearches;
    private final Meaning meaning = new Meaning();
    private final Enrichment enrichment;
    private final Originals originals;
    private final KeptFiles kept;
    private final ImportHistory imports;
    private final ReentrantLock longWork = new ReentrantLock(true);
    private volatile boolean closing;
    private boolean closed;

    Library(
            LibraryLayout layout,
            LibraryLock lock,
            Store store,
            CurrentCatalog catalog,
            List<MadeEdit> journal,
            LiveIndex index,
            List<String> notices) {
        this.layout = layout;
        this.lock = lock;
        this.store = store;
        this.catalog = catalog;
        this.index = index;
        this.retagging = new Retagging(store, index, catalog);
        this.edits = CatalogEdits.of(layout, catalog, retagging, journal);
        this.entities = new Entities(store, catalog);
        this.notices = List.copyOf(notices);
        this.notebook = new Notebook(store, index);
        this.settings = new Settings(store);
        this.readings = new Readings(store, index);
        this.savedSearches = new SavedSearches(store, index);
        this.enrichment = new Enrichment(store, index, meaning);
        this.originals = new Originals(layout.originals());
        this.kept = new KeptFiles(store, originals, settings, layout.scratch());
        this.imports = new ImportHistory(store, index, catalog::tagger, stories, longWork);
    }

    /// Opens the library in `folder`, or makes a new one there, and brings its index up to date.
    ///
    /// @throws IOException where another process has it open, a newer version made it, or the folder cannot be used
    public static Library open(Path folder) throws IOException {
        return Opening.toWrite(folder);
    }

    /// Opens a library that another process has open, to read it as it stands: what changes it throws.
    ///
    /// @throws IOException where there is none, or another version of the program made it
    public static Library openToRead(Path folder) throws IOException {
        return Opening.toRead(folder);
    }

    public Path folder() {
        return layout.folder();
    }

    /// What the user should know of how opening went, and of faults of the index since; usually empty.
    /// Waits for nothing and reads no file: ask it again after each change or search.
    public List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        all.addAll(index.troubles());
        all.addAll(edits.problems());
        meaning.fault().ifPresent(fault -> all.add("Search goes by words alone: " + fault));
        return List.copyOf(all);
    }

    /// The catalogue as it is now: another one after each change by [#edits()].
    public Catalog catalog() {
        return catalog.get();
    }

    public CatalogEdits edits() {
        return edits;
    }

    public Entities entities() {
        return entities;
    }

    /// The entities of a kind that go by `name`, or have it as their id, spelling variants aside: those of the
    /// catalogue
    /// and those that were discovered in the articles. Empty where there is none.
    public List<Entity> entitiesNamed(String name, EntityKind kind) throws IOException {
        List<Entity> named = new ArrayList<>(catalog().named(name));
        named.removeIf(entity -> entity.kind() != kind);
        if (named.isEmpty()) {
            named.addAll(store.read(tables -> tables.mentions().entitiesNamed(name, kind)));
        }
        return List.copyOf(named);
    }

    public Notebook notebook() {
        return notebook;
    }

    public Settings settings() {
        return settings;
    }

    public WatchedFolders watchedFolders() {
        return new WatchedFolders(store);
    }

    /// Brings in what is new in the watched folders, until it is closed; close it before the library.
    public FolderWatch watch(FolderWatch.Heard heard) throws IOException {
        return new FolderWatch(this, store, index, FolderWatch.Pace.USUAL, heard);
    }

    FolderWatch watch(FolderWatch.Pace pace, FolderWatch.Heard heard) throws IOException {
        return new FolderWatch(this, store, index, pace, heard);
    }

    public SavedSearches savedSearches() {
        return savedSearches;
    }

    public ImportHistory imports() {
        return imports;
    }

    public KeptFiles originals() {
        return kept;
    }

    /// Reads the originals again, where this version of the program may read them better.
    public ReextractionReport reextract(Progress progress) throws IOException {
        longWork.lock();
        try {
            return new Reextraction(store, index, catalog.tagger(), stories, originals, untilClosing(progress))
                    .run(layout.scratch().resolve("reading"));
        } finally {
            longWork.unlock();
        }
    }

    /// Reads files and, recursively, folders. Files are read in parallel, and what was read is filed in batches.
    public ImportReport importFrom(List<Path> paths, Progress progress) throws IOException {
        longWork.lock();
        try {
            Progress watched = untilClosing(progress);
            stories.catchUp(store, index, watched);
            return new FolderImport(store, index, catalog.tagger(), kept.keeping(), stories, watched)
                    .run(paths, layout.folder());
        } finally {
            longWork.unlock();
        }
    }

    /// What the articles mean: goes on in the background, or is turned off.
    public Enrichment enrichment() {
        return enrichment;
    }

    /// By words, and once [Enrichment#prepare] was called, by meaning as well.
    public SearchResults search(SearchRequest request) throws IOException {
        return index.search(current -> current.search(request, enrichment::ofQuery));
    }

    /// The other articles that a request finds and that tell this one's story, best first; at most 50.
    public List<Hit> copies(SearchRequest request, ArticleId id) throws IOException {
        return index.search(current -> current.copies(request, id));
    }

    /// Where the words of `query` stand in `text`.
    public List<Span> marks(String query, String text) throws IOException {
        return index.search(current -> current.marks(query, text));
    }

    /// What of `query` stands where in an article; empty where there is no such article.
    public Optional<Why> why(String query, ArticleId id) throws IOException {
        return index.search(current -> current.why(query, id));
    }

    /// What the text in the search field, the cursor at its end, could become; at most `limit`, by kind and count.
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return index.search(current -> current.suggest(typed, limit));
    }

    /// The ids of all articles, in the order in which they came in.
    public List<ArticleId> ids() throws IOException {
        return store.read(tables -> tables.articles().ids());
    }

    public Optional<OpenArticle> article(ArticleId id) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(id);
            return entry.isPresent() ? Assembly.open(tables, entry.get().key(), catalog()) : Optional.empty();
        });
    }

    /// What the article said and says, the latest first; empty where there is no such article.
    public List<Version> versions(ArticleId id) throws IOException {
        return store.read(tables -> Versions.of(tables, id));
    }

    /// The article as version `number` of [#versions] said it, without the user's words.
    public Optional<OpenArticle> version(ArticleId id, int number) throws IOException {
        return store.read(tables -> Versions.open(tables, id, number, catalog.tagger(), catalog()));
    }

    public FactBook facts() {
        return new FactBook(store, catalog);
    }

    public Readings readings() {
        return readings;
    }

    /// Articles on the same matter, each with the reason why; best first, near copies left out.
    public List<Related> related(ArticleId id, int limit) throws IOException {
        return index.search(current -> current.related(id, limit));
    }

    /// Takes articles out, with their notes, until [#restore] or [#close]. Source files stay as they are.
    public Removal remove(List<ArticleId> ids) throws IOException {
        Instant now = Instant.now();
        List<ArticleId> removed = index.change(tables -> {
            List<ArticleId> gone = new ArrayList<>();
            for (ArticleId id : ids) {
                Optional<ArticleEntry> entry = tables.articles().present(id);
                if (entry.isPresent()) {
                    tables.articles().remove(entry.get().key(), now);
                    tables.origins().refuseFilesOf(entry.get().key());
                    gone.add(id);
                }
            }
            return gone;
        });
        index.refresh();
        return new Removal(removed);
    }

    public void restore(Removal removal) throws IOException {
        index.change(tables -> {
            for (ArticleId id : removal.ids()) {
                Optional<ArticleEntry> entry = tables.articles().entry(id).filter(ArticleEntry::removed);
                if (entry.isPresent()) {
                    tables.articles().restore(entry.get().key());
                }
            }
            return removal;
        });
        index.refresh();
    }

    public LibraryStatistics statistics() throws IOException {
        KeptFiles.Size size = kept.size();
        long indexBytes = Folders.bytes(layout.index());
        long storeBytes = store.bytes();
        Enrichment.Coverage meant = enrichment.coverage();
        return store.read(tables -> new LibraryStatistics(
                tables.articles().count(),
                tables.articles().countByLanguage(),
                tables.mentions().count(),
                tables.mentions().countEntities(),
                tables.facts().count(),
                tables.notes().count(),
                tables.highlights().count(),
                meant,
                storeBytes,
                indexBytes,
                size.files(),
                size.bytes()));
    }

    /// Looks the whole library over: what is wrong, a sentence each; empty where all is well.
    public List<String> verify() throws IOException {
        return new Inspection(store, index, catalog(), originals).problems();
    }

    /// Finds entities and facts anew in every article and builds the index again.
    public void rebuild(Progress progress) throws IOException {
        longWork.lock();
        try {
            Progress watched = untilClosing(progress);
            retagging.all(watched);
            stories.catchUp(store, index, watched);
            index.rebuild(watched);
        } finally {
            longWork.unlock();
        }
    }

    /// Tags the articles anew that were tagged with another catalogue than the present one: what the user or a newer
    /// program changed. What was done stays done where it is broken off; searching goes on.
    public void catchUp(Progress progress) throws IOException {
        longWork.lock();
        try {
            if (!closing) {
                retagging.catchUp(untilClosing(progress));
            }
        } finally {
            longWork.unlock();
        }
    }

    /// Ends a running import at its next file, waits for it, and closes. What was removed is then gone for good.
    @Override
    public void close() throws IOException {
        closing = true;
        try {
            enrichment.close();
        } finally {
            longWork.lock();
            try {
                if (!closed) {
                    closed = true;
                    closeAll();
                }
            } finally {
                longWork.unlock();
            }
        }
    }

    private void closeAll() throws IOException {
        try (lock;
                store;
                index) {
            index.commit();
            if (!store.isReadOnly()) {
                Opening.purge(store, originals);
            }
        }
    }

    private Progress untilClosing(Progress progress) {
        return new Progress() {
            @Override
            public void advanced(long done, long total, Path current) {
                progress.advanced(done, total, current);
            }

            @Override
            public void found(long articles) {
                progress.found(articles);
            }

            @Override
            public boolean cancelled() {
                return closing || progress.cancelled();
            }
        };
    }
}
