package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.PublishedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameDateTest {
    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-07-01-owl.md,   2026-07-01
            2026-07-01.txt,      2026-07-01
            2026-13-01-owl.md,   -
            2026-07-011.md,      -
            owl-2026-07-01.md,   -
            """)
    void aNameThatBeginsWithADayGivesIt(String name, String day) {
        assertEquals(
                Optional.ofNullable(day),
                FileNameDate.of(Path.of("folder", name)).map(PublishedDate::toString));
    }

    @Test
    void whatTheFileSaysItselfCountsMore(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("2026-07-01-owl.md");
        Files.writeString(
                file, "---\ntitle: Owl\ndate: 2025-02-03\n---\n\nAn owl sat on a rack and counted the cards.\n");
        Path bare = folder.resolve("2026-07-02-owl.md");
        Files.writeString(bare, "# Owl\n\nAn owl sat on another rack and counted the cards again.\n");
        List<String> days = new ArrayList<>();
        for (Path each : List.of(file, bare)) {
            new ArticleReader()
                    .read(
                            each,
                            draft -> days.add(
                                    draft.article().published().orElseThrow().toString()),
                            failure -> days.add(failure.reason()));
        }
        assertEquals(List.of("2025-02-03", "2026-07-02"), days);
    }

    @Test
    void aFolderMayHaveAnyName(@TempDir Path folder) throws Exception {
        Path odd = Files.createDirectory(folder.resolve("C# and more"));
        Path file = Files.writeString(odd.resolve("2026-07-02-owl.md"), "# Owl\n\nAn owl sat on a rack.\n");

        assertEquals(
                "2026-07-02", Reading.of(file).only().published().orElseThrow().toString());
    }
}
