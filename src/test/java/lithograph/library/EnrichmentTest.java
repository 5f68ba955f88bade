package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import lithograph.importer.Progress;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.library.Enrichment.Coverage;
import lithograph.library.Enrichment.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichmentTest {
    private static final String OTHER_WORDS = "price of renting accelerators";

    @TempDir
    private Path folder;

    private Library filled() throws IOException {
        Library library = Library.open(folder.resolve("library"));
        Path files = java.nio.file.Files.createDirectories(folder.resolve("files"));
        write(
                files,
                "gpu",
                "What an hour on a GPU costs",
                "Cloud customers paid two dollars an hour for an H100 in June.");
        write(files, "sea", "Rain on the harbour", "A poem about boats, gulls and a grey October.");
        write(files, "zh", "新的芯片在本周发布", "公司说，价格还没有公布，客户正在等待。");
        library.importFrom(List.of(files), Progress.NONE);
        return library;
    }

    private static void write(Path files, String name, String title, String text) throws IOException {
        Samples.write(files.resolve(name + ".md"), "# " + title + "\n\n" + text + "\n");
    }

    private static void enrich(Library library) throws IOException {
        library.enrichment().run(Pace.ONE_CORE, Progress.NONE);
        assumeTrue(library.enrichment().prepare(), "no model on this system");
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    @Test
    void anArticleIsFoundByWhatItMeans() throws IOException {
        try (Library library = filled()) {
            assertEquals(List.of(), titles(library.search(SearchRequest.of(OTHER_WORDS))));
            enrich(library);
            SearchResults found = library.search(SearchRequest.of(OTHER_WORDS));
            assertEquals("What an hour on a GPU costs", titles(found).getFirst());
            assertEquals(Hit.Fit.MEANING, found.hits().getFirst().fit());
            assertEquals(0, found.total());
            assertEquals(found.hits().size(), found.partial());
        }
    }

    @Test
    void meaningIsKeptForTheNextOpeningAndForARebuiltIndex() throws IOException {
        try (Library library = filled()) {
            enrich(library);
            library.rebuild(Progress.NONE);
            assertEquals(
                    "What an hour on a GPU costs",
                    titles(library.search(SearchRequest.of(OTHER_WORDS))).getFirst());
        }
        try (Library again = Library.open(folder.resolve("library"))) {
            assertEquals(new Coverage(2, 2), again.enrichment().coverage());
            assertEquals(List.of(), titles(again.search(SearchRequest.of(OTHER_WORDS))), "before it is asked for");
            assertTrue(again.enrichment().prepare());
            assertEquals(2, again.search(SearchRequest.of(OTHER_WORDS)).partial());
        }
    }

    @Test
    void aStoppedReadingGoesOnWhereItWas() throws IOException {
        try (Library library = filled()) {
            AtomicBoolean stopped = new AtomicBoolean(true);
            library.enrichment().run(Pace.ONE_CORE, new Progress() {
                @Override
                public void advanced(long done, long total, Path current) {}

                @Override
                public boolean cancelled() {
                    return stopped.get();
                }
            });
            assertEquals(2, library.enrichment().coverage().lacking());
            enrich(library);
            assertEquals(0, library.enrichment().coverage().lacking());
        }
    }

    @Test
    void aChangedArticleIsReadAgain() throws IOException {
        try (Library library = filled()) {
            enrich(library);
            write(folder.resolve("files"), "sea", "Rain on the harbour", "Now about the tariffs on memory chips.");
            library.importFrom(List.of(folder.resolve("files")), Progress.NONE);
            assertEquals(1, library.enrichment().coverage().lacking());
            enrich(library);
            assertEquals(
                    "Rain on the harbour",
                    titles(library.search(SearchRequest.of("customs duties for DRAM")))
                            .getFirst());
        }
    }

    @Test
    void turnedOffNothingIsReadAndWordsAloneAnswer() throws IOException {
        try (Library library = filled()) {
            enrich(library);
            library.enrichment().turnOff();
            assertEquals(0, library.search(SearchRequest.of(OTHER_WORDS)).partial());
            assertFalse(library.enrichment().prepare());
            library.enrichment().turnOn();
            assertTrue(library.enrichment().prepare());
            assertEquals(2, library.search(SearchRequest.of(OTHER_WORDS)).partial());
        }
    }

    @Test
    void theModelIsLoadedByTheFirstSearchThatItServes() throws IOException {
        try (Library library = filled()) {
            enrich(library);
        }
        try (Library again = Library.open(folder.resolve("library"))) {
            again.enrichment().prepareWhenAsked();
            assertEquals(
                    0, again.search(SearchRequest.of("\"price of renting\"")).partial());
            assertEquals(2, again.search(SearchRequest.of(OTHER_WORDS)).partial());
        }
    }

    @Test
    void aQueryThatIsMoreThanPlainEnglishWordsGoesByWordsAlone() throws IOException {
        try (Library library = filled()) {
            enrich(library);
            for (String query : List.of(
                    "\"price of renting\"",
                    "price -renting",
                    "title:price renting",
                    "芯片 价格 renting",
                    "price OR rent")) {
                assertTrue(
                        library.search(SearchRequest.of(query)).hits().stream()
                                .noneMatch(hit -> hit.fit() == Hit.Fit.MEANING),
                        query);
            }
        }
    }
}
