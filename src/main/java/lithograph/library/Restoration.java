package lithograph.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lithograph.store.StoreCopy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A library out of a [Backup]: whole, or not at all, and never in the place of another.
public final class Restoration {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Restoration() {}

    /// Makes a library of the backup in `library`, a folder that is empty or not there.
    ///
    /// @throws IOException where something is in the folder, or the backup is damaged; nothing is left behind then
    public static Backup.Contents restore(Path file, Path library) throws IOException {
        Path target = library.toAbsolutePath().normalize();
        if (!isFree(target)) {
            throw new IOException(target + " is not empty, and a backup never takes the place of what is there. Name a"
                    + " folder that does not exist yet.");
        }
        Path parent = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(parent);
        Path unfinished = parent.resolve("." + UUID.randomUUID() + ".part");
        Files.createDirectory(unfinished);
        try {
            Backup.Contents contents = fill(file, unfinished);
            // Only an empty folder can be deleted: what came there meanwhile stays.
            Files.deleteIfExists(target);
            Files.move(unfinished, target);
            return contents;
        } catch (DirectoryNotEmptyException e) {
            throw new IOException(target + " is not empty any more; nothing was restored.", e);
        } finally {
            Folders.delete(unfinished);
        }
    }

    /// Reads a whole backup, and makes nothing of it.
    ///
    /// @throws IOException where it is damaged, with the name of the part that is
    public static Backup.Contents verify(Path file) throws IOException {
        Path unpacked = Files.createTempDirectory("lithograph");
        try {
            return fill(file, unpacked);
        } finally {
            Folders.delete(unpacked);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Backup.Contents fill(Path file, Path folder) throws IOException {
        if (isZip(file)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return unzip(zip, folder);
            } catch (ZipException | JacksonException e) {
                throw new IOException("The backup is damaged: " + file + " (" + e.getMessage() + ")", e);
            } catch (IOException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            LibraryLines.read(lines, new LibraryLayout(folder));
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return checked(new LibraryLayout(folder).store());
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static Backup.Contents unzip(ZipFile zip, Path folder) throws IOException {
        JsonNode manifest = MAPPER.readTree(bytes(zip, Backup.MANIFEST));
        if (!manifest.path("lithograph").asString("").equals("backup")
                || manifest.path("version").asInt(0) != Backup.VERSION) {
            throw new IOException("this is not a backup that this version of Lithograph can read.");
        }
        Map<String, Long> rows = new HashMap<>();
        manifest.path("rows")
                .properties()
                .forEach(row -> rows.put(row.getKey(), row.getValue().asLong(-1)));
        for (Map.Entry<String, JsonNode> entry : manifest.path("sha256").properties()) {
            String name = entry.getKey();
            Path to = name.equals(Backup.STORE) ? folder.resolve(name) : ExtraFiles.within(folder, name);
            Files.createDirectories(to.resolveSibling("."));
            if (!extract(zip, name, to).equals(entry.getValue().asString(""))) {
                throw new IOException("the backup is damaged: '" + name + "' is not as it was written.");
            }
        }
        Backup.Contents contents = checked(folder.resolve(Backup.STORE));
        if (!contents.rows().equals(rows)) {
            throw new IOException("the backup is damaged: it holds other rows than it says.");
        }
        return contents;
    }

    private static Backup.Contents checked(Path store) throws IOException {
        for (String problem : StoreCopy.problems(store)) {
            throw new IOException("the library in it is damaged: " + problem);
        }
        return new Backup.Contents(StoreCopy.counts(store));
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(entry(zip, name))) {
            return in.readAllBytes();
        }
    }

    private static String extract(ZipFile zip, String name, Path to) throws IOException {
        try (InputStream in = zip.getInputStream(entry(zip, name));
                OutputStream out = Files.newOutputStream(to)) {
            Hashing hashing = new Hashing(out);
            in.transferTo(hashing);
            return hashing.hex();
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the backup is damaged: '" + name + "' is missing.");
        }
        return entry;
    }
}
