package lithograph.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What lies where in a library's folder.
public record LibraryLayout(Path folder) {
    public LibraryLayout {
        folder = folder.toAbsolutePath().normalize();
    }

    /// The system of record.
    public Path store() {
        return folder.resolve("library.db");
    }

    /// Derived, and built again from the store where it is missing.
    public Path index() {
        return folder.resolve("index");
    }

    /// Where an index grows that will take the place of [#index()].
    Path nextIndex() {
        return folder.resolve("index.next");
    }

    /// The user's own entities, laid over those that the program ships.
    public Path catalog() {
        return folder.resolve("catalog");
    }

    /// The files as they came.
    Path originals() {
        return folder.resolve("originals");
    }

    /// What is needed for a while; emptied when the library is opened.
    Path scratch() {
        return folder.resolve("scratch");
    }

    /// Held for as long as a process has the library open.
    Path lock() {
        return folder.resolve("library.lock");
    }

    /// Where a user's library lies when none is named: the data folder that the system gives to programs.
    ///
    /// @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG base directories</a>
    public static Path usersOwn() {
        return usersOwn(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path usersOwn(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Lithograph");
        }
        if (name.startsWith("windows")) {
            return variable(environment, "APPDATA")
                    .orElse(home.resolve("AppData", "Roaming"))
                    .resolve("Lithograph");
        }
        return variable(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local", "share"))
                .resolve("lithograph");
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        // The specification: a path that is not absolute is to be ignored.
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
