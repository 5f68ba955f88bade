package lithograph.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import lithograph.library.NoteFilter;
import lithograph.library.NoteRows;
import lithograph.notes.HighlightColor;

/// What the list of notes can be narrowed to: a menu for each, which says what is chosen.
final class FiltersBar extends FlowPane {
    private static final int MOST = 40;

    private final NotesModel model;
    private final MenuButton kind = menu();
    private final MenuButton color = menu();
    private final MenuButton tag = menu();
    private final MenuButton entity = menu();
    private final MenuButton source = menu();
    private final MenuButton year = menu();

    FiltersBar(NotesModel model) {
        this.model = model;
        getStyleClass().add("notes-filters");
        getChildren().setAll(kind, color, tag, entity, source, year);
        model.contentProperty().subscribe(content -> {
            switch (content) {
                case NotesContent.Found(NoteRows rows) -> fill(rows);
                case NotesContent.NoMatch(var filter, NoteRows rows) -> fill(rows);
                case NotesContent.Looking _, NotesContent.NothingWritten _, NotesContent.Failed _ -> setVisible(false);
            }
        });
        managedProperty().bind(visibleProperty());
    }

    private record Choice(String label, NoteFilter filter) {}

    private void fill(NoteRows rows) {
        setVisible(true);
        NoteFilter now = model.filterProperty().get();
        List<Choice> kinds = List.of(
                new Choice("Notes", now.kind(NoteFilter.Kind.NOTES)),
                new Choice("Highlights", now.kind(NoteFilter.Kind.HIGHLIGHTS)));
        fill(kind, "Kind", Optional.empty(), now.kind(NoteFilter.Kind.ANY), kinds);
        List<Choice> colors = new ArrayList<>();
        for (HighlightColor each : HighlightColor.values()) {
            String name = each.name();
            colors.add(new Choice(
                    name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), now.color(Optional.of(each))));
        }
        fill(color, "Colour", Optional.empty(), now.color(Optional.empty()), colors);
        fill(
                tag,
                "Tag",
                now.tag(),
                now.tag(Optional.empty()),
                counted(rows.tags(), each -> now.tag(Optional.of(each))));
        List<Choice> entities = new ArrayList<>();
        rows.entities().forEach((id, name) -> entities.add(new Choice(name, now.entity(Optional.of(id)))));
        fill(entity, "About", now.entity(), now.entity(Optional.empty()), entities);
        fill(
                source,
                "Source",
                now.source(),
                now.source(Optional.empty()),
                counted(rows.sources(), each -> now.source(Optional.of(each))));
        fill(
                year,
                "Year",
                now.year().map(String::valueOf),
                now.year(Optional.empty()),
                counted(rows.years(), each -> now.year(Optional.of(each))));
    }

    private static <T> List<Choice> counted(Map<T, Integer> counts, Function<T, NoteFilter> filter) {
        List<Choice> choices = new ArrayList<>();
        counts.forEach((value, count) -> choices.add(new Choice(String.valueOf(value), filter.apply(value))));
        return choices;
    }

    /// @param set what is asked for and may not be among the choices
    private void fill(MenuButton menu, String name, Optional<String> set, NoteFilter without, List<Choice> choices) {
        NoteFilter now = model.filterProperty().get();
        List<MenuItem> items = new ArrayList<>();
        Optional<String> chosen = choices.stream()
                .filter(choice -> choice.filter().equals(now))
                .map(Choice::label)
                .findFirst()
                .or(() -> set);
        for (Choice choice : choices.subList(0, Math.min(MOST, choices.size()))) {
            items.add(item(choice, without));
        }
        items.addAll(parts(choices, without));
        if (!without.equals(now)) {
            MenuItem any = new MenuItem("Any");
            any.setOnAction(_ -> model.filterProperty().set(without));
            items.addFirst(any);
        }
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
        menu.setText(chosen.map(label -> name + ": " + label).orElse(name));
        menu.setAccessibleText(menu.getText());
    }

    /// Where a menu is too short for all of them: all, by their first letters, in menus of their own.
    private List<MenuItem> parts(List<Choice> choices, NoteFilter without) {
        List<MenuItem> parts = new ArrayList<>();
        if (choices.size() > MOST) {
            parts.add(new SeparatorMenuItem());
            List<Choice> sorted = choices.stream()
                    .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            for (int from = 0; from < sorted.size(); from += MOST) {
                List<Choice> some = sorted.subList(from, Math.min(from + MOST, sorted.size()));
                Menu part = new Menu(
                        some.getFirst().label() + " – " + some.getLast().label());
                part.setMnemonicParsing(false);
                some.forEach(choice -> part.getItems().add(item(choice, without)));
                parts.add(part);
            }
        }
        return parts;
    }

    private MenuItem item(Choice choice, NoteFilter without) {
        boolean on = choice.filter().equals(model.filterProperty().get());
        CheckMenuItem item = new CheckMenuItem(choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> model.filterProperty().set(on ? without : choice.filter()));
        return item;
    }

    private static MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("notes-filter");
        menu.setMnemonicParsing(false);
        return menu;
    }
}
