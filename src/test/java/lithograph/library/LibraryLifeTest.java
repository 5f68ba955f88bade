package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening, closing, and every way in which a library can be found.
class LibraryLifeTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void threeArticles() throws IOException {
        home = folder.resolve("library");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Samples.markdown(inbox.resolve("a.md"), "Cooling costs rise");
        Samples.markdown(inbox.resolve("b.md"), "A second fab opens");
        Samples.markdown(inbox.resolve("c.md"), "Prices fall");
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(inbox), Progress.NONE);
        }
    }

    @Test
    void whatWasImportedIsThereAfterReopening() throws IOException {
        try (Library library = Library.open(home)) {
            assertEquals(List.of(), library.notices());
            assertEquals(3, library.ids().size());
            assertEquals(1, library.search(SearchRequest.of("cooling")).total());
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    void aSecondOpeningIsRefusedInOneSentence() throws IOException {
        try (Library library = Library.open(home)) {
            IOException refused = assertThrows(IOException.class, () -> Library.open(home));
            assertTrue(String.valueOf(refused.getMessage()).contains("open in another window"), refused.getMessage());
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .contains(library.folder().toString()),
                    refused.getMessage());
        }
        Library.open(home).close();
    }

    @Test
    void aLibraryMadeByANewerVersionIsLeftAlone() throws Exception {
        int version = Stores.version(home.resolve("library.db"));
        Stores.version(home.resolve("library.db"), 99);
        IOException refused = assertThrows(IOException.class, () -> Library.open(home));
        assertTrue(String.valueOf(refused.getMessage()).contains("newer version"), refused.getMessage());
        Stores.version(home.resolve("library.db"), version);
        Library.open(home).close();
    }

    @Test
    void aFileThatIsNoLibraryIsNamed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("library.db"), "Dear diary, this is not a database at all.".repeat(100));
        IOException refused = assertThrows(IOException.class, () -> Library.open(other));
        assertTrue(String.valueOf(refused.getMessage()).contains("library.db"), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("damaged"), refused.getMessage());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        IOException refused = assertThrows(IOException.class, () -> Library.open(file));
        assertTrue(String.valueOf(refused.getMessage()).contains("this is a file"), refused.getMessage());
    }

    @Test
    void aMissingIndexIsBuiltAgainAndSaidSo() throws IOException {
        Folders.delete(home.resolve("index"));
        try (Library library = Library.open(home)) {
            assertEquals(1, library.notices().size());
            assertTrue(
                    library.notices().getFirst().contains("missing"),
                    library.notices().getFirst());
            assertEquals(1, library.search(SearchRequest.of("cooling")).total());
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgainAndSaidSo() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.writeString(file, "overwritten");
            }
        }
        try (Library library = Library.open(home)) {
            assertEquals(1, library.notices().size());
            assertTrue(
                    library.notices().getFirst().contains("damaged"),
                    library.notices().getFirst());
            assertEquals(3, library.search(SearchRequest.of("")).total());
            assertEquals(List.of(), library.verify());
        }
        try (Library library = Library.open(home)) {
            assertEquals(List.of(), library.notices());
        }
    }

    @Test
    void anIndexThatIsAheadOfItsLibraryIsBuiltAgain() throws IOException {
        Path early = folder.resolve("early.db");
        Files.copy(home.resolve("library.db"), early);
        try (Library library = Library.open(home)) {
            library.notebook().write(library.ids().getFirst(), "quicksilver");
        }
        Files.copy(early, home.resolve("library.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Library library = Library.open(home)) {
            assertEquals(1, library.notices().size());
            assertEquals(0, library.search(SearchRequest.of("quicksilver")).total());
        }
    }

    @Test
    void aKilledProcessLosesNothingThatTheStoreHas() throws IOException {
        Path killed = folder.resolve("killed");
        try (Library library = Library.open(home)) {
            ArticleId first = library.ids().getFirst();
            library.notebook().write(first, "quicksilver");
            library.remove(List.of(library.ids().getLast()));
            Stores.copy(home, killed);
        }
        try (Library library = Library.open(killed)) {
            assertEquals(List.of(), library.notices());
            assertEquals(1, library.search(SearchRequest.of("quicksilver")).total());
            assertEquals(2, library.search(SearchRequest.of("")).total());
            assertEquals(
                    "quicksilver",
                    library.notebook().note(library.ids().getFirst()).text());
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    void aProcessKilledWhileImportingLosesNothingThatTheStoreHas() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("more"));
        for (int i = 0; i < 400; i++) {
            Samples.markdown(inbox.resolve("m" + i + ".md"), "Report number " + i);
        }
        Path killed = folder.resolve("killed");
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(inbox), Samples.progress((done, total) -> copyOnce(done, killed), () -> false));
        }
        try (Library library = Library.open(killed)) {
            long kept = library.ids().size();
            assertTrue(kept > 3 && kept < 403, kept + " kept");
            assertEquals(kept, library.search(SearchRequest.of("")).total());
            assertEquals(List.of(), library.verify());
            assertEquals(
                    403 - kept,
                    library.importFrom(List.of(inbox), Progress.NONE).added());
        }
    }

    private void copyOnce(long done, Path to) {
        if (done >= 250 && Files.notExists(to)) {
            Stores.copy(home, to);
        }
    }

    @Test
    void removedArticlesComeBackWithTheirNotesUntilTheLibraryIsClosed() throws IOException {
        try (Library library = Library.open(home)) {
            ArticleId first = library.ids().getFirst();
            library.notebook().write(first, "quicksilver");
            library.notebook().tag(first, List.of("energy"));
            Removal removal = library.remove(List.of(first, new ArticleId("nobody")));
            assertEquals(List.of(first), removal.ids());
            assertTrue(library.article(first).isEmpty());
            assertEquals(0, library.search(SearchRequest.of("quicksilver")).total());
            assertEquals(List.of(), library.notebook().entries(""));
            library.restore(removal);
            assertEquals(
                    "quicksilver", library.article(first).orElseThrow().note().text());
            assertEquals(List.of("energy"), library.notebook().tags(first));
            assertEquals(1, library.search(SearchRequest.of("quicksilver")).total());
            library.remove(List.of(first));
        }
        try (Library library = Library.open(home)) {
            assertEquals(2, library.ids().size());
            assertEquals(0, library.statistics().notes());
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    void aRemovedArticleComesBackWhenItsFileIsImportedAgain() throws IOException {
        try (Library library = Library.open(home)) {
            ArticleId first = library.ids().getFirst();
            library.notebook().write(first, "quicksilver");
            library.remove(List.of(first));
            assertEquals(
                    1,
                    library.importFrom(List.of(folder.resolve("inbox")), Progress.NONE)
                            .added());
            assertEquals("quicksilver", library.notebook().note(first).text());
            library.remove(List.of(first));
        }
        try (Library library = Library.open(home)) {
            assertEquals(
                    1,
                    library.importFrom(List.of(folder.resolve("inbox")), Progress.NONE)
                            .added());
            assertEquals(3, library.ids().size());
        }
    }

    @Test
    void rebuildingKeepsEverythingAndSearchAnswersMeanwhile() throws IOException {
        try (Library library = Library.open(home)) {
            library.notebook().write(library.ids().getFirst(), "quicksilver");
            library.rebuild(Samples.progress((done, total) -> assertFound(library), () -> false));
            assertFound(library);
            assertEquals(List.of(), library.verify());
            library.notebook().write(library.ids().getLast(), "quicksilver");
            assertEquals(2, library.search(SearchRequest.of("quicksilver")).total());
        }
        try (Library library = Library.open(home)) {
            assertEquals(2, library.search(SearchRequest.of("quicksilver")).total());
        }
    }

    private static void assertFound(Library library) {
        try {
            assertEquals(1, library.search(SearchRequest.of("quicksilver")).total());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void verifyingNamesWhatDoesNotFit() throws Exception {
        Stores.execute(home.resolve("library.db"), "UPDATE article SET title = 'Forged' WHERE key = 1");
        Stores.execute(home.resolve("library.db"), "UPDATE article SET blocks = x'07' WHERE key = 2");
        try (Library library = Library.open(home)) {
            List<String> problems = library.verify();
            assertEquals(2, problems.size(), problems.toString());
            assertTrue(problems.get(0).contains("checksum"), problems.get(0));
            assertTrue(problems.get(1).contains("cannot be read"), problems.get(1));
        }
    }

    @Test
    void oneArticleThatCannotBeReadKeepsNoOtherFromBeingFound() throws Exception {
        Stores.execute(home.resolve("library.db"), "UPDATE article SET blocks = x'07' WHERE key = 2");
        Folders.delete(home.resolve("index"));
        try (Library library = Library.open(home)) {
            assertEquals(2, library.search(SearchRequest.of("")).total());
            assertTrue(
                    library.notices().getLast().contains("cannot be read"),
                    library.notices().toString());
        }
    }

    @Test
    void aBrokenCatalogueOfTheUsersIsLeftAsideAndNamed() throws IOException {
        Files.createDirectories(home.resolve("catalog"));
        Files.writeString(home.resolve("catalog").resolve("chips.json"), "[{\"id\": broken");
        try (Library library = Library.open(home)) {
            assertEquals(1, library.notices().size());
            assertTrue(
                    library.notices().getFirst().contains("chips.json"),
                    library.notices().getFirst());
        }
    }

    @Test
    void closingTwiceDoesNothing() throws IOException {
        Library library = Library.open(home);
        library.close();
        library.close();
        assertThrows(IOException.class, library::ids);
    }
}
