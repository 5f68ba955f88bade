package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import lithograph.entity.Catalog;
import lithograph.index.ArticleIndex;
import lithograph.index.DamagedIndexException;

/// The index that a library searches at present, and the moments in which another takes its place. Searches share it;
/// only such a moment is exclusive. Who changes the index sees to it that no one else does.
final class CurrentIndex implements AutoCloseable {
    private final LibraryLayout layout;
    private final Supplier<Catalog> catalog;
    private final Opening committed;
    private final Opening emptied;
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();
    private ArticleIndex index;

    /// @param committed opens what was committed last
    /// @param emptied   opens an empty index in its place
    private CurrentIndex(LibraryLayout layout, Supplier<Catalog> catalog, Opening committed, Opening emptied)
            throws IOException {
        this.layout = layout;
        this.catalog = catalog;
        this.committed = committed;
        this.emptied = emptied;
        this.index = committed.open();
    }

    /// @throws DamagedIndexException where what is there cannot be used, see [#openEmpty]
    static CurrentIndex open(LibraryLayout layout, Supplier<Catalog> catalog) throws IOException {
        return new CurrentIndex(layout, catalog, () -> ArticleIndex.open(layout.index(), catalog), () -> {
            Folders.delete(layout.index());
            return ArticleIndex.open(layout.index(), catalog);
        });
    }

    /// Opens the index that another process writes; nothing on the disk is changed. One that cannot be read counts as
    /// empty: then all of it is built in memory.
    static CurrentIndex openBorrowed(LibraryLayout layout, Supplier<Catalog> catalog) throws IOException {
        return new CurrentIndex(
                layout,
                catalog,
                () -> ArticleIndex.openBorrowed(layout.index(), catalog),
                () -> ArticleIndex.openInMemory(layout.index(), catalog));
    }

    /// Opens an empty index in the place of what is there.
    static CurrentIndex openEmpty(LibraryLayout layout, Supplier<Catalog> catalog) throws IOException {
        Folders.delete(layout.index());
        return open(layout, catalog);
    }

    interface Use<T> {
        T of(ArticleIndex index) throws IOException;
    }

    <T> T use(Use<T> use) throws IOException {
        swapping.readLock().lock();
        try {
            return use.of(index);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /// The number of the last change that was committed to it.
    long sequence() {
        swapping.readLock().lock();
        try {
            return index.sequence();
        } finally {
            swapping.readLock().unlock();
        }
    }

    /// Puts the committed and closed index in [LibraryLayout#nextIndex()] in its place.
    void replace() throws IOException {
        swap(() -> {
            Folders.delete(layout.index());
            Files.move(layout.nextIndex(), layout.index());
            return ArticleIndex.open(layout.index(), catalog);
        });
    }

    /// Goes back to what was committed; where that is damaged, to an empty index.
    void reopen() throws IOException {
        swap(() -> {
            try {
                return committed.open();
            } catch (DamagedIndexException e) {
                return emptied.open();
            }
        });
    }

    /// Throws away all that it holds.
    void empty() throws IOException {
        swap(emptied);
    }

    private interface Opening {
        ArticleIndex open() throws IOException;
    }

    private void swap(Opening opening) throws IOException {
        swapping.writeLock().lock();
        try {
            try {
                index.close();
            } catch (IOException | RuntimeException e) {
                // What is broken need not close well: nothing in it is needed any more.
            }
            index = opening.open();
        } finally {
            swapping.writeLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        swapping.writeLock().lock();
        try {
            index.close();
        } finally {
            swapping.writeLock().unlock();
        }
    }
}
