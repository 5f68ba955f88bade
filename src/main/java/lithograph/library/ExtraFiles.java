package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a library beside its store that cannot be derived: catalogue edits, templates, originals.
final class ExtraFiles {
    private static final Set<String> DERIVED = Set.of("index", "index.next", "library.lock", "originals", "scratch");

    private ExtraFiles() {}

    /// By their names within the library, parted by `/`, in order. Without the originals, which are copies of files.
    static List<String> of(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> library.relativize(file))
                    .filter(ExtraFiles::isOurs)
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        String first = file.getName(0).toString();
        return !DERIVED.contains(first) && !first.startsWith("library.db") && !first.startsWith(".");
    }

    /// The place of a file that an archive names.
    ///
    /// @throws IOException where the name leads out of the library, or to what is not the archive's to give
    static Path within(Path library, String name) throws IOException {
        Path file = library.resolve(name).normalize();
        if (!file.startsWith(library) || file.equals(library) || !isOurs(library.relativize(file))) {
            throw new IOException("it names a file that no library has: '" + name + "'");
        }
        return file;
    }
}
