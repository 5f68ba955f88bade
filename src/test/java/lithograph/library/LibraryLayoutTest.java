package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryLayoutTest {
    private static final Path HOME = Path.of("home", "ada").toAbsolutePath();

    @Test
    void eachSystemHasItsUsualPlace() {
        assertEquals(
                HOME.resolve(".local").resolve("share").resolve("lithograph"),
                LibraryLayout.usersOwn("Linux", HOME, Map.of()));
        assertEquals(
                HOME.resolve("Library").resolve("Application Support").resolve("Lithograph"),
                LibraryLayout.usersOwn("Mac OS X", HOME, Map.of()));
        assertEquals(
                HOME.resolve("AppData").resolve("Roaming").resolve("Lithograph"),
                LibraryLayout.usersOwn("Windows 11", HOME, Map.of()));
    }

    @Test
    void theEnvironmentMovesItWhereItsPathIsAbsolute() {
        Path other = HOME.resolve("data");
        assertEquals(
                other.resolve("lithograph"),
                LibraryLayout.usersOwn("Linux", HOME, Map.of("XDG_DATA_HOME", other.toString())));
        assertEquals(
                HOME.resolve(".local").resolve("share").resolve("lithograph"),
                LibraryLayout.usersOwn("Linux", HOME, Map.of("XDG_DATA_HOME", "data")));
    }
}
