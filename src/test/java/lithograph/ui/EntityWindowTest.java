package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import lithograph.entity.EntityId;
import lithograph.importer.Progress;
import lithograph.index.Filter;
import lithograph.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntityWindowTest {
    private static final EntityId LONGCAT = new EntityId("model/longcat-2.0");

    @TempDir
    private Path folder;

    private static void command(OpenWindow window, String words) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.type(words);
        window.press(KeyCode.ENTER);
    }

    private static void openPage(OpenWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.J);
        window.type(name);
        window.press(KeyCode.ENTER);
    }

    private static long found(OpenWindow window) {
        return Screen.call(() -> window.model().search().tallyProperty().get().total());
    }

    @Test
    void controlEnterOnACompletionOpensThePageOfItsEntity() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.begin("longc");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("LongCat 2.0"), window.words(".entity-title"));
            window.press(KeyCode.ESCAPE);
            assertEquals(List.of(), window.words(".entity-title"));
        }
    }

    @Test
    void twoPagesStandSideBySideAndEscapeLeadsBackToTheHits() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            openPage(window, "longcat 2");
            command(window, "another beside");
            window.type("h100");
            window.press(KeyCode.ENTER);
            assertEquals(List.of("LongCat 2.0", "H100"), window.words(".entity-title"));
            Screen.run(() -> {
                window.stage().setWidth(1000);
                window.stage().setHeight(600);
            });
            window.settle();
            window.picture("entities-narrow-light");
            for (Node title : Screen.call(
                    () -> List.copyOf(window.stage().getScene().getRoot().lookupAll(".entity-head .label")))) {
                assertFalse(((Label) title).getText().startsWith("…"));
            }
            window.press(KeyCode.ESCAPE);
            assertTrue(Screen.call(() -> window.find(".hits").isFocused()));
        }
    }

    @Test
    void whatIsJoinedIsFollowedByFiltersUntilUndo() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            Screen.run(() -> window.model().search().filters().setAll(List.of(new Filter.OfEntity(LONGCAT))));
            window.settle();
            assertEquals(2, found(window));
            openPage(window, "longcat 2");
            command(window, "is the same as");
            window.type("GPT-5");
            window.press(KeyCode.ENTER);
            assertEquals(List.of("LongCat 2.0 and GPT-5 are one."), told(window));
            assertEquals(3, found(window));
            assertEquals(
                    List.of(new Filter.OfEntity(new EntityId("model/gpt-5"))),
                    Screen.call(() -> List.copyOf(window.model().search().filters())));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(1, found(window));
            openPage(window, "longcat 2");
            assertEquals(List.of("LongCat 2.0"), window.words(".entity-title"));
        }
    }

    private static List<String> told(OpenWindow window) {
        return Screen.call(() -> window.model().notices().latestProperty().get().stream()
                .map(notice -> notice.words().replaceAll(" Seen in .*", ""))
                .toList());
    }

    @Test
    void aSavedSearchFollowsWhatWasJoinedSince() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            Screen.run(() -> {
                window.model().search().filters().setAll(List.of(new Filter.OfEntity(LONGCAT)));
                window.model().saved().save("cats");
            });
            window.settle();
            Screen.run(() -> window.model().filters().clear());
            openPage(window, "longcat 2");
            command(window, "is the same as");
            window.type("GPT-5");
            window.press(KeyCode.ENTER);
            Screen.run(() -> window.model().saved().refresh());
            window.settle();
            var counted = Screen.call(
                    () -> window.model().saved().searchesProperty().get().getFirst());
            assertEquals(3, counted.total());
            Screen.run(() -> window.model().saved().open(counted.search()));
            window.settle();
            assertEquals(3, found(window));
        }
    }

    @Test
    void theChipOfAHitHasTheMenuOfAMention() throws IOException {
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            window.type("fifty thousand cards");
            Screen.run(() -> {
                Node chip = window.find(".hits .entity-chip");
                Event.fireEvent(
                        chip,
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 305, 205, false, null));
            });
            window.settle();
            List<MenuItem> items = Screen.call(() -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(each -> List.copyOf(((ContextMenu) each).getItems()))
                    .findFirst()
                    .orElseThrow());
            List<String> texts = items.stream().map(MenuItem::getText).toList();
            String name = texts.getFirst().substring("Open ".length());
            for (String wanted : List.of(
                    "Narrow the results to " + name,
                    "Rename " + name + "…",
                    "Add a name…",
                    "It is the same as…",
                    "It is of another kind…",
                    "Not " + name + " in this article",
                    "“" + name + "” is not an entity")) {
                assertTrue(texts.contains(wanted), wanted + " is not in " + texts);
            }
            Screen.run(() -> {
                items.get(1).fire();
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .toList()
                        .forEach(Window::hide);
            });
            window.settle();
            assertEquals(1, Screen.call(() -> window.model().search().filters().size()));
        }
    }

    @Test
    void unknownNamesAreAcceptedAndDismissedByOneKeyEachWithUndo() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        for (String name : List.of("Quillon-70B-Instruct", "Marlowe-8B-Base")) {
            Files.writeString(
                    files.resolve(name + ".md"),
                    "# A release\n\nThe start-up published the model harbourlab/%s on Monday. %s runs on one card.\n"
                            .formatted(name, name));
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(files), Progress.NONE);
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            List<String> names = window.words(".inbox-name");
            assertTrue(names.size() >= 2, names.toString());
            window.picture("inbox-light");
            window.press(KeyCode.A);
            List<String> rest = window.words(".inbox-name");
            assertEquals(names.subList(1, names.size()), rest);
            window.press(KeyCode.D);
            assertEquals(names.subList(2, names.size()), window.words(".inbox-name"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(rest, window.words(".inbox-name"));
            openPage(window, names.getFirst());
            assertEquals(List.of(names.getFirst()), window.words(".entity-title"));
        }
    }
}
