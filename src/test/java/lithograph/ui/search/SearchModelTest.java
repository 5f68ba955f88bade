package lithograph.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.index.FacetKind;
import lithograph.index.Filter;
import lithograph.index.Hit;
import lithograph.index.Sort;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.SmallLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchModelTest {
    private static final Filter NVIDIA = new Filter.OfEntity(new EntityId("company/nvidia"));
    private static final Filter MEITUAN = new Filter.OfEntity(new EntityId("company/meituan"));

    private Library library;
    private SearchModel model;

    @BeforeAll
    void open(@TempDir Path folder) {
        library = SmallLibrary.in(folder);
    }

    @AfterAll
    void close() throws IOException {
        library.close();
    }

    @BeforeEach
    void start() {
        model = new SearchModel(library, SmallLibrary.sequential());
        model.refresh();
    }

    @Test
    void anEmptyQueryFindsEverything() {
        assertInstanceOf(SearchState.Found.class, model.stateProperty().get());
        assertEquals(6, model.hits().size());
        assertEquals(6, model.tallyProperty().get().total());
    }

    @Test
    void typingSearches() {
        model.queryProperty().set("token");
        assertEquals(List.of("OpenAI and the price of a token"), titles());
    }

    @Test
    void anAliasFindsItsModel() {
        model.queryProperty().set("\"Owl Alpha\"");
        assertTrue(titles().contains("美团发布龙猫2.0"), titles().toString());
    }

    @Test
    void filtersNarrowAndValuesOfOneKindWiden() {
        model.filters().add(NVIDIA);
        assertEquals(2, model.hits().size());
        model.filters().add(MEITUAN);
        assertEquals(5, model.hits().size());
        model.filters().add(new Filter.OfYear(2026));
        assertEquals(3, model.hits().size());
        model.filters().setAll(new Filter.Not(NVIDIA));
        assertEquals(4, model.hits().size());
    }

    @Test
    void countsFollowTheQuery() {
        model.queryProperty().set("H100");
        List<String> companies = model.facetsProperty().get().getOrDefault(FacetKind.COMPANY, List.of()).stream()
                .map(count -> count.label() + " " + count.count())
                .toList();
        assertEquals(List.of("Nvidia 2"), companies);
    }

    @Test
    void aBrokenQueryIsSearchedAsPlainWordsAndSaysWhereItBroke() {
        model.queryProperty().set("H100 published:soon");
        assertTrue(model.problemProperty().get().isPresent());
        assertTrue(model.problemProperty().get().orElseThrow().place().start() >= 5);
        model.queryProperty().set("H100");
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    @Test
    void nothingFoundOffersWaysOutWithTheirNumbers() {
        model.queryProperty().set("Nvidia harbourmaster");
        assertEquals(0, model.tallyProperty().get().total());
        Loosening best = model.waysProperty().get().getFirst();
        assertEquals(2, best.count());
        model.loosen(best);
        assertEquals(2, model.hits().size());
    }

    @Test
    void whereNoWordIsKnownAllArticlesAreOffered() {
        model.queryProperty().set("harbourmaster lighthouse");
        Loosening only = model.waysProperty().get().getFirst();
        assertEquals(List.of(only), model.waysProperty().get());
        model.loosen(only);
        assertEquals(only.count(), model.hits().size());
        assertTrue(model.hits().size() > 0);
    }

    @Test
    void nothingFoundNamesTheFilterToDrop() {
        model.filters()
                .addAll(NVIDIA, new Filter.Published(Optional.of(PublishedDate.parse("2026-06")), Optional.empty()));
        assertInstanceOf(SearchState.Nothing.class, model.stateProperty().get());
        assertTrue(model.waysProperty().get().stream()
                .anyMatch(way -> way.dropped().equals(new Loosening.Dropped.OneFilter(NVIDIA)) && way.count() == 3));
    }

    @Test
    void datesPutTheHitsInOrder() {
        model.sortProperty().set(Sort.OLDEST);
        assertEquals("A quiet year for the H100", titles().getFirst());
        model.sortProperty().set(Sort.NEWEST);
        assertEquals("Meituan names LongCat 2.0 as its own", titles().getFirst());
    }

    @Test
    void anEmptyLibrarySaysSo(@TempDir Path folder) throws IOException {
        try (Library empty = Library.open(folder)) {
            SearchModel none = new SearchModel(empty, SmallLibrary.sequential());
            none.refresh();
            assertInstanceOf(
                    SearchState.EmptyLibrary.class, none.stateProperty().get());
        }
    }

    @Test
    void aSearchThatFailsIsToldAndCanBeTriedAgain(@TempDir Path folder) throws IOException {
        Library gone = Library.open(folder);
        SearchModel model = new SearchModel(gone, SmallLibrary.sequential());
        gone.close();
        model.refresh();
        assertInstanceOf(SearchState.Failed.class, model.stateProperty().get());
    }

    @Test
    void takingUpAnotherSearchSearchesOnce() {
        List<Runnable> asked = new ArrayList<>();
        SearchModel counted = new SearchModel(library, new Background(asked::add, Runnable::run));
        counted.take("H100", List.of(NVIDIA), Sort.OLDEST);
        assertEquals(1, asked.size());
        asked.getFirst().run();
        assertEquals(
                "A quiet year for the H100",
                ((HitRow.Loaded) counted.hits().getFirst()).hit().title());
    }

    @Test
    void whatCannotBeToldOfAHitLeavesTheHits(@TempDir Path folder) throws IOException {
        Library gone = SmallLibrary.in(folder);
        SearchModel model = new SearchModel(gone, SmallLibrary.sequential());
        List<Exception> troubles = new ArrayList<>();
        model.setOnTrouble(troubles::add);
        model.refresh();
        Hit hit = ((HitRow.Loaded) model.hits().getFirst()).hit();
        gone.close();
        model.why(hit, _ -> {});
        assertInstanceOf(SearchState.Found.class, model.stateProperty().get());
        assertEquals(1, troubles.size());
    }

    private List<String> titles() {
        return model.hits().stream()
                .map(row -> ((HitRow.Loaded) row).hit())
                .map(Hit::title)
                .toList();
    }
}
