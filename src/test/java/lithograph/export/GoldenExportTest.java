package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each format against a file that was read by a person.
class GoldenExportTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "lithograph", "export");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOCX", "ODT", "PDF"})
    void anExportIsAsItsGoldenFile(ExportFormat format) throws IOException {
        StringWriter written = new StringWriter();
        format.write(ExportedSamples.heading(), ExportedSamples.all(), written);
        assertEquals(Files.readString(GOLDEN.resolve("notes." + format.extension())), written.toString());
    }

    @Test
    void aNoteOfItsOwnIsAsItsGoldenFile() throws IOException {
        StringWriter written = new StringWriter();
        VaultStyle.OBSIDIAN.write(ExportedSamples.full(), _ -> Optional.empty(), written);
        assertEquals(Files.readString(GOLDEN.resolve("single.md")), written.toString());
    }

    @Test
    void aPageOfAnOutlineIsAsItsGoldenFile() throws IOException {
        StringWriter written = new StringWriter();
        VaultStyle.LOGSEQ.write(ExportedSamples.full(), _ -> Optional.empty(), written);
        assertEquals(Files.readString(GOLDEN.resolve("logseq.md")), written.toString());
    }
}
