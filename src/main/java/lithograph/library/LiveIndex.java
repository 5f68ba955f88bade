package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import lithograph.entity.Catalog;
import lithograph.importer.Progress;
import lithograph.index.ArticleIndex;
import lithograph.index.DamagedIndexException;
import lithograph.index.IndexedArticle;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// The index of a library, kept in step with its store. Changes go through [#change], one at a time, so that the index
/// gets them in the store's order; searching waits for none of them.
final class LiveIndex implements AutoCloseable {
    private static final int PAGE = 100;

    private final LibraryLayout layout;
    private final Store store;
    private final Catalog catalog;
    private final ReentrantLock changing = new ReentrantLock(true);
    /// Searches share it; only the moment in which a rebuilt index takes the place of the old one is exclusive.
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();

    private ArticleIndex index;
    private long applied;
    private long committed;
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    private LiveIndex(LibraryLayout layout, Store store, Catalog catalog, ArticleIndex index) {
        this.layout = layout;
        this.store = store;
        this.catalog = catalog;
        this.index = index;
        this.applied = index.sequence();
        this.committed = applied;
    }

    /// Opens the index and brings it up to date; one that is damaged, missing or not this store's is built anew.
    static LiveIndex open(LibraryLayout layout, Store store, Catalog catalog, List<String> notices) throws IOException {
        boolean missing = Files.notExists(layout.index());
        long articles = store.read(tables -> tables.articles().count());
        long sequence = store.read(tables -> tables.sequence());
        Folders.delete(layout.nextIndex());
        ArticleIndex index;
        try {
            index = ArticleIndex.open(layout.index(), catalog);
            if (index.sequence() > sequence) {
                index.close();
                throw new DamagedIndexException(
                        "the index is newer than the library",
                        new IOException("index at " + index.sequence() + ", library at " + sequence));
            }
            if (missing && articles > 0) {
                notices.add("The search index was missing and has been rebuilt from the library; nothing is lost.");
            }
        } catch (DamagedIndexException e) {
            Folders.delete(layout.index());
            index = ArticleIndex.open(layout.index(), catalog);
            notices.add("The search index was damaged and has been rebuilt from the library; nothing is lost.");
        }
        LiveIndex live = new LiveIndex(layout, store, catalog, index);
        try {
            live.catchUp();
        } catch (IOException | RuntimeException e) {
            live.index.close();
            throw e;
        }
        return live;
    }

    /// What went wrong with single articles so far, a sentence each.
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    interface Search<T> {
        T in(ArticleIndex index) throws IOException;
    }

    <T> T search(Search<T> search) throws IOException {
        swapping.readLock().lock();
        try {
            return search.in(index);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /// Changes the store, then the index; searches see it after the next [#refresh()].
    <T> T change(Store.Work<T> work) throws IOException {
        return change(work, Map.of());
    }

    /// The same, where `work` leaves in `known`, by sequence number, the articles as they are after it: they need not
    /// be read again.
    <T> T change(Store.Work<T> work, Map<Long, IndexedArticle> known) throws IOException {
        changing.lock();
        try {
            T result = store.write(work);
            apply(known);
            return result;
        } finally {
            changing.unlock();
        }
    }

    void refresh() throws IOException {
        changing.lock();
        try {
            index.refresh();
        } finally {
            changing.unlock();
        }
    }

    /// Makes durable what the index holds. Without it nothing is lost, but the next opening takes longer.
    void commit() throws IOException {
        changing.lock();
        try {
            if (committed != applied) {
                index.commit(applied);
                committed = applied;
            }
        } finally {
            changing.unlock();
        }
    }

    /// Builds the whole index anew beside the present one, which answers until then.
    void rebuild(Progress progress) throws IOException {
        Path next = layout.nextIndex();
        Folders.delete(next);
        long total = store.read(tables -> tables.articles().count());
        ArticleIndex rebuilt = ArticleIndex.open(next, catalog);
        try {
            long done = 0;
            long sequence = 0;
            List<ArticleEntry> page = changedAfter(sequence);
            while (!page.isEmpty()) {
                if (progress.cancelled()) {
                    rebuilt.close();
                    Folders.delete(next);
                    return;
                }
                sequence = apply(page, rebuilt, Map.of());
                done += page.size();
                progress.advanced(Math.min(done, total), total, layout.index());
                page = changedAfter(sequence);
            }
            swap(rebuilt, sequence);
        } catch (IOException | RuntimeException e) {
            rebuilt.close();
            throw e;
        }
    }

    private void swap(ArticleIndex rebuilt, long from) throws IOException {
        changing.lock();
        try {
            long sequence = from;
            for (List<ArticleEntry> page = changedAfter(from); !page.isEmpty(); page = changedAfter(sequence)) {
                sequence = apply(page, rebuilt, Map.of());
            }
            rebuilt.commit(sequence);
            rebuilt.close();
            swapping.writeLock().lock();
            try {
                index.close();
                Folders.delete(layout.index());
                Files.move(layout.nextIndex(), layout.index());
                index = ArticleIndex.open(layout.index(), catalog);
                applied = sequence;
                committed = sequence;
            } finally {
                swapping.writeLock().unlock();
            }
        } finally {
            changing.unlock();
        }
    }

    private void catchUp() throws IOException {
        changing.lock();
        try {
            long before = applied;
            apply(Map.of());
            if (applied != before) {
                commit();
                index.refresh();
            }
        } finally {
            changing.unlock();
        }
    }

    private void apply(Map<Long, IndexedArticle> known) throws IOException {
        for (List<ArticleEntry> page = changedAfter(applied); !page.isEmpty(); page = changedAfter(applied)) {
            applied = apply(page, index, known);
        }
    }

    private long apply(List<ArticleEntry> page, ArticleIndex into, Map<Long, IndexedArticle> known) throws IOException {
        for (ArticleEntry entry : page) {
            Optional<IndexedArticle> article = entry.removed()
                    ? Optional.empty()
                    : Optional.ofNullable(known.get(entry.sequence())).or(() -> readable(entry));
            if (article.isPresent()) {
                into.put(article.get());
            } else {
                into.remove(entry.id());
            }
        }
        return page.getLast().sequence();
    }

    /// One article that cannot be read must not keep the others from being found.
    private Optional<IndexedArticle> readable(ArticleEntry entry) {
        try {
            return store.read(tables -> Assembly.indexed(tables, entry, catalog));
        } catch (IOException | IllegalArgumentException e) {
            troubles.add("Article " + entry.id() + " cannot be read, and search leaves it out: " + e.getMessage());
            return Optional.empty();
        }
    }

    private List<ArticleEntry> changedAfter(long sequence) throws IOException {
        return store.read(tables -> tables.articles().changedAfter(sequence, PAGE));
    }

    @Override
    public void close() throws IOException {
        changing.lock();
        swapping.writeLock().lock();
        try {
            commit();
            index.close();
        } finally {
            swapping.writeLock().unlock();
            changing.unlock();
        }
    }
}
