package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    private Path place;
    private Library library;

    @BeforeEach
    void aLibraryWithEverythingInIt() throws IOException {
        place = folder.resolve("library");
        library = Library.open(place);
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Samples.markdown(pages.resolve("a.md"), "Blackwell in Memphis");
        Samples.markdown(pages.resolve("b.md"), "An H100 for every desk");
        Samples.jsonLines(pages.resolve("c.jsonl"), 20);
        library.importFrom(List.of(pages), Progress.NONE);
        OpenArticle first = library.article(library.ids().getFirst()).orElseThrow();
        Samples.highlight(library, first, new Span(0, 9));
        library.notebook().write(first.filed().id(), "“Ask”\tthe 公用事业 🏭\r\nagain\u0000.");
        library.notebook()
                .jottings()
                .save(Jottings.begin(
                        new JottingSubject.Free(),
                        "# Power\n\n[[" + first.filed().id() + "]]"));
        library.notebook()
                .jottings()
                .save(Jottings.begin(new JottingSubject.OfEntity("chip/h100", "H100"), "Ask about the 80 GB."));
        library.notebook().tag(library.ids().getLast(), List.of("power", "numbers, big"));
        library.savedSearches()
                .save(new SavedSearch(
                        "Power", "cluster", List.of(new Filter.OfYear(2026)), Sort.NEWEST, Instant.EPOCH));
        library.settings().put("reader.size", "17");
        Files.createDirectories(place.resolve("catalog"));
        Files.writeString(place.resolve("catalog").resolve("journal.json"), "{\"mine\": \"é\"}\n");
        Files.write(place.resolve("catalog").resolve("odd.bin"), new byte[] {(byte) 0xff, 0, 1});
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aLibraryThatWentThroughJsonLinesIsWrittenAgainByteForByte() throws IOException {
        Path lines = folder.resolve("all.jsonl");
        Backup.write(place, lines);
        Path second = folder.resolve("second");
        Restoration.restore(lines, second);
        try (Library restored = Library.open(second)) {
            assertEquals(Samples.all(library), Samples.all(restored));
            assertEquals(library.notebook().entries(""), restored.notebook().entries(""));
            assertEquals(
                    library.notebook().jottings().all(""),
                    restored.notebook().jottings().all(""));
            NoteTarget first = new NoteTarget.ToArticle(library.ids().getFirst(), Optional.empty());
            assertEquals(1, restored.notebook().jottings().mentioning(first).size());
            assertEquals(library.savedSearches().all(), restored.savedSearches().all());
            assertEquals(
                    library.settings().get("reader.size"), restored.settings().get("reader.size"));
            for (var id : library.ids()) {
                assertEquals(library.article(id), restored.article(id));
            }
            assertEquals(
                    library.search(SearchRequest.of("cluster")).total(),
                    restored.search(SearchRequest.of("cluster")).total());
        }
        Path again = folder.resolve("again.jsonl");
        Backup.write(second, again);
        assertEquals(-1, Files.mismatch(lines, again));
    }

    @Test
    void aBackupIsTakenWhileTheLibraryIsOpenAndRestoresTheSame() throws IOException {
        Path zip = folder.resolve("backup.zip");
        assertEquals(22, Backup.write(place, zip).of("article"));
        Path second = folder.resolve("second");
        Restoration.restore(zip, second);
        Backup.write(place, folder.resolve("1.jsonl"));
        Backup.write(second, folder.resolve("2.jsonl"));
        assertEquals(-1, Files.mismatch(folder.resolve("1.jsonl"), folder.resolve("2.jsonl")));
        assertArrayEquals(
                new byte[] {(byte) 0xff, 0, 1},
                Files.readAllBytes(second.resolve("catalog").resolve("odd.bin")));
        assertEquals(List.of("1.jsonl", "2.jsonl", "backup.zip", "library", "pages", "second"), names(folder));
    }

    @Test
    void aLineThatIsMissingIsMissed() throws IOException {
        Path lines = folder.resolve("all.jsonl");
        Backup.write(place, lines);
        List<String> all = new ArrayList<>(Files.readAllLines(lines));
        assertTrue(all.removeIf(line -> line.contains("\"jotting\"") && line.contains("80 GB")));
        Files.write(lines, all);
        Path second = folder.resolve("second");
        assertThrows(IOException.class, () -> Restoration.restore(lines, second));
        assertTrue(Files.notExists(second));
    }

    @Test
    void restoringNeverTakesThePlaceOfAnything() throws IOException {
        Path zip = folder.resolve("backup.zip");
        Backup.write(place, zip);
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("mine.txt"), "precious");
        for (Path taken : List.of(place, notes, zip)) {
            IOException refused = assertThrows(IOException.class, () -> Restoration.restore(zip, taken));
            assertTrue(String.valueOf(refused.getMessage()).contains("is not empty"), refused.getMessage());
        }
        assertEquals(List.of("mine.txt"), names(notes));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Restoration.restore(zip, empty);
        assertEquals(List.of("catalog", "library.db"), names(empty));
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothingBehind() throws IOException {
        Path zip = folder.resolve("backup.zip");
        Backup.write(place, zip);
        byte[] bytes = Files.readAllBytes(zip);
        for (int at : new int[] {200, bytes.length / 2, bytes.length - 400}) {
            byte[] broken = bytes.clone();
            broken[at] ^= 0x55;
            Path file = Files.write(folder.resolve("broken.zip"), broken);
            assertThrows(IOException.class, () -> Restoration.restore(file, folder.resolve("second")), "byte " + at);
        }
        Path lines = folder.resolve("all.jsonl");
        Backup.write(place, lines);
        List<String> whole = Files.readAllLines(lines);
        Files.write(lines, whole.subList(0, whole.size() - 1));
        IOException early = assertThrows(IOException.class, () -> Restoration.restore(lines, folder.resolve("second")));
        assertTrue(String.valueOf(early.getMessage()).contains("ends too early"), early.getMessage());
        assertEquals(List.of("all.jsonl", "backup.zip", "broken.zip", "library", "pages"), names(folder));
    }

    @Test
    void aLineThatLeadsOutOfTheLibraryIsRefused() throws IOException {
        Path lines = folder.resolve("evil.jsonl");
        for (String name : List.of("../evil.txt", "library.db", "index/segments_1", "/etc/evil")) {
            Files.writeString(
                    lines,
                    "{\"lithograph\":\"library\",\"version\":1,\"schema\":1}\n{\"file\":\"" + name
                            + "\",\"text\":\"x\"}\n{\"end\":1}\n");
            IOException refused =
                    assertThrows(IOException.class, () -> Restoration.restore(lines, folder.resolve("second")));
            assertTrue(String.valueOf(refused.getMessage()).contains("Line 2"), refused.getMessage());
        }
    }

    @Test
    void whatWasRemovedDoesNotComeBackWithABackup() throws IOException {
        library.remove(List.of(library.ids().getFirst()));
        Path lines = folder.resolve("all.jsonl");
        Backup.write(place, lines);
        assertEquals(21, Restoration.verify(lines).of("article"));
        assertEquals(0, Restoration.verify(lines).of("note"));
    }

    @Test
    void aLibraryThatAWindowHasOpenIsReadAsItStandsAndNotWritten() throws IOException {
        library.notebook().write(library.ids().getLast(), "Written a moment ago: zirconium.");
        List<String> before = names(place.resolve("index"));
        try (Library reading = Library.openToRead(place)) {
            assertEquals(22, reading.search(SearchRequest.of("")).total());
            assertEquals(1, reading.search(SearchRequest.of("zirconium")).total());
            assertEquals(library.notebook().entries(""), reading.notebook().entries(""));
            assertEquals(22, reading.statistics().articles());
            assertEquals(before, names(place.resolve("index")));
            library.notebook().write(library.ids().getLast(), "And changed while it is read.");
            IOException refused = assertThrows(
                    IOException.class,
                    () -> reading.notebook().write(library.ids().getFirst(), "no"));
            assertTrue(String.valueOf(refused.getMessage()).contains("only to be read"), refused.getMessage());
        }
        assertEquals(1, library.search(SearchRequest.of("while it is read")).total());
    }

    @Test
    void whoWritesToAHeldLibraryIsToldWhoHoldsIt() {
        IOException held = assertThrows(LibraryHeldException.class, () -> Library.open(place));
        assertTrue(
                String.valueOf(held.getMessage())
                        .contains("process " + ProcessHandle.current().pid()),
                held.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
