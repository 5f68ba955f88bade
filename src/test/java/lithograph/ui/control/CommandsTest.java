package lithograph.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

final class CommandsTest {
    private static final Action DARK = Action.of("view.dark", "View", "Dark theme", "", () -> {});
    private static final Action LIGHT = Action.of("view.light", "View", "Light theme", "", () -> {});
    private static final Action THEMES = Action.of("help.themes", "Help", "About the theme", "F1", () -> {});

    @Test
    void thePaletteFindsByAnyWordsInAnyOrder() {
        assertEquals(List.of(DARK), CommandPalette.matching(List.of(DARK, LIGHT, THEMES), "theme dark"));
        assertEquals(List.of(LIGHT), CommandPalette.matching(List.of(DARK, LIGHT, THEMES), "VIEW li"));
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        assertEquals(List.of(LIGHT, THEMES), CommandPalette.matching(List.of(THEMES, DARK, LIGHT), "l"));
    }

    @Test
    void twoActionsNeverShareAnId() {
        Actions actions = new Actions();
        actions.add(DARK);
        assertThrows(IllegalArgumentException.class, () -> actions.add(DARK));
    }

    @Test
    void whatIsNotPossibleIsNotDone() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty();
        StringBuilder done = new StringBuilder();
        Action action =
                Action.of("a", "File", "Do it", "", () -> done.append("done")).when(possible);
        action.fire();
        assertEquals("", done.toString());
        possible.set(true);
        action.fire();
        assertEquals("done", done.toString());
    }
}
