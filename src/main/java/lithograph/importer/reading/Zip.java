package lithograph.importer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;

/// A document that is a ZIP of XML (DOCX, ODT, EPUB), in memory, without its pictures.
public final class Zip {
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Map<String, byte[]> entries = new HashMap<>();

    private Zip() {}

    /// @param wanted which entries to keep, by name
    public static Zip of(Input input, Predicate<String> wanted) throws IOException {
        Zip zip = new Zip();
        ZipInputStream stream = new ZipInputStream(input.stream(), StandardCharsets.UTF_8);
        long total = 0;
        int count = 0;
        Optional<ZipEntry> entry = next(stream, count);
        for (; entry.isPresent(); entry = next(stream, ++count)) {
            if (wanted.test(entry.get().getName())) {
                byte[] bytes = limited(stream);
                total += bytes.length;
                zip.entries.put(entry.get().getName(), bytes);
            }
            if (total > 2L * LARGEST) {
                throw new UnreadableException("Its text is larger than 128 MB.");
            }
        }
        return zip;
    }

    /// The next file of an archive.
    ///
    /// @param before how many came before, for the message
    public static Optional<ZipEntry> next(ZipInputStream zip, int before) throws IOException {
        try {
            return Optional.ofNullable(zip.getNextEntry());
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("It is packed, and damaged behind its file " + before + ".");
        }
    }

    private static byte[] limited(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST);
        if (bytes.length == LARGEST) {
            throw new UnreadableException("A part of it is larger than 64 MB.");
        }
        return bytes;
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Optional<Document> xml(String name) {
        return bytes(name).map(Xml::parse);
    }

    /// An empty document where there is no such entry.
    public Document xmlOrEmpty(String name) {
        return xml(name).orElseGet(() -> new Document(""));
    }
}
