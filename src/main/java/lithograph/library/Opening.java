package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lithograph.entity.Catalog;
import lithograph.store.Store;

/// How a library comes to be open: what is taken hold of, in which order, and let go of again where that fails.
final class Opening {
    private Opening() {}

    static Library toWrite(Path folder) throws IOException {
        LibraryLayout layout = new LibraryLayout(folder);
        LibraryLock lock = LibraryLock.take(layout);
        try {
            return locked(layout, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Beside the process that has it open.
    static Library toRead(Path folder) throws IOException {
        LibraryLayout layout = new LibraryLayout(folder);
        Store store = Store.openToRead(layout.store());
        try {
            List<String> notices = new ArrayList<>();
            List<MadeEdit> journal = readable(layout, notices);
            CurrentCatalog catalog = edited(layout, journal, notices);
            LiveIndex index = LiveIndex.openToRead(layout, store, catalog);
            return new Library(layout, LibraryLock.none(), store, catalog, journal, index, notices);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Library locked(LibraryLayout layout, LibraryLock lock) throws IOException {
        Store store = Store.open(layout.store());
        try {
            List<String> notices = new ArrayList<>();
            List<MadeEdit> journal = CatalogEdits.readOrPutAside(layout, notices);
            CurrentCatalog catalog = edited(layout, journal, notices);
            LiveIndex index = LiveIndex.open(layout, store, catalog);
            try {
                tidy(layout, store);
                return new Library(layout, lock, store, catalog, journal, index, notices);
            } catch (IOException | RuntimeException e) {
                index.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// What a crash left behind; the index has let go by now of what had been removed.
    private static void tidy(LibraryLayout layout, Store store) throws IOException {
        purge(store, new Originals(layout.originals()));
        Folders.delete(layout.scratch());
        store.write(tables -> {
            tables.imports().endStale(Instant.now());
            return tables;
        });
    }

    /// A journal that cannot be read is the other process's to put aside.
    private static List<MadeEdit> readable(LibraryLayout layout, List<String> notices) {
        try {
            return CatalogEdits.read(layout);
        } catch (IOException e) {
            notices.add("Your changes of the catalogue could not be read: " + e.getMessage());
            return List.of();
        }
    }

    private static CurrentCatalog edited(LibraryLayout layout, List<MadeEdit> journal, List<String> notices) {
        return new CurrentCatalog(
                catalog(layout, notices), journal.stream().map(MadeEdit::edit).toList());
    }

    private static Catalog catalog(LibraryLayout layout, List<String> notices) {
        Catalog shipped = Catalog.shipped();
        try {
            return shipped.overlaidWith(layout.catalog());
        } catch (IOException e) {
            notices.add("Your own catalogue was left aside: " + e.getMessage());
            return shipped;
        }
    }

    /// Deletes the removed articles for good, and the files kept for none but them.
    static void purge(Store store, Originals originals) throws IOException {
        if (store.write(tables -> tables.articles().purge()) > 0) {
            originals.collect(store);
        }
    }
}
