package lithograph.importer.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Bytes to read: a file, or a part of one.
///
/// @param origin see [Draft#origin()]
/// @param name   the file's or part's own name, as a hint
/// @param file   the file itself, where this is one
/// @param stream read by one reader only, which need not close it
/// @param depth  how many archives it lies in
/// @param budget how much may still be unpacked
public record Input(
        String origin, String name, Optional<Path> file, BufferedInputStream stream, int depth, Budget budget) {
    /// So much is looked at to tell what a file is.
    public static final int HEAD = 64 * 1024;

    public static Input of(Path file, InputStream stream) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        return new Input(
                absolute.toString(),
                name == null ? "" : name.toString(),
                Optional.of(absolute),
                buffered(stream),
                0,
                Budget.of(Files.size(file)));
    }

    /// The same bytes unpacked, without the name's last ending.
    public Input unpacked(InputStream stream) {
        int dot = name.lastIndexOf('.');
        return new Input(
                origin,
                dot > 0 ? name.substring(0, dot) : name,
                Optional.empty(),
                buffered(budget.limit(stream)),
                depth + 1,
                budget);
    }

    /// A part that lies in this input.
    public Input part(String part, InputStream stream) {
        String own = part.substring(part.lastIndexOf('/') + 1);
        return new Input(origin + "#" + part, own, Optional.empty(), buffered(budget.limit(stream)), depth + 1, budget);
    }

    /// The first bytes; they stay to be read.
    public byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    /// All bytes.
    ///
    /// @param limit most bytes to take
    /// @throws UnreadableException where there are more
    public byte[] bytes(int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw new UnreadableException(
                    "It is larger than " + limit / (1024 * 1024) + " MB, too large for one article.");
        }
        return bytes;
    }

    /// The name without its last ending, for want of a title.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    }

    private static BufferedInputStream buffered(InputStream stream) {
        return stream instanceof BufferedInputStream buffered ? buffered : new BufferedInputStream(stream, HEAD);
    }
}
