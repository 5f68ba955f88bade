package lithograph.importer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lithograph.importer.entry.ZoteroFiles;
import lithograph.importer.reading.Passed;

/// The entries of an archive that are read with the lists that name them: exports of Omnivore and of Zotero.
///
/// @param folders with their slash
record Joined(Set<String> folders, Set<String> files) {
    static final Joined NOTHING = new Joined(Set.of(), Set.of());

    /// @param zip its names in ISO 8859-1
    static Joined of(ZipFile zip) throws IOException {
        Joined joined = new Joined(new HashSet<>(), new HashSet<>());
        for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
            ZipEntry entry = entries.next();
            String folder = folder(entry.getName());
            if (Passed.isListOfJoined(entry.getName().substring(folder.length()))) {
                Passed.JOINED.forEach(inner -> joined.folders.add(folder + inner + "/"));
            } else if (ZoteroFiles.mayBeNamedIn(entry.getName())) {
                try (InputStream rdf = zip.getInputStream(entry)) {
                    ZoteroFiles.of(rdf).forEach(file -> joined.files.add(folder + raw(file)));
                }
            }
        }
        return joined;
    }

    boolean has(String entry) {
        return folders.contains(folder(entry)) || files.contains(entry);
    }

    static String folder(String entry) {
        return entry.substring(0, entry.lastIndexOf('/') + 1);
    }

    private static String raw(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
