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
/// @param beside opens what the file or archive holds beside it
/// @param stream read by one reader only, which need not close it
/// @param depth  how many archives it lies in
/// @param budget how much may still be unpacked
public record Input(String origin, String name, Beside beside, BufferedInputStream stream, int depth, Budget budget) {
    /// So much is looked at to tell what a file is.
    public static final int HEAD = 64 * 1024;

    public static Input of(Path file, InputStream stream) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        return new Input(
                absolute.toString(),
                name == null ? "" : name.toString(),
                Beside.file(absolute),
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
                Beside.nothing(),
                buffered(budget.limit(stream)),
                depth + 1,
                budget);
    }

    /// A part that lies in this input.
    public Input part(String part, InputStream stream) {
        return part(part, stream, Beside.nothing());
    }

    /// A part that others lie beside.
    public Input part(String part, InputStream stream, Beside others) {
        String own = part.substring(part.lastIndexOf('/') + 1);
        return new Input(origin + "#" + part, own, others, buffered(budget.limit(stream)), depth + 1, budget);
    }

    /// What has that name beside this input, its stream to be closed; a file of a folder has bounds of its own.
    public Optional<Input> other(String name) throws IOException {
        return beside.open(name).map(opened -> {
            boolean packed = opened.size() < 0;
            Budget own = packed ? budget : Budget.of(opened.size());
            InputStream limited = packed ? budget.limit(opened.stream()) : opened.stream();
            String file = name.substring(name.lastIndexOf('/') + 1);
            return new Input(origin + "#" + name, file, Beside.nothing(), buffered(limited), depth + 1, own);
        });
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
        if (beside.size() > limit) {
            throw tooLarge(limit);
        }
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    private static UnreadableException tooLarge(int limit) {
        return new UnreadableException(
                "It is larger than " + limit / (1024 * 1024) + " MB, too large for one article.");
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
