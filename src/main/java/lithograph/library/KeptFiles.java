package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lithograph.store.OriginalTable;
import lithograph.store.Store;

/// The original files that a library keeps, and whether it keeps them: it does unless told otherwise. Safe for any
/// number of threads.
public final class KeptFiles {
    private static final String SETTING = "originals";

    private final Store store;
    private final Originals originals;
    private final Settings settings;
    private final Path opened;

    /// @param opened where copies are unpacked for other programs to show
    KeptFiles(Store store, Originals originals, Settings settings, Path opened) {
        this.store = store;
        this.originals = originals;
        this.settings = settings;
        this.opened = opened;
    }

    /// Whether imports keep a copy of each file that they read.
    public enum Keep {
        /// On: an improved version of the program can read them anew, and they can be opened when the files are gone.
        ON,
        /// Off: nothing takes space; what was kept stays.
        OFF
    }

    public Keep keep() throws IOException {
        return settings.get(SETTING).filter("off"::equals).isPresent() ? Keep.OFF : Keep.ON;
    }

    public void keep(Keep keep) throws IOException {
        settings.put(SETTING, keep == Keep.OFF ? "off" : "on");
    }

    /// @param files files that have a kept copy; files of the same bytes share one
    /// @param bytes on disk
    public record Size(long files, long bytes) {}

    public Size size() throws IOException {
        return new Size(store.read(tables -> tables.originals().count()), originals.bytes());
    }

    /// The file itself where it is still there, or a copy of what was kept of it, to be shown; empty where there is
    /// neither.
    ///
    /// @param origin a file's absolute path, or `path#part`
    public Optional<Path> openable(String origin) throws IOException {
        for (int end = origin.length(); end > 0; end = origin.lastIndexOf('#', end - 1)) {
            String path = origin.substring(0, end);
            if (Files.exists(Path.of(path))) {
                return Optional.of(Path.of(path));
            }
            Optional<OriginalTable.Kept> kept =
                    store.read(tables -> tables.originals().of(path));
            if (kept.isPresent() && originals.fault(kept.get()).isEmpty()) {
                String name = String.valueOf(Path.of(path).getFileName());
                String hash = kept.get().hash();
                return Optional.of(originals.unpack(hash, name, opened.resolve(hash.substring(0, 16))));
            }
        }
        return Optional.empty();
    }

    Originals.Keeping keeping() throws IOException {
        return switch (keep()) {
            case ON -> new Keeping();
            case OFF -> new Resting();
        };
    }

    private Optional<OriginalTable.Kept> before(Path file) throws IOException {
        return store.read(tables -> tables.originals().of(file.toString()));
    }

    private final class Keeping implements Originals.Keeping {
        @Override
        public Optional<OriginalTable.Kept> kept(Path file) {
            return originals.keep(file);
        }

        @Override
        public boolean isWhole(Path file) throws IOException {
            Optional<OriginalTable.Kept> before = before(file);
            return before.isEmpty() || originals.isThere(before.get());
        }
    }

    /// Keeps nothing new; the copy that there is stays as long as the file says the same.
    private final class Resting implements Originals.Keeping {
        @Override
        public Optional<OriginalTable.Kept> kept(Path file) {
            try {
                Optional<OriginalTable.Kept> before = before(file);
                return before.isPresent()
                                && before.get().size() == Files.size(file)
                                && before.get().hash().equals(Hashing.of(file))
                        ? before
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public boolean isWhole(Path file) {
            return true;
        }
    }
}
