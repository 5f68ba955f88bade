package lithograph.importer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import lithograph.importer.reading.Beside;
import lithograph.importer.reading.Budget;
import lithograph.importer.reading.Failure;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.Passed;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Zip;

/// ZIP and tar: what lies in them is read as files are, in memory and as it comes; nothing is ever written to disk, so
/// a name that climbs out of its folder leads nowhere.
public final class ArchiveReader {
    private static final int MOST_ENTRIES = 200_000;

    private final Input input;
    private final Findings findings;
    private int read;

    private ArchiveReader(Input input, Findings findings) {
        this.input = input;
        this.findings = findings;
    }

    public static void zip(Input input, Findings findings) throws IOException {
        if (input.beside() instanceof Beside.Folder folder) {
            try (ZipFile whole = new ZipFile(folder.file().toFile(), StandardCharsets.ISO_8859_1)) {
                zip(input, findings, Optional.of(whole));
                return;
            } catch (ZipException e) {
                // What is left of a damaged archive is read in the order in which it comes.
            }
        }
        zip(input, findings, Optional.empty());
    }

    /// @param whole the archive, where its files can also be had out of order
    private static void zip(Input input, Findings findings, Optional<ZipFile> whole) throws IOException {
        ArchiveReader reader = new ArchiveReader(input, findings);
        Joined joined = whole.isPresent() ? Joined.of(whole.get()) : Joined.NOTHING;
        ZipInputStream zip = new ZipInputStream(input.stream(), StandardCharsets.ISO_8859_1);
        int entries = 0;
        for (Optional<ZipEntry> entry = Zip.next(zip, 0); entry.isPresent(); entry = Zip.next(zip, entries)) {
            String name = entry.get().getName();
            if (!entry.get().isDirectory() && !joined.has(name)) {
                reader.entry(
                        name,
                        zip,
                        whole.map(all -> Beside.entry(all, Joined.folder(name))).orElse(Beside.nothing()));
            }
            limit(++entries);
        }
        reader.end(entries);
    }

    public static void tar(Input input, Findings findings) throws IOException {
        ArchiveReader reader = new ArchiveReader(input, findings);
        Tar tar = new Tar(input.stream());
        int entries = 0;
        for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
            reader.entry(name.get(), tar.content(), Beside.nothing());
            limit(++entries);
        }
        reader.end(entries);
    }

    private static void limit(int entries) throws IOException {
        if (entries > MOST_ENTRIES) {
            throw new UnreadableException("It holds over " + MOST_ENTRIES + " files; the rest was left out.");
        }
    }

    private void end(int entries) throws IOException {
        if (read == 0) {
            throw new UnreadableException(
                    entries == 0 ? "The archive is empty or damaged." : "The archive holds no articles.");
        }
    }

    private void entry(String rawName, InputStream stream, Beside beside) throws IOException {
        String name = plain(rawName);
        if (Passed.isPassed(name)) {
            return;
        }
        read++;
        Input part = input.part(name, stream, beside);
        try {
            findings.read(part);
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Findings.Refused refused) {
                throw refused;
            }
            findings.failures().accept(Failure.of(part.origin(), e));
        }
    }

    /// A name within the archive: forward slashes, no steps upwards, no drive.
    private static String plain(String raw) {
        String name =
                TextDecoding.text(raw.getBytes(StandardCharsets.ISO_8859_1)).replace('\\', '/');
        return name.replaceAll("(^|/)(\\.{1,2}/)+", "$1").replaceFirst("^([A-Za-z]:)?/+", "");
    }
}
