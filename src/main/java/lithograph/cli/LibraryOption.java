package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lithograph.library.Library;
import lithograph.library.LibraryHeldException;
import lithograph.library.LibraryLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `--library DIR`, before or after the command: one option that all commands share.
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The library's folder; by default the user's own.")
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

    /// Opens the library for a command that changes nothing: also while a window has it open.
    Library openToRead(Console console) throws IOException {
        try {
            return open(console);
        } catch (LibraryHeldException e) {
            Library library = Library.openToRead(folder());
            library.notices().forEach(console::say);
            return library;
        }
    }

    Library openOrMake(Console console) throws IOException {
        Library library = Library.open(folder());
        library.notices().forEach(console::say);
        return library;
    }

    Optional<Path> given() {
        return Optional.ofNullable(folder);
    }

    Path folder() {
        return folder == null ? LibraryLayout.usersOwn() : folder;
    }
}
