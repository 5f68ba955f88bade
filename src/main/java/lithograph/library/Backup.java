package lithograph.library;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lithograph.store.StoreCopy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A library in one file, written also while a window has it open: a ZIP of the store and the user's own files with a
/// hash of each, or, where the file's name ends in `.jsonl`, [JSON Lines][LibraryLines]. The search index is left out:
/// it
/// is built again from the store.
public final class Backup {
    static final String MANIFEST = "backup.json";
    static final String STORE = "library.db";
    static final int VERSION = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private Backup() {}

    /// Writes a backup, reads it back, and only then lets it stand under its name.
    ///
    /// @throws IOException where there is no library, or what was read back is not what was written. A file that
    ///     was there before is untouched then.
    public static Contents write(Path library, Path file) throws IOException {
        LibraryLayout layout = new LibraryLayout(library);
        if (Files.notExists(layout.store())) {
            throw new IOException(library + ": there is no library here.");
        }
        if (isLines(file)) {
            return lines(layout, file);
        }
        Contents[] contents = new Contents[1];
        AtomicFile.writeBytes(file, part -> {
            contents[0] = zip(layout, part);
            if (!Restoration.verify(part).equals(contents[0])) {
                throw new IOException("The backup could not be read back as it was written: " + file
                        + ". Check the disk; the library itself is untouched.");
            }
        });
        return contents[0];
    }

    private static Contents lines(LibraryLayout layout, Path file) throws IOException {
        Contents[] contents = new Contents[1];
        AtomicFile.writeBytes(file, part -> {
            try (Writer to =
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8))) {
                LibraryLines.write(layout, to);
            }
            contents[0] = Restoration.verify(part);
        });
        return contents[0];
    }

    /// What a backup holds: rows by table.
    public record Contents(Map<String, Long> rows) {
        public Contents {
            rows = Map.copyOf(rows);
        }

        /// Rows of the table; 0 where it has none.
        public long of(String table) {
            return rows.getOrDefault(table, 0L);
        }
    }

    static boolean isLines(Path file) {
        String name = file.toString();
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static Contents zip(LibraryLayout layout, Path part) throws IOException {
        Path copy = part.resolveSibling(part.getFileName() + ".db");
        try {
            StoreCopy.copy(layout.store(), copy);
            List<String> problems = StoreCopy.problems(copy);
            if (!problems.isEmpty()) {
                throw new IOException("The library is damaged, and was not backed up: " + problems.getFirst());
            }
            Contents contents = new Contents(StoreCopy.counts(copy));
            Map<String, String> hashes = new TreeMap<>();
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                hashes.put(STORE, put(zip, STORE, copy));
                for (String name : ExtraFiles.of(layout.folder())) {
                    hashes.put(name, put(zip, name, layout.folder().resolve(name)));
                }
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(MAPPER.writeValueAsString(manifest(contents, hashes)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return contents;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static ObjectNode manifest(Contents contents, Map<String, String> hashes) {
        ObjectNode manifest =
                MAPPER.createObjectNode().put("lithograph", "backup").put("version", VERSION);
        ObjectNode rows = manifest.putObject("rows");
        new TreeMap<>(contents.rows()).forEach(rows::put);
        ObjectNode files = manifest.putObject("sha256");
        hashes.forEach(files::put);
        return manifest;
    }

    private static String put(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Hashing hashing = new Hashing(zip);
        Files.copy(file, hashing);
        zip.closeEntry();
        return hashing.hex();
    }
}
