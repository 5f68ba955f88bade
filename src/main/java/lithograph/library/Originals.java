package lithograph.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import lithograph.store.OriginalTable;
import lithograph.store.Store;

/// The files as they came: each kept once, under the SHA-256 of its bytes, gzipped where that saves a tenth. Safe for
/// any number of threads, as long as only one collects garbage while nobody keeps.
final class Originals {
    private static final String PACKED = ".gz";
    private static final int PAGE = 500;

    /// Larger files are not kept: one archive could fill the disk.
    private static final long LARGEST = 256L << 20;

    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /// Keeps files, or does not: as the library is set.
    interface Keeping {
        /// What the file was kept as; empty where it was not.
        Optional<OriginalTable.Kept> kept(Path file);

        Keeping NONE = file -> Optional.empty();
    }

    /// Keeps a file. One that cannot be kept is imported all the same.
    Optional<OriginalTable.Kept> keep(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return Optional.empty();
            }
            String hash = hash(file);
            if (place(hash).isEmpty()) {
                store(file, size, hash);
            }
            return Optional.of(new OriginalTable.Kept(file.toString(), hash, size));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void store(Path file, long size, String hash) throws IOException {
        Path within = Files.createDirectories(folder.resolve(hash.substring(0, 2)));
        Path packed = Files.createTempFile(within, "new-", ".part");
        Path plain = Files.createTempFile(within, "new-", ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 8192)) {
                Files.copy(file, out);
            }
            if (Files.size(packed) < size - size / 10) {
                Files.move(packed, within.resolve(hash + PACKED), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.copy(file, plain, StandardCopyOption.REPLACE_EXISTING);
                Files.move(plain, within.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(packed);
            Files.deleteIfExists(plain);
        }
    }

    /// The bytes as they came.
    ///
    /// @throws NoSuchFileException where the original is not there
    InputStream open(String hash) throws IOException {
        Path place = place(hash).orElseThrow(() -> new NoSuchFileException(folder + "/" + hash));
        InputStream stream = Files.newInputStream(place);
        return place.toString().endsWith(PACKED) ? new GZIPInputStream(stream) : stream;
    }

    /// Writes the bytes as they came to a file of that name in a folder.
    Path unpack(String hash, String name, Path into) throws IOException {
        Path file = Files.createDirectories(into).resolve(name);
        try (InputStream bytes = open(hash)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /// What is wrong with the kept copy; empty where its bytes are those that came.
    Optional<String> fault(OriginalTable.Kept kept) {
        try (InputStream bytes = open(kept.hash())) {
            return hash(bytes).equals(kept.hash()) ? Optional.empty() : Optional.of("is not what was kept");
        } catch (NoSuchFileException e) {
            return Optional.of("is missing");
        } catch (IOException e) {
            return Optional.of("cannot be read (" + e.getMessage() + ")");
        }
    }

    /// Bytes on disk.
    long bytes() throws IOException {
        return Files.exists(folder) ? Folders.bytes(folder) : 0;
    }

    /// Deletes what no article comes from any more, and what a killed process left half done.
    void collect(Store store) throws IOException {
        store.write(tables -> tables.originals().forgetOrphans());
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = file.getFileName().toString();
                String hash = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
                if (!store.read(tables -> tables.originals().isUsed(hash))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// What is wrong with the kept copies, a sentence each.
    void inspect(Store store, List<String> problems) throws IOException {
        String last = "";
        List<OriginalTable.Kept> page = page(store, last);
        while (!page.isEmpty()) {
            for (OriginalTable.Kept kept : page) {
                fault(kept)
                        .ifPresent(fault -> problems.add("The kept copy of " + kept.path() + " " + fault
                                + ". The article is whole without it; import the file again to keep it anew."));
            }
            last = page.getLast().path();
            page = page(store, last);
        }
    }

    private static List<OriginalTable.Kept> page(Store store, String after) throws IOException {
        return store.read(tables -> tables.originals().after(after, PAGE));
    }

    private Optional<Path> place(String hash) {
        Path within = folder.resolve(hash.substring(0, 2));
        return Stream.of(within.resolve(hash), within.resolve(hash + PACKED))
                .filter(Files::exists)
                .findFirst();
    }

    private static String hash(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return hash(bytes);
        }
    }

    private static String hash(InputStream bytes) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
