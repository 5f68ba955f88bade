package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ThemeTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "lithograph", "ui");
    private static final Pattern SET = Pattern.compile("(-lg-[a-z-]+)\\s*:");
    private static final Pattern NAME = Pattern.compile("-lg-[a-z-]+");

    /// Both sheets are in every window, the theme's own last: a colour that only one named would be seen in both.
    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertEquals(names("light.css", SET), names("dark.css", SET));
    }

    @Test
    void everyColourIsUsedAndEveryColourThatIsUsedHasAValue() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !Set.of("light.css", "dark.css")
                            .contains(file.getFileName().toString()))
                    .toList()) {
                Files.readString(sheet)
                        .lines()
                        .flatMap(line -> NAME.matcher(SET.matcher(line).replaceAll(""))
                                .results()
                                .map(result -> result.group()))
                        .forEach(used::add);
            }
        }
        assertEquals(names("light.css", SET), used);
    }

    private static Set<String> names(String sheet, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(SHEETS.resolve(sheet)))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
