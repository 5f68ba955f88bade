package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lithograph.article.Span;
import lithograph.export.ExportFormat;
import lithograph.export.VaultStyle;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    @TempDir
    private Path folder;

    private Library library;
    private Exports exports;

    @BeforeEach
    void manyArticles() throws IOException {
        library = Library.open(folder.resolve("library"));
        Path lines = Samples.jsonLines(folder.resolve("many.jsonl"), 450);
        library.importFrom(List.of(lines), Progress.NONE);
        OpenArticle first = library.article(library.ids().getFirst()).orElseThrow();
        Samples.highlight(library, first, new Span(0, 4));
        library.notebook().write(library.ids().getLast(), "Ask the utility.");
        exports = new Exports(library);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void everythingThatASearchFindsIsExportedHoweverMuchItIs() throws IOException {
        StringWriter written = new StringWriter();
        assertEquals(450, exports.write(ExportFormat.CSV, new ExportScope.Found(SearchRequest.of("cluster")), written));
        assertEquals(451, written.toString().lines().count());
    }

    @Test
    void notesLeaveInOneFile() throws IOException {
        Path file = folder.resolve("notes.md");
        assertEquals(2, exports.write(ExportFormat.MARKDOWN, new ExportScope.Notes(""), file));
        String text = Files.readString(file);
        assertTrue(text.contains("Ask the utility.") && text.contains("> Line"), text);
        assertEquals(1, exports.write(ExportFormat.MARKDOWN, new ExportScope.Notes("utility"), file));
        assertTrue(!Files.readString(file).contains("> Line"));
    }

    @Test
    void aCsvFileBeginsWithTheMarkThatSpreadsheetsLookFor() throws IOException {
        Path file = folder.resolve("notes.csv");
        exports.write(ExportFormat.CSV, new ExportScope.Notes(""), file);
        assertTrue(Files.readString(file).startsWith("\ufeffarticle,title"));
    }

    @Test
    void notesLeaveAsAFileEach() throws IOException {
        Path vault = folder.resolve("vault");
        assertEquals(
                2,
                new Vault(library, VaultStyle.OBSIDIAN, vault)
                        .bring("", Vault.Changed.KEEP)
                        .written());
        assertEquals(
                2,
                new Vault(library, VaultStyle.OBSIDIAN, vault)
                        .bring("", Vault.Changed.KEEP)
                        .written());
        try (Stream<Path> files = Files.list(vault)) {
            assertEquals(
                    List.of(".lithograph.json", "Line 0 (line-0).md", "Line 449 (line-449).md"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anExportThatFailsLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), "precious");
        IOException full = assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, "", to -> {
                    to.write("half of it");
                    throw new IOException("The disk is full.");
                }));
        assertEquals("The disk is full.", full.getMessage());
        assertEquals("precious", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(path -> path.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        IOException missing = assertThrows(
                IOException.class,
                () -> exports.write(
                        ExportFormat.JSON,
                        new ExportScope.Notes(""),
                        folder.resolve("nowhere").resolve("notes.json")));
        assertTrue(String.valueOf(missing.getMessage()).contains("nowhere"), missing.getMessage());
    }
}
