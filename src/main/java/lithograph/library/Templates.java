package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lithograph.export.Template;

/// The user's templates: files in the library's folder `templates`.
public final class Templates {
    private Templates() {}

    /// The templates that lie there, by name; empty where there is no such folder.
    public static List<Path> files(Library library) throws IOException {
        Path folder = library.folder().resolve("templates");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /// @throws IOException where it cannot be read, or is wrong: with its name and the line
    public static Template read(Path file) throws IOException {
        return Template.of(String.valueOf(file.getFileName()), Files.readString(file));
    }
}
