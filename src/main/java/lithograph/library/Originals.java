package lithograph.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
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

        /// False where a copy of the file should be there and is not: then it is to be read again, changed or not.
        boolean isWhole(Path file) throws IOException;
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
        OriginalTable.Kept kept = new OriginalTable.Kept(file.toString(), Hashing.of(bytes), bytes.length);
        if (fault(kept).isPresent()) {
            ByteArrayOutputStream gzipped = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (OutputStream out = new Gzip(gzipped)) {
                out.write(bytes);
            }
            boolean pays = gzipped.size() < bytes.length - bytes.length / 10;
            store(kept.hash(), part -> {
                try (OutputStream out = Files.newOutputStream(part)) {
                    if (pays) {
                        gzipped.writeTo(out);
                    } else {
                        out.write(bytes);
                    }
                }
                return pays ? PACKED : "";
            });
        }
        return kept;
    }

    private OriginalTable.Kept keepLarge(Path file, long size) throws IOException {
        OriginalTable.Kept kept = new OriginalTable.Kept(file.toString(), Hashing.of(file), size);
        if (fault(kept).isPresent()) {
            store(kept.hash(), part -> {
                try (OutputStream gzip = new Gzip(Files.newOutputStream(part))) {
                    Files.copy(file, gzip);
                }
                if (Files.size(part) < size - size / 10) {
                    return PACKED;
                }
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
                return "";
            });
        }
        return kept;
    }

    private interface Writing {
        /// Returns how the name of what was written ends.
        String to(Path part) throws IOException;
    }

    /// Takes the place of a copy that is damaged; what is there under its name is whole.
    private void store(String hash, Writing writing) throws IOException {
        Path within = Files.createDirectories(within(hash));
        Path part = Files.createTempFile(within, "new-", ".part");
        try {
            String end = writing.to(part);
            Files.move(part, within.resolve(hash + end), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(within.resolve(hash + (end.isEmpty() ? PACKED : "")));
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

    /// Whether a copy is there and as long as what was kept: the bytes are not read.
    boolean isThere(OriginalTable.Kept kept) throws IOException {
        Optional<Path> place = place(kept.hash());
        if (place.isEmpty()) {
            return false;
        }
        if (!place.get().toString().endsWith(PACKED)) {
            return Files.size(place.get()) == kept.size();
        }
        try (SeekableByteChannel packed = Files.newByteChannel(place.get())) {
            ByteBuffer end = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            packed.position(Math.max(0, packed.size() - Integer.BYTES));
            while (end.hasRemaining() && packed.read(end) >= 0) {}
            // GZIP ends with the length of what is packed, modulo 2^32 (RFC 1952).
            return !end.hasRemaining() && end.getInt(0) == (int) kept.size();
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
                Optional<String> fault = fault(kept);
                if (fault.isPresent()) {
                    problems.add("The kept copy of " + kept.path() + " " + fault.get()
                            + ". The article is whole without it; "
                            + (isThere(kept) ? "delete " + place(kept.hash()).orElseThrow() + " and import" : "import")
                            + " the file again to keep it anew.");
                }
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
