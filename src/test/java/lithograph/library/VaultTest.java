package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import lithograph.export.VaultStyle;
import lithograph.importer.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    @TempDir
    private Path folder;

    private Library library;
    private Vault vault;
    private ArticleId first;
    private Path file;

    @BeforeEach
    void aVaultWithOneNote() throws IOException {
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(Samples.jsonLines(folder.resolve("a.jsonl"), 3)), Progress.NONE);
        first = library.ids().getFirst();
        library.notebook().write(first, "Ask the utility.");
        vault = new Vault(library, VaultStyle.OBSIDIAN, folder.resolve("vault"));
        file = folder.resolve("vault").resolve("Line 0 (line-0).md");
        assertEquals(new Vault.Outcome(1, List.of()), vault.bring("", Vault.Changed.KEEP));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aChangeInTheLibraryArrives() throws IOException {
        library.notebook().write(first, "They answered.");
        assertEquals(new Vault.Outcome(1, List.of()), vault.bring("", Vault.Changed.KEEP));
        assertTrue(Files.readString(file).contains("They answered."));
    }

    @Test
    void whatTheUserChangedThereStaysUntilTheyAgree() throws IOException {
        Files.writeString(file, "my own words");
        library.notebook().write(first, "They answered.");
        for (int again = 0; again < 2; again++) {
            assertEquals(new Vault.Outcome(0, List.of("Line 0 (line-0).md")), vault.bring("", Vault.Changed.KEEP));
            assertEquals("my own words", Files.readString(file));
        }
        assertEquals(new Vault.Outcome(1, List.of()), vault.bring("", Vault.Changed.OVERWRITE));
        assertTrue(Files.readString(file).contains("They answered."));
    }

    @Test
    void aFileThatWasThereBeforeIsTheUsers() throws IOException {
        Path theirs = folder.resolve("vault").resolve("Line 1 (line-1).md");
        Files.writeString(theirs, "theirs");
        library.notebook().tag(library.ids().get(1), List.of("power"));
        assertEquals(new Vault.Outcome(1, List.of("Line 1 (line-1).md")), vault.bring("", Vault.Changed.KEEP));
        assertEquals("theirs", Files.readString(theirs));
    }

    @Test
    void aNoteThatIsGoneTakesItsFileWithItUnlessTheUserChangedIt() throws IOException {
        library.notebook().write(first, "");
        vault.bring("", Vault.Changed.KEEP);
        assertEquals(List.of(".lithograph.json"), names());
        library.notebook().write(first, "Back.");
        vault.bring("", Vault.Changed.KEEP);
        Files.writeString(file, "my own words");
        library.notebook().write(first, "");
        assertEquals(
                List.of("Line 0 (line-0).md"),
                vault.bring("", Vault.Changed.KEEP).conflicts());
        assertEquals("my own words", Files.readString(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vault"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
