package lithograph.ui.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lithograph.entity.Alias;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;
import lithograph.ui.control.Action;

/// Everything that can be done about an entity, for menus and the palette. What has to be asked first is asked through
/// [Asking].
public final class EntityActions {
    private static final String MENU = "Entity";

    private final EntitiesModel model;
    private final Mending mending;
    private Asking asking = new Asking() {
        @Override
        public void name(String question, String proposal, String verb, Consumer<String> answer) {}

        @Override
        public void entity(String question, Consumer<Entity> answer) {}

        @Override
        public void choice(String question, List<String> choices, Consumer<String> answer) {}
    };

    /// Asks the user for one thing more.
    public interface Asking {
        /// @param verb what the button says
        void name(String question, String proposal, String verb, Consumer<String> answer);

        void entity(String question, Consumer<Entity> answer);

        void choice(String question, List<String> choices, Consumer<String> answer);
    }

    EntityActions(EntitiesModel model, Mending mending) {
        this.model = model;
        this.mending = mending;
    }

    public void ask(Asking how) {
        asking = how;
    }

    /// What the menu of a mention, a chip or a filter offers; the first opens the entity's page.
    public List<Action> of(EntityTarget target) {
        Entity entity = target.entity();
        List<Action> actions = new ArrayList<>();
        actions.add(action("open", "Open " + entity.name(), () -> model.open(entity.id())));
        actions.add(action("narrow", "Narrow the results to " + entity.name(), () -> model.narrow(entity.id())));
        if (model.current().isPresent()) {
            actions.add(action("beside", "Open beside " + name(), () -> model.openBeside(entity.id())));
        }
        if (!entity.known()) {
            actions.add(
                    action("accept", "Accept as a " + entity.kind().id(), () -> mending.accept(entity, entity.kind())));
        }
        actions.add(action("rename", "Rename " + entity.name() + "…", () -> rename(entity)));
        actions.add(action("alias", "Add a name…", () -> addAlias(entity)));
        if (!entity.aliases().isEmpty()) {
            actions.add(action("alias.remove", "Remove a name…", () -> removeAlias(entity)));
            actions.add(action("split", "Part a name from it…", () -> split(entity)));
        }
        actions.add(action("merge", "It is the same as…", () -> merge(entity)));
        actions.add(action("kind", "It is of another kind…", () -> changeKind(entity)));
        if (target.place().isPresent()) {
            actions.add(action("not.here", "Not " + entity.name() + " at this place", () -> mending.notHere(target)));
        }
        if (target.article().isPresent()) {
            actions.add(action(
                    "not.article", "Not " + entity.name() + " in this article", () -> mending.notInArticle(target)));
        }
        actions.add(
                action("no.name", "“" + target.name() + "” is not an entity", () -> mending.dismiss(target.name())));
        if (entity.known()) {
            actions.add(action("delete", "Delete " + entity.name(), () -> mending.delete(entity)));
        }
        return actions;
    }

    /// Makes selected words a name of an entity that is picked.
    public Action aliasOf(String words) {
        return action("alias.of", "Add as a name of…", () -> addAsAlias(words));
    }

    public void addAsAlias(String words) {
        String shown = words.length() > 60 ? words.substring(0, 59) + "…" : words;
        asking.entity("“" + shown + "” is a name of", entity -> mending.addAlias(entity, words));
    }

    public void rename(Entity entity) {
        asking.name("Rename " + entity.name(), entity.name(), "Rename", name -> {
            if (!name.equals(entity.name())) {
                mending.rename(entity, name);
            }
        });
    }

    public void addAlias(Entity entity) {
        asking.name("Another name of " + entity.name(), "", "Add", name -> mending.addAlias(entity, name));
    }

    public void removeAlias(Entity entity) {
        asking.choice(
                "Which is no name of " + entity.name(), aliases(entity), name -> mending.removeAlias(entity, name));
    }

    public void split(Entity entity) {
        asking.choice("Which is another " + entity.kind().id(), aliases(entity), name -> mending.split(entity, name));
    }

    public void merge(Entity entity) {
        asking.entity(entity.name() + " is the same as", into -> mending.merge(entity, into));
    }

    public void changeKind(Entity entity) {
        List<String> others = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (kind != entity.kind()) {
                others.add(kind.id());
            }
        }
        asking.choice(
                entity.name() + " is a",
                others,
                kind -> mending.changeKind(entity, EntityKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    public void delete(Entity entity) {
        mending.delete(entity);
    }

    public void dismiss(Entity entity) {
        mending.dismiss(entity.name());
    }

    /// Asks for a name and a kind, and adds what the catalogue lacks.
    public void add() {
        asking.name(
                "The name of a new entity",
                "",
                "Add",
                name -> asking.choice(
                        "“" + name + "” is a",
                        List.of("company", "chip", "model"),
                        kind -> mending.add(name, EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)))));
    }

    public void undoLast() {
        mending.undoLast();
    }

    public void importFrom(Path file) {
        mending.importFrom(file);
    }

    public void exportTo(Path file) {
        mending.exportTo(file);
    }

    /// Asks for an entity of the catalogue.
    public void find(String question, Consumer<Entity> answer) {
        asking.entity(question, answer);
    }

    private String name() {
        return model.current().map(Entity::name).orElse("");
    }

    private static List<String> aliases(Entity entity) {
        return entity.aliases().stream().map(Alias::text).toList();
    }

    private static Action action(String id, String text, Runnable run) {
        return Action.of("mend." + id, MENU, text, "", run);
    }
}
