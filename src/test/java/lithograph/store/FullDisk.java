package lithograph.store;

import java.io.IOException;

/// A disk with so much room and no more, for tests of other packages.
public final class FullDisk {
    private FullDisk() {}

    public static void at(Store store, int pages) throws IOException {
        store.limitTo(pages);
    }
}
