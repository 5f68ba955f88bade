package lithograph.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import lithograph.entity.Catalog;
import lithograph.importer.Progress;
import lithograph.index.ArticleIndex;
import lithograph.index.DamagedIndexException;
import lithograph.index.IndexedArticle;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// The index of a library, kept in step with its store. Changes go through [#change], one at a time, so that the index
/// gets them in the store's order; searching waits for none of them. An index that breaks is mended from the store.
final class LiveIndex implements AutoCloseable {
    private static final int PAGE = 500;

    private final LibraryLayout layout;
    private final Store store;
    private final Supplier<Catalog> catalog;
    private final CurrentIndex current;
    private final ReentrantLock changing = new ReentrantLock(true);
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    /// Why the index lacks changes that the store has; empty where it lacks none.
    private volatile Optional<String> behind = Optional.empty();

    private long applied;
    private long committed;
    private boolean broken;
    private volatile boolean searched;
    private final AtomicInteger mended = new AtomicInteger();

    private LiveIndex(LibraryLayout layout, Store store, Supplier<Catalog> catalog, CurrentIndex current) {
        this.layout = layout;
        this.store = store;
        this.catalog = catalog;
        this.current = current;
        this.applied = current.sequence();
        this.committed = applied;
    }

    /// Opens the index and brings it up to date; one that is damaged, missing or not this store's is built anew.
    static LiveIndex open(LibraryLayout layout, Store store, Supplier<Catalog> catalog) throws IOException {
        boolean missing = Files.notExists(layout.index());
        long articles = store.read(tables -> tables.articles().count());
        long sequence = store.read(tables -> tables.sequence());
        Folders.delete(layout.nextIndex());
        CurrentIndex current;
        String notice = "";
        try {
            current = CurrentIndex.open(layout, catalog);
            if (current.sequence() > sequence) {
                current.close();
                current = CurrentIndex.openEmpty(layout, catalog);
                notice = "The search index was of another state of the library and has been rebuilt from it; nothing is"
                        + " lost.";
            } else if (missing && articles > 0) {
                notice = "The search index was missing and has been rebuilt from the library; nothing is lost.";
            }
        } catch (DamagedIndexException e) {
            current = CurrentIndex.openEmpty(layout, catalog);
            notice = e.isOfAnotherVersion()
                    ? "The search index has been built anew, as this version of the program needs it."
                    : "The search index was damaged and has been rebuilt from the library; nothing is lost.";
        }
        LiveIndex live = new LiveIndex(layout, store, catalog, current);
        if (!notice.isEmpty()) {
            live.troubles.add(notice);
        }
        try {
            live.catchUp();
        } catch (IOException | RuntimeException e) {
            current.close();
            throw e;
        }
        return live;
    }

    /// An index of the same that is brought up to date in memory alone, beside the process that writes the one
    /// on disk.
    static LiveIndex openToRead(LibraryLayout layout, Store store, Supplier<Catalog> catalog) throws IOException {
        CurrentIndex current = CurrentIndex.openBorrowed(layout, catalog);
        LiveIndex live = new LiveIndex(layout, store, catalog, current);
        try {
            live.catchUp();
        } catch (IOException | RuntimeException e) {
            current.close();
            throw e;
        }
        return live;
    }

    /// What went wrong so far, a sentence each. Waits for nothing.
    List<String> troubles() {
        List<String> all = new ArrayList<>(troubles);
        behind.ifPresent(all::add);
        return List.copyOf(all);
    }

    /// Searches; where that shows the index to be damaged, it is built anew first.
    <T> T search(CurrentIndex.Use<T> search) throws IOException {
        searched = true;
        int before = mended.get();
        try {
            return current.use(search);
        } catch (DamagedIndexException e) {
            rebuildDamaged(before);
            return current.use(search);
        }
    }

    /// Looks at the index as it is, and mends nothing.
    <T> T inspect(CurrentIndex.Use<T> look) throws IOException {
        return current.use(look);
    }

    /// Changes the store, then the index; searches see it after the next [#refresh()].
    <T> T change(Store.Work<T> work) throws IOException {
        return change(work, Map.of());
    }

    /// The same, where `work` leaves in `known`, by sequence number, articles that are new and as they are after it:
    /// they need neither be read again nor be looked for in the index.
    <T> T change(Store.Work<T> work, Map<Long, IndexedArticle> known) throws IOException {
        changing.lock();
        try {
            T result = store.write(work);
            // It is saved: a fault of the index must not make it look as if it were not.
            attempt(() -> apply(known));
            return result;
        } finally {
            changing.unlock();
        }
    }

    /// Refreshes where somebody has searched since the last time: what nobody looks at need not be made ready.
    void refreshIfSearched() {
        if (searched) {
            refresh();
        }
    }

    void refresh() {
        searched = false;
        attempt(() -> onCurrent(ArticleIndex::refresh));
    }

