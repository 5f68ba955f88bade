package lithograph.importer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What lies in the folder of a file, or beside an entry of an archive, and below. Nothing outside of it is ever
/// opened, whatever a name says and wherever a link leads.
public sealed interface Beside {
    /// Where nothing can be opened out of order.
    static Beside nothing() {
        return new Nothing();
    }

    static Beside file(Path file) {
        return new Folder(file);
    }

    /// @param zip    open for as long as this is used, its names in ISO 8859-1
    /// @param folder the entry's folder within it, with its slash; empty at the top
    static Beside entry(ZipFile zip, String folder) {
        return new Archive(zip, folder);
    }

    /// What has that name, relative to the folder; empty where there is nothing, or it lies elsewhere.
    Optional<Opened> open(String name) throws IOException;

    /// A file that lies beside.
    ///
    /// @param stream to be closed
    /// @param size   in bytes; negative for what is packed
    record Opened(InputStream stream, long size) {}

    /// The size of the file that others lie beside, in bytes; 0 where unknown.
    default long size() {
        return 0;
    }

    /// Nothing.
    record Nothing() implements Beside {
        @Override
        public Optional<Opened> open(String name) {
            return Optional.empty();
        }
    }

    /// The folder of a file.
    record Folder(Path file) implements Beside {
        @Override
        public Optional<Opened> open(String name) throws IOException {
            Path folder = file.getParent();
            if (folder == null) {
                return Optional.empty();
            }
            try {
                Path other = folder.resolve(name).normalize();
                boolean below = other.startsWith(folder)
                        && !other.equals(file)
                        && Files.isRegularFile(other)
                        && other.toRealPath().startsWith(folder.toRealPath());
                return below
                        ? Optional.of(new Opened(Files.newInputStream(other), Files.size(other)))
                        : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public long size() {
            return file.toFile().length();
        }
    }

    /// A folder within an archive.
    record Archive(ZipFile zip, String folder) implements Beside {
        private static final int LARGEST = 64 * 1024 * 1024;

        @Override
        public Optional<Opened> open(String name) throws IOException {
            String raw = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            ZipEntry entry = zip.getEntry(folder + raw);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                byte[] bytes = stream.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST
                        ? Optional.empty()
                        : Optional.of(new Opened(new ByteArrayInputStream(bytes), -1));
            }
        }
    }
}
