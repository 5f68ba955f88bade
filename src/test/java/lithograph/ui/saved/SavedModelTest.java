package lithograph.ui.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lithograph.entity.EntityId;
import lithograph.index.Filter;
import lithograph.index.Sort;
import lithograph.library.Library;
import lithograph.ui.Notices;
import lithograph.ui.SmallLibrary;
import lithograph.ui.search.SearchModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedModelTest {
    private static final Filter NVIDIA = new Filter.OfEntity(new EntityId("company/nvidia"));

    private final List<Runnable> undo = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Notices notices = new Notices();
    private Library library;
    private SearchModel search;
    private SavedModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        library = SmallLibrary.in(folder);
        search = new SearchModel(library, SmallLibrary.sequential());
        model = new SavedModel(library, SmallLibrary.sequential(), search, Filter::toString, notices);
        notices.lastDoneProperty().addListener((_, _, last) -> last.ifPresent(undo::add));
        notices.latestProperty().addListener((_, _, said) -> said.ifPresent(notice -> told.add(notice.words())));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aSavedSearchBringsBackWordsFiltersAndOrder() {
        search.queryProperty().set("H100");
        search.filters().add(NVIDIA);
        search.sortProperty().set(Sort.OLDEST);
        model.save("rented cards");
        search.take("owl", List.of(), Sort.RELEVANCE);
        model.open(model.searchesProperty().get().getFirst().search());
        assertEquals("H100", search.queryProperty().get());
        assertEquals(List.of(NVIDIA), List.copyOf(search.filters()));
        assertEquals(Sort.OLDEST, search.sortProperty().get());
        assertEquals(2, search.tallyProperty().get().total());
    }

    @Test
    void everyChangeCanBeTakenBack() {
        search.queryProperty().set("token");
        model.save("prices");
        search.queryProperty().set("H100");
        model.save("prices");
        assertEquals("H100", only());
        undo.removeLast().run();
        assertEquals("token", only());
        model.rename(model.searchesProperty().get().getFirst().search(), "costs");
        assertEquals(List.of("costs"), names());
        undo.removeLast().run();
        assertEquals(List.of("prices"), names());
        model.remove(model.searchesProperty().get().getFirst().search());
        assertEquals(List.of(), names());
        undo.removeLast().run();
        assertEquals(List.of("prices"), names());
        undo.removeFirst().run();
        assertEquals(List.of(), names());
    }

    @Test
    void aNameThatIsTakenIsRefusedAndSaidSo() {
        model.save("one");
        model.save("two");
        model.rename(model.searchesProperty().get().getLast().search(), "one");
        assertTrue(told.getLast().contains("'one'"), told.toString());
        assertEquals(List.of("one", "two"), names());
    }

    @Test
    void theProposedNameIsWhatIsSearchedFor() {
        assertEquals("All articles", model.proposedName());
        search.filters().add(NVIDIA);
        assertTrue(model.proposedName().contains("nvidia"), model.proposedName());
        search.queryProperty().set("a question that is rather long for the name of a search, is it not");
        assertTrue(model.proposedName().length() <= 40 && model.proposedName().endsWith("…"), model.proposedName());
    }

    private String only() {
        assertEquals(1, model.searchesProperty().get().size());
        return model.searchesProperty().get().getFirst().search().query();
    }

    private List<String> names() {
        return model.searchesProperty().get().stream()
                .map(each -> each.search().name())
                .toList();
    }
}
