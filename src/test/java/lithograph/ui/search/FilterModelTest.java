package lithograph.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lithograph.entity.EntityId;
import lithograph.index.FacetKind;
import lithograph.index.Filter;
import lithograph.library.Library;
import lithograph.ui.SmallLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FilterModelTest {
    private static final String MEITUAN = "company/meituan";
    private static final Filter OF_MEITUAN = new Filter.OfEntity(new EntityId(MEITUAN));

    private Library library;
    private SearchModel search;
    private FilterModel model;

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
        search = new SearchModel(library, SmallLibrary.sequential());
        model = new FilterModel(search, library::catalog);
        search.refresh();
    }

    @Test
    void choosingTwiceLetsGo() {
        model.toggle(OF_MEITUAN);
        assertEquals(List.of(OF_MEITUAN), search.filters());
        assertEquals(
                FilterModel.Choice.CHOSEN, values(FacetKind.COMPANY).getFirst().choice());
        model.toggle(OF_MEITUAN);
        assertEquals(List.of(), search.filters());
    }

    @Test
    void excludingTakesThePlaceOfChoosing() {
        model.toggle(OF_MEITUAN);
        model.exclude(OF_MEITUAN);
        assertEquals(List.of(new Filter.Not(OF_MEITUAN)), search.filters());
        assertEquals("Meituan", model.label(search.filters().getFirst()));
    }

    @Test
    void whatIsChosenStaysInSightWithoutHits() {
        model.toggle(OF_MEITUAN);
        search.queryProperty().set("quiet");
        FilterModel.Value first = values(FacetKind.COMPANY).getFirst();
        assertEquals("Meituan", first.label());
        assertEquals(FilterModel.Choice.CHOSEN, first.choice());
    }

    @Test
    void languagesHaveTheirNames() {
        List<String> labels = values(FacetKind.LANGUAGE).stream()
                .map(FilterModel.Value::label)
                .toList();
        assertTrue(labels.contains("English") && labels.contains("Chinese"), labels.toString());
    }

    @Test
    void aBrushedStretchTakesThePlaceOfTheLast() {
        model.brush(Optional.of(YearMonth.of(2026, 1)), Optional.of(YearMonth.of(2026, 3)));
        assertEquals(1, search.hits().size());
        model.brush(Optional.of(YearMonth.of(2026, 6)), Optional.of(YearMonth.of(2026, 7)));
        assertEquals(3, search.hits().size());
        assertEquals("Jun 2026 to Jul 2026", model.label(search.filters().getFirst()));
        model.brush(Optional.empty(), Optional.empty());
        assertEquals(List.of(), search.filters());
    }

    @Test
    void theHistogramHasABarForEveryMonthBetween() {
        List<DatesSection.Period> periods = DatesSection.periods(values(FacetKind.MONTH));
        assertEquals(YearMonth.of(2024, 5), periods.getFirst().first());
        assertEquals(YearMonth.of(2026, 7), periods.getLast().last());
        assertEquals(27, periods.size());
        assertEquals(6, periods.stream().mapToInt(DatesSection.Period::count).sum());
    }

    private List<FilterModel.Value> values(FacetKind kind) {
        return model.valuesProperty().get().getOrDefault(kind, List.of());
    }
}
