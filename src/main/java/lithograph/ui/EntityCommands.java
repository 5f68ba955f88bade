package lithograph.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import lithograph.entity.Entity;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NameSheet;
import lithograph.ui.control.Overlay;
import lithograph.ui.control.Prompt;
import lithograph.ui.entity.EntitiesModel;
import lithograph.ui.entity.EntityActions;

/// What can be done about entities: those of the menu are about the entity whose page is shown.
final class EntityCommands {
    private final WindowModel model;
    private final EntitiesModel entities;
    private final Outside outside;

    EntityCommands(WindowModel model, Outside outside) {
        this.model = model;
        this.entities = model.entities();
        this.outside = outside;
    }

    void addTo(Actions actions, MainWindow window) {
        EntityActions mend = entities.actions();
        mend.ask(asking(window.overlay()));
        actions.add(
                Action.of(
                        "entity.open",
                        "Entity",
                        "Open a company, chip or model…",
                        "Shortcut+J",
                        () -> mend.find("Open", entity -> entities.open(entity.id()))),
                Action.of("entity.inbox", "Entity", "Unknown names", "Shortcut+Shift+U", entities::openInbox),
                Action.of("entity.close", "Entity", "Back to the articles", "", entities::close)
                        .when(shown()));
        actions.add(
                Action.of(
                        "entity.alias.selection",
                        "Entity",
                        "Add the selection as a name of…",
                        "Alt+A",
                        () -> model.desk()
                                .selectedWords()
                                .ifPresentOrElse(
                                        mend::addAsAlias,
                                        () -> model.notices()
                                                .say("Select the name in an article first, then press Alt+A."))),
                Action.of("entity.add", "Entity", "Add what the catalogue lacks…", "", mend::add));
        actions.add(
                on("entity.rename", "Rename…", mend::rename),
                on("entity.alias", "Add a name…", mend::addAlias),
                on("entity.alias.remove", "Remove a name…", mend::removeAlias),
                on("entity.split", "Part a name from it…", mend::split),
                on("entity.merge", "It is the same as…", mend::merge),
                on("entity.kind", "It is of another kind…", mend::changeKind),
                on(
                        "entity.beside",
                        "Show another beside it…",
                        _ -> mend.find("Show beside it", entity -> entities.openBeside(entity.id()))),
                on("entity.none", "It is not an entity", mend::dismiss),
                on("entity.delete", "Delete it", mend::delete));
        actions.add(
                Action.of("entity.undo", "Entity", "Undo the last change of the catalogue", "", mend::undoLast),
                Action.of(
                        "entity.import",
                        "Entity",
                        "Import changes of the catalogue…",
                        "",
                        () -> outside.files("Import changes of the catalogue", Optional.empty())
                                .forEach(mend::importFrom)),
                Action.of(
                        "entity.export",
                        "Entity",
                        "Export changes of the catalogue…",
                        "",
                        () -> outside.target("Export changes of the catalogue", "catalog-edits.json")
                                .ifPresent(mend::exportTo)));
    }

    private Action on(String id, String text, Consumer<Entity> run) {
        return Action.of(id, "Entity", text, "", () -> entities.current().ifPresent(run))
                .when(shown());
    }

    private BooleanBinding shown() {
        return Bindings.createBooleanBinding(
                () -> entities.shownProperty().get() != EntitiesModel.Shown.NOTHING, entities.shownProperty());
    }

    private EntityActions.Asking asking(Overlay overlay) {
        return new EntityActions.Asking() {
            @Override
            public void name(String question, String proposal, String verb, Consumer<String> answer) {
                overlay.show(new NameSheet(question, proposal, verb, answer, overlay::close));
            }

            @Override
            public void entity(String question, Consumer<Entity> answer) {
                overlay.show(
                        Prompt.forOne(question, entities::matching, EntityCommands::words, closing(overlay, answer)),
                        Pos.TOP_CENTER);
            }

            @Override
            public void choice(String question, List<String> choices, Consumer<String> answer) {
                overlay.show(
                        Prompt.forOne(
                                question,
                                typed -> choices.stream()
                                        .filter(choice -> choice.toLowerCase(Locale.ROOT)
                                                .contains(typed.strip().toLowerCase(Locale.ROOT)))
                                        .toList(),
                                List::of,
                                closing(overlay, answer)),
                        Pos.TOP_CENTER);
            }
        };
    }

    private static <T> Consumer<T> closing(Overlay overlay, Consumer<T> answer) {
        return value -> {
            overlay.close();
            answer.accept(value);
        };
    }

    private static List<String> words(Entity entity) {
        return List.of(entity.name(), entity.kind().id());
    }
}
