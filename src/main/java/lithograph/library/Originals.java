package lithograph.library;

import java.io.ByteArrayOutputStream;
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
import java.util.zip.Deflater;
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
    /// Files of at most so many bytes are read as a whole.
    private static final long AT_ONCE = 4L << 20;

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
            return Optional.of(size <= AT_ONCE ? keepSmall(file) : keepLarge(file, size));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Reads the file once, and writes what is kept of it once.
    private OriginalTable.Kept keepSmall(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String hash = Hashing.of(bytes);
        if (place(hash).isEmpty()) {
            ByteArrayOutputStream gzipped = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (OutputStream out = new Gzip(gzipped)) {
                out.write(bytes);
            }
            boolean pays = gzipped.size() < bytes.length - bytes.length / 10;
            store(hash + (pays ? PACKED : ""), out -> {
                if (pays) {
                    gzipped.writeTo(out);
                } else {
                    out.write(bytes);
                }
            });
        }
        return new OriginalTable.Kept(file.toString(), hash, bytes.length);
    }

    private OriginalTable.Kept keepLarge(Path file, long size) throws IOException {
        String hash = Hashing.of(file);
        if (place(hash).isEmpty()) {
            store(hash + PACKED, out -> {
                try (OutputStream gzip = new Gzip(out)) {
                    Files.copy(file, gzip);
                }
            });
            Path packed = within(hash).resolve(hash + PACKED);
            if (Files.size(packed) >= size - size / 10) {
                store(hash, out -> Files.copy(file, out));
                Files.delete(packed);
            }
        }
        return new OriginalTable.Kept(file.toString(), hash, size);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// What is there under its name is whole.
    private void store(String name, Writing writing) throws IOException {
        Path within = Files.createDirectories(within(name));
        Path part = Files.createTempFile(within, "new-", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writing.to(out);
            }
            Files.move(part, within.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path within(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    /// At its fastest: an import waits for it, and a page becomes but a sixth larger than at its tightest.
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, 1 << 15);
            def.setLevel(Deflater.BEST_SPEED);
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
        Path within = within(hash);
        return Stream.of(within.resolve(hash), within.resolve(hash + PACKED))
                .filter(Files::exists)
                .findFirst();
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
