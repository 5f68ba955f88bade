package lithograph.library;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that appears whole or not at all: it is written under another name beside its place, and then moved there.
final class AtomicFile {
    private AtomicFile() {}

    interface Content {
        int write(Writer to) throws IOException;
    }

    interface Bytes {
        void write(Path unfinished) throws IOException;
    }

    /// Returns what `content` returns.
    ///
    /// @param begin what the file begins with
    static int write(Path file, String begin, Content content) throws IOException {
        int[] result = new int[1];
        writeBytes(file, unfinished -> {
            // The encoder of Files.newBufferedWriter refuses half a surrogate pair; this one writes a question mark.
            try (Writer to = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
                to.write(begin);
                result[0] = content.write(to);
            }
        });
        return result[0];
    }

    /// The same, where `content` writes the unfinished file itself.
    static void writeBytes(Path file, Bytes content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("There is a folder of this name already: " + target + ". Choose another name.");
        }
        Path unfinished = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            content.write(unfinished);
            move(unfinished, target);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no folder " + target.getParent() + " to write to.", e);
        } catch (AccessDeniedException e) {
            throw new IOException("You may not write to " + target.getParent() + ".", e);
        } catch (UncheckedIOException e) {
            throw new IOException(target + " was not written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
