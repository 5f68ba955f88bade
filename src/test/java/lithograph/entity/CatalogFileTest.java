package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsNeverEmptiedInItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("chips.json"), "[]");
        Path before = Files.createLink(folder.resolve("before.json"), file);
        CatalogFile.write(
                file,
                List.of(new CatalogEntry(
                        new Entity(
                                new EntityId("chip/a1"), "A1", List.of(), Optional.empty(), Optional.empty(), "", true),
                        Map.of())));
        assertEquals("[]", Files.readString(before));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("before.json", "chips.json"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
