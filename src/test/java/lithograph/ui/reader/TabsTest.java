package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TabsTest {
    @TempDir
    Path folder;

    private Desks desks;
    private ReadingDeskModel desk;

    @BeforeEach
    void open() throws Exception {
        desks = new Desks(folder);
        desk = desks.desk;
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    @Test
    void aTabStandsInTheSamePaneAndTheOneBeforeKeepsItsPlaceAndItsWayBack() {
        PaneModel first = desk.open(desks.hall(), Placement.HERE);
        desk.open(desks.apples(), Placement.HERE).setPlace(7);
        desk.open(desks.price(), Placement.TAB);

        assertEquals(List.of(desks.price()), shown());
        assertEquals(List.of(desks.apples(), desks.price()), tabs(0));
        desk.row().cycleTabs(1);
        assertSame(first, desk.current());
        assertEquals(7, first.place());
        first.back();
        assertEquals(List.of(desks.hall(), desks.price()), tabs(0));
    }

    @Test
    void anEmptyPaneIsFilledBeforeATabIsAdded() {
        desk.open(desks.hall(), Placement.TAB);
        assertEquals(1, desk.row().tabs().size());
        desk.row().tab();
        desk.open(desks.price(), Placement.HERE);

        assertEquals(List.of(desks.hall(), desks.price()), tabs(0));
    }

    @Test
    void aClosedTabComesBackWhereItWasOnce() {
        threeTabs();
        desk.setCurrent(desk.row().tabs().get(1));
        desk.close(desk.current());
        assertEquals(List.of(desks.hall(), desks.apples()), tabs(0));
        assertEquals(List.of(desks.apples()), shown());

        desk.undo();
        assertEquals(List.of(desks.hall(), desks.price(), desks.apples()), tabs(0));
        assertEquals(List.of(desks.price()), shown());
        desk.reopen();
        assertEquals(3, desk.row().tabs().size());
    }

    @Test
    void whatWasOpenedAgainByKeyIsNotOpenedOnceMoreByUndo() {
        threeTabs();
        desk.close(desk.current());
        desk.reopen();
        desk.undo();

        assertEquals(List.of(desks.hall(), desks.price(), desks.apples()), tabs(0));
    }

    @Test
    void thePaneGoesWithItsLastTab() {
        desk.open(desks.hall(), Placement.HERE);
        desk.open(desks.price(), Placement.BESIDE);
        desk.open(desks.apples(), Placement.TAB);
        desk.close(desk.current());
        assertEquals(List.of(desks.hall(), desks.price()), shown());
        desk.close(desk.current());

        assertEquals(List.of(desks.hall()), shown());
        assertEquals(Optional.of(desks.hall()), desk.current().article());
    }

    @Test
    void tabsAreSavedWithTheDeskAndComeBackInTheirOrder() {
        threeTabs();
        desk.setCurrent(desk.row().tabs().get(1));
        desk.open(desks.apples(), Placement.BESIDE).setPlace(9);
        desk.open(desks.hall(), Placement.TAB);
        String state = desk.state();
        ReadingDeskModel other = new ReadingDeskModel(desks.library, desks.background);
        other.restore(state);

        assertEquals(state, other.state());
        assertEquals(
                shown(),
                other.panes().stream().map(pane -> pane.article().orElseThrow()).toList());
        assertEquals(5, other.row().tabs().size());
    }

    @Test
    void aStateOfTheTimeBeforeTabsIsUnderstood() {
        desk.restore(desks.hall() + " 3\n" + desks.price() + " 0\nlayout:compare;0.400\n");

        assertEquals(List.of(desks.hall(), desks.price()), shown());
        assertFalse(desk.switches().together().get());
    }

    @Test
    void onlyTheTabInFrontIsCompared() {
        desk.open(desks.hall(), Placement.HERE);
        desk.open(desks.apples(), Placement.BESIDE);
        desk.open(desks.price(), Placement.TAB);
        PaneModel price = desk.current();
        assertTrue(desk.comparison().pair().orElseThrow().holds(price));
        desk.row().cycleTabs(-1);

        assertFalse(desk.comparison().pair().orElseThrow().holds(price));
        assertEquals(List.of(), price.comparedProperty().get());
    }

    @Test
    void aTabIsPutIntoAPaneOfItsOwn() {
        threeTabs();
        desk.row().part(desk.row().tabs().getFirst());

        assertEquals(List.of(desks.apples(), desks.hall()), shown());
        assertEquals(List.of(desks.price(), desks.apples()), tabs(0));
    }

    @Test
    void articlesTakenOutOfTheLibraryLeaveTheTabsBehindToo() {
        threeTabs();
        desk.forget(List.of(desks.hall()));

        assertEquals(List.of(desks.price(), desks.apples()), tabs(0));
    }

    private void threeTabs() {
        desk.open(desks.hall(), Placement.HERE);
        desk.open(desks.price(), Placement.TAB);
        desk.open(desks.apples(), Placement.TAB);
    }

    private List<ArticleId> shown() {
        return desk.panes().stream().map(pane -> pane.article().orElseThrow()).toList();
    }

    private List<ArticleId> tabs(int column) {
        return desk.row().columns().get(column).all().stream()
                .map(tab -> tab.article().orElseThrow())
                .toList();
    }
}
