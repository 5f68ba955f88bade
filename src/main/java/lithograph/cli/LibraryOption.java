package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lithograph.library.Library;
import lithograph.library.LibraryLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--library DIR`, the same for every command that needs one.
final class LibraryOption {
    @Option(names = "--library", paramLabel = "DIR", description = "The library's folder; by default the user's own.")
    private @Nullable Path folder;

    /// Opens the library, and says on `console` what the user should know of it.
    ///
    /// @throws IOException also where there is none: a mistyped folder is not a new library
    Library open(Console console) throws IOException {
        Path place = folder();
        if (!Files.exists(new LibraryLayout(place).store())) {
            throw new IOException(place + ": there is no library here; `lithograph import` makes one.");
        }
        return openOrMake(console);
    }

    Library openOrMake(Console console) throws IOException {
        Library library = Library.open(folder());
        library.notices().forEach(console::say);
        return library;
    }

    private Path folder() {
        return folder == null ? LibraryLayout.usersOwn() : folder;
    }
}
