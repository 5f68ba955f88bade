package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.store.OriginalTable;
import lithograph.store.Packed;
import lithograph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
    @TempDir
    private Path folder;

    private Path inbox;
    private Path place;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        place = folder.resolve("library");
        library = Library.open(place);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private void imported() throws IOException {
        library.importFrom(List.of(inbox), Progress.NONE);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void largeFilesAreKeptAsSmallOnesAre() throws IOException {
        Originals originals = new Originals(folder.resolve("kept"));
        byte[] alike = "one line like the other\n".repeat(250_000).getBytes(StandardCharsets.UTF_8);
        byte[] random = new byte[5 << 20];
        new Random(1).nextBytes(random);
        for (byte[] bytes : List.of(alike, random)) {
            Path file = Files.write(folder.resolve("large.bin"), bytes);
            OriginalTable.Kept kept = originals.keep(file).orElseThrow();
            assertEquals(bytes.length, kept.size());
            assertEquals(Hashing.of(bytes), kept.hash());
            assertEquals(kept, originals.keep(file).orElseThrow());
            try (InputStream stream = originals.open(kept.hash())) {
                assertArrayEquals(bytes, stream.readAllBytes());
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertEquals(2, all.size());
            assertEquals(
                    1,
                    all.stream().filter(file -> file.toString().endsWith(".gz")).count());
        }
    }

    @Test
    void aFileIsKeptPackedAndOpensAsItCameWhenItIsGone() throws IOException {
        Path file = Samples.write(
                inbox.resolve("one.md"), "# Cooling\n\n" + "The plant draws 40 megawatts. ".repeat(200) + "\n");
        byte[] bytes = Files.readAllBytes(file);
        imported();
        assertEquals(
                new KeptFiles.Size(1, Files.size(kept().getFirst())),
                library.originals().size());
        assertTrue(Files.size(kept().getFirst()) < bytes.length / 4);
        assertEquals(Optional.of(file), library.originals().openable(file.toString()));
        Files.delete(file);
        Path copy = library.originals().openable(file + "#part").orElseThrow();
        assertEquals("one.md", copy.getFileName().toString());
        assertArrayEquals(bytes, Files.readAllBytes(copy));
        assertEquals(List.of(), library.verify());
    }

    @Test
    void filesOfTheSameBytesShareOneCopy() throws IOException {
        Path file = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Files.copy(file, inbox.resolve("two.md"));
        imported();
        assertEquals(2, library.originals().size().files());
        assertEquals(1, kept().size());
    }

    @Test
    void nothingIsKeptWhereThatIsTurnedOff() throws IOException {
        library.originals().keep(KeptFiles.Keep.OFF);
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        assertEquals(new KeptFiles.Size(0, 0), library.originals().size());
    }

    @Test
    void aCopyOutlastsTheImportsThatFindItsFileUnchangedOrGone() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        imported();
        imported();
        assertEquals(1, library.originals().size().files());
        Files.delete(file);
        library.importFrom(List.of(file), Progress.NONE);
        assertEquals(1, library.originals().size().files());
        assertTrue(library.originals().openable(file.toString()).isPresent());
    }

    @Test
    void aCopyOfWhatTheFileOnceSaidIsNotReadAgainOnceCopiesAreTurnedOff() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        imported();
        library.originals().keep(KeptFiles.Keep.OFF);
        Samples.write(file, "# Cooling\n\nThe plant draws 70 megawatts at noon, and more in August.\n");
        imported();
        library.reextract(Progress.NONE);
        assertTrue(Samples.open(library).text().text().contains("70 megawatts"));
    }

    @Test
    void theCopyGoesWithTheLastArticleOfItsFile() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        imported();
        library.remove(List.of(library.ids().getFirst()));
        library.close();
        assertEquals(1, kept().size());
        library = Library.open(place);
        assertEquals(1, library.originals().size().files());
        assertEquals(List.of(), library.verify());
    }

    @Test
    void aCopyThatIsDamagedOrMissingIsFound() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        Files.writeString(kept().getFirst(), "other bytes");
        assertEquals(1, library.verify().size(), library.verify().toString());
        Files.delete(kept().getFirst());
        assertTrue(
                library.verify().getFirst().contains("one.md is missing"),
                library.verify().toString());
    }

    @Test
    void aCopyThatIsMissingOrCutShortIsKeptAnewByTheNextImport() throws IOException {
        Samples.write(inbox.resolve("one.md"), "# Cooling\n\n" + "The plant draws 40 megawatts. ".repeat(200) + "\n");
        Samples.write(inbox.resolve("two.md"), "# Fabs\n\nA second fab opens.\n");
        imported();
        for (Path copy : kept()) {
            byte[] bytes = Files.readAllBytes(copy);
            Files.write(copy, Arrays.copyOf(bytes, bytes.length / 2));
        }
        assertEquals(2, library.verify().size());
        imported();
        assertEquals(List.of(), library.verify());
        for (Path copy : kept()) {
            Files.delete(copy);
        }
        imported();
        assertEquals(List.of(), library.verify());
        assertEquals(2, kept().size());
    }

    @Test
    void theCopiesThatThereAreStayWhenCopiesAreTurnedOff() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        imported();
        library.originals().keep(KeptFiles.Keep.OFF);
        Samples.write(file, Files.readString(file));
        imported();
        assertEquals(1, library.originals().size().files());
    }

    /// Files what an earlier extractor would have made of the article.
    private void filed(ArticleId id, String title) throws IOException {
        library.close();
        try (Store store = Store.open(new LibraryLayout(place).store())) {
            store.write(tables -> {
                long key = tables.articles().entry(id).orElseThrow().key();
                Packed packed = Packed.of(
                        tables.articles().filed(key).orElseThrow().article().titled(title));
                tables.articles().update(key, packed, java.time.Instant.now());
                tables.mentions().put(key, List.of());
                tables.facts().put(key, List.of());
                return key;
            });
        }
        library = Library.open(place);
    }

    @Test
    void whatIsReadBetterNowIsPutInPlaceAndTheMarksStay() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        imported();
        ArticleId id = library.ids().getFirst();
        String text = library.article(id).orElseThrow().text().text();
        filed(id, "Navigation Cooling Share This");
        OpenArticle poor = library.article(id).orElseThrow();
        int start = poor.text().text().indexOf("40 megawatts");
        Samples.highlight(library, poor, new Span(start, start + 12));
        library.notebook().write(id, "Check the figure.");
        Files.delete(file);
        ReextractionReport report = library.reextract(Progress.NONE);
        assertEquals(1, report.unchanged());
        assertEquals(List.of(), report.failures());
        assertEquals(
                "Navigation Cooling Share This", report.changed().getFirst().titleBefore());
        OpenArticle now = library.article(id).orElseThrow();
        assertEquals(text, now.text().text());
        assertEquals("Check the figure.", now.note().text());
        assertTrue(now.highlights().getFirst().placed());
        assertEquals(List.of(), report.lost());
        assertEquals(List.of(), library.verify());
        assertEquals(2, library.reextract(Progress.NONE).unchanged());
    }

    @Test
    void aMarkWhosePassageIsGoneIsListed() throws IOException {
        Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        imported();
        ArticleId id = library.ids().getFirst();
        filed(id, "Navigation Cooling Share This");
        Samples.highlight(library, library.article(id).orElseThrow(), new Span(0, 10));
        ReextractionReport report = library.reextract(Progress.NONE);
        assertEquals(List.of(new ReextractionReport.Lost(id, "Navigation")), report.lost());
    }

    @Test
    void withoutCopiesTheFilesThemselvesAreReadAsLongAsTheyAreAsTheyWere() throws IOException {
        library.originals().keep(KeptFiles.Keep.OFF);
        Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        Path other = Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        imported();
        Samples.markdown(other, "A third fab opens");
        ReextractionReport report = library.reextract(Progress.NONE);
        assertEquals(1, report.unchanged());
        assertEquals(other.toString(), report.failures().getFirst().origin());
    }
}