    private void attempt(Step step) {
        try {
            onIndex(step);
        } catch (IOException | RuntimeException e) {
            behind = Optional.of("The search index could not be written (" + e.getMessage()
                    + "). What you saved is saved; search will find it once there is room for the index again.");
        }
    }

    /// Makes durable what the index holds. Without it nothing is lost, but the next opening takes longer.
    void commit() throws IOException {
        onIndex(() -> {
            if (committed != applied) {
                long sequence = applied;
                onCurrent(index -> index.commit(sequence));
                committed = sequence;
            }
        });
    }

    /// Builds the whole index anew beside the present one, which answers until then.
    void rebuild(Progress progress) throws IOException {
        Folders.delete(layout.nextIndex());
        long total = store.read(tables -> tables.articles().count());
        ArticleIndex next = ArticleIndex.open(layout.nextIndex(), catalog);
        try {
            long done = 0;
            long sequence = 0;
            for (List<ArticleEntry> page = after(0); !page.isEmpty(); page = after(sequence)) {
                if (progress.cancelled()) {
                    next.close();
                    Folders.delete(layout.nextIndex());
                    return;
                }
                sequence = apply(page, next, Map.of());
                done += page.size();
                progress.advanced(Math.min(done, total), total, layout.index());
            }
            takeOver(next, sequence);
        } catch (IOException | RuntimeException e) {
            next.close();
            throw e;
        }
    }

    private void takeOver(ArticleIndex next, long from) throws IOException {
        changing.lock();
        try {
            long sequence = from;
            for (List<ArticleEntry> page = after(from); !page.isEmpty(); page = after(sequence)) {
                sequence = apply(page, next, Map.of());
            }
            next.commit(sequence);
            next.close();
            current.replace();
            applied = sequence;
            committed = sequence;
            broken = false;
            mended.incrementAndGet();
        } finally {
            changing.unlock();
        }
    }

    private void rebuildDamaged(int before) throws IOException {
        changing.lock();
        try {
            if (mended.get() == before) {
                current.empty();
                applied = 0;
                committed = 0;
                broken = false;
                apply(Map.of());
                current.use(index -> {
                    index.refresh();
                    return index;
                });
                mended.incrementAndGet();
                troubles.add("The search index was found damaged and has been rebuilt from the library; nothing is"
                        + " lost.");
            }
        } finally {
            changing.unlock();
        }
    }

    private void catchUp() throws IOException {
        long before = applied;
        onIndex(() -> apply(Map.of()));
        if (applied != before) {
            commit();
            refresh();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Use {
        void of(ArticleIndex index) throws IOException;
    }

    private void onCurrent(Use use) throws IOException {
        current.use(index -> {
            use.of(index);
            return index;
        });
    }

    /// Runs a step on the index alone. One that failed, as on a full disk, has closed it: it is opened again, and
    /// brought up to date, before the next step.
    private void onIndex(Step step) throws IOException {
        changing.lock();
        try {
            if (broken) {
                current.reopen();
                applied = current.sequence();
                committed = applied;
                apply(Map.of());
                broken = false;
            }
            step.run();
            behind = Optional.empty();
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw e;
        } finally {
            changing.unlock();
        }
    }

    private void apply(Map<Long, IndexedArticle> known) throws IOException {
        for (List<ArticleEntry> page = after(applied); !page.isEmpty(); page = after(applied)) {
            List<ArticleEntry> changes = page;
            applied = current.use(index -> apply(changes, index, known));
        }
    }

    private long apply(List<ArticleEntry> page, ArticleIndex into, Map<Long, IndexedArticle> known) throws IOException {
        try {
            // An article has one entry in a page, so that their order does not matter.
            page.parallelStream().forEach(entry -> apply(entry, into, known));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return page.getLast().sequence();
    }

    private void apply(ArticleEntry entry, ArticleIndex into, Map<Long, IndexedArticle> known) {
        try {
            IndexedArticle fresh = known.get(entry.sequence());
            if (fresh != null) {
                into.add(fresh);
                return;
            }
            Optional<IndexedArticle> article = entry.removed() ? Optional.empty() : readable(entry);
            if (article.isPresent()) {
                into.put(article.get());
            } else {
                into.remove(entry.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// One article that cannot be read must not keep the others from being found.
    private Optional<IndexedArticle> readable(ArticleEntry entry) {
        try {
            return store.read(tables -> Assembly.indexed(tables, entry, catalog.get()));
        } catch (IOException | IllegalArgumentException e) {
            troubles.add("Article " + entry.id() + " cannot be read, and search leaves it out: " + e.getMessage());
            return Optional.empty();
        }
    }

    private List<ArticleEntry> after(long sequence) throws IOException {
        return store.read(tables -> tables.articles().changedAfter(sequence, PAGE));
    }

    @Override
    public void close() throws IOException {
        changing.lock();
        try (current) {
            commit();
        } finally {
            changing.unlock();
        }
    }
}
