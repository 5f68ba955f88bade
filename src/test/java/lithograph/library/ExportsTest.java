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
import lithograph.notes.CollectionItem;
import lithograph.notes.Highlight;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import lithograph.notes.NamedCollection;
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
        assertEquals(
                450,
                exports.write(ExportFormat.CSV, new ExportScope.Found(SearchRequest.of("cluster")), written)
                        .articles());
        assertEquals(451, written.toString().lines().count());
    }

    @Test
    void notesLeaveInOneFile() throws IOException {
        Path file = folder.resolve("notes.md");
        assertEquals(
                2,
                exports.write(ExportFormat.MARKDOWN, new ExportScope.Notes(""), file)
                        .articles());
        String text = Files.readString(file);
        assertTrue(text.contains("Ask the utility.") && text.contains("> Line"), text);
        assertEquals(
                1,
                exports.write(ExportFormat.MARKDOWN, new ExportScope.Notes("utility"), file)
                        .articles());
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

    @Test
    void notesOfTheirOwnLeaveWithTheOthersAndWithEverything() throws IOException {
        Jottings jottings = library.notebook().jottings();
        jottings.save(Jottings.begin(new JottingSubject.Free(), "# Pipes\n\nWho owns them?"));
        jottings.save(Jottings.begin(new JottingSubject.OfEntity("chip/h100", "H100"), "Count the H100s."));
        jottings.save(Jottings.begin(
                new JottingSubject.OfFact(library.ids().getFirst(), "Loop: loss 12 l/h", "12 litres", new Span(0, 4)),
                "Nobody measured it."));
        for (ExportFormat format : ExportFormat.values()) {
            Exports.Written written =
                    exports.write(format, new ExportScope.Notes(""), folder.resolve("all." + format.extension()));
            assertEquals(new Exports.Written(2, 3, 0), written, format.id());
        }
        StringWriter text = new StringWriter();
        exports.write(ExportFormat.JSON_LINES, new ExportScope.Notes("measured"), text);
        assertTrue(text.toString().contains("Nobody measured it."), text.toString());
        assertEquals(1, text.toString().lines().count());
        assertEquals(
                new Exports.Written(450, 3, 0),
                exports.write(
                        ExportFormat.JSON_LINES, new ExportScope.Found(SearchRequest.of("")), new StringWriter()));
        assertEquals("450 articles, 3 notes", new Exports.Written(450, 3, 0).words());
        assertEquals("1 article, 1 note, 1 other item", new Exports.Written(1, 1, 1).words());
    }

    @Test
    void aVaultHasAFileForEachNoteOfItsOwnAndItsLinksLeadToFiles() throws IOException {
        Jotting pipes = Jottings.begin(
                new JottingSubject.Free(), "# Pipes\n\nSee [[line-0|the first]] and [[entity:chip/h100|H100]].");
        library.notebook().jottings().save(pipes);
        library.notebook().write(library.ids().getLast(), "Ask the utility, as [[note:" + pipes.id() + "|there]].");
        Path vault = folder.resolve("vault");
        Vault.Outcome outcome = new Vault(library, VaultStyle.OBSIDIAN, vault).bring("", Vault.Changed.KEEP);
        assertEquals(3, outcome.written());
        String name = "Pipes (" + pipes.id().replace("-", "").substring(0, 12) + ")";
        String note = Files.readString(vault.resolve(name + ".md"));
        assertTrue(note.contains("See [[Line 0 (line-0)|the first]] and [[entity:chip/h100|H100]]."), note);
        String article = Files.readString(vault.resolve("Line 449 (line-449).md"));
        assertTrue(article.contains("as [[" + name + "|there]]."), article);
        library.notebook().jottings().remove(pipes.id());
        new Vault(library, VaultStyle.OBSIDIAN, vault).bring("", Vault.Changed.KEEP);
        assertTrue(Files.notExists(vault.resolve(name + ".md")), "a note that is gone leaves the folder");
    }

    @Test
    void theNotesViewFindsNotesByTheirWordsTheirSubjectAndTheQuoteOfTheirFact() throws IOException {
        library.notebook()
                .jottings()
                .save(Jottings.begin(
                        new JottingSubject.OfFact(
                                library.ids().getFirst(), "Loop: loss 12 l/h", "twelve litres", new Span(0, 4)),
                        "Nobody measured it."));
        for (String words : List.of("measured", "Loop", "TWELVE nobody")) {
            assertEquals(
                    1,
                    library.notebook().rows(NoteFilter.ALL.words(words)).rows().size(),
                    words);
        }
    }

    @Test
    void aCollectionLeavesInItsOrderAndNothingOfItIsDropped() throws IOException {
        OpenArticle first = library.article(library.ids().getFirst()).orElseThrow();
        Highlight mark = first.highlights().getFirst();
        Jotting note = Jottings.begin(new JottingSubject.Free(), "Who owns the pipes?");
        library.notebook().jottings().save(note);
        NamedCollection made = library.notebook()
                .collections()
                .begin(
                        " Pipes ",
                        List.of(
                                new CollectionItem.OfHeading("What is said"),
                                new CollectionItem.OfHighlight(
                                        mark.id(), mark.article(), mark.anchor().exact()),
                                new CollectionItem.OfFact(
                                        mark.article(), "Loop: loss 12 l/h", "12 litres", new Span(0, 4)),
                                new CollectionItem.OfNote(note.id(), note.title()),
                                new CollectionItem.OfHeading("Where"),
                                new CollectionItem.OfArticle(library.ids().getLast(), "Line 449"),
                                new CollectionItem.OfHighlight("gone", mark.article(), "what was lost")));
        for (ExportFormat format : ExportFormat.values()) {
            assertEquals(
                    new Exports.Written(1, 1, 5),
                    exports.write(format, ExportScope.of(made), folder.resolve("pipes." + format.extension())));
        }
        String text = Files.readString(folder.resolve("pipes.md"));
        int at = 0;
        for (String words : List.of(
                "# Pipes",
                "## What is said",
                "> Line",
                "**Loop: loss 12 l/h**",
                "### Who owns the pipes?",
                "## Where",
                "### Line 449",
                "> what was lost")) {
            int next = text.indexOf(words, at);
            assertTrue(next >= at, words + " is not after " + at + " in " + text);
            at = next;
        }
    }
}
