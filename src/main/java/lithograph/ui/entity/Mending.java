package lithograph.ui.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.entity.Alias;
import lithograph.entity.CatalogEdit;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.library.CatalogEdits;
import lithograph.library.Library;
import lithograph.library.MadeEdit;
import lithograph.ui.Background;
import lithograph.ui.Notices;

/// Changes the catalogue as the user says, each time with a sentence and a way back. What the catalogue does not know
/// yet is added to it by being mended. JavaFX thread.
final class Mending {
    private final Library library;
    private final Background background;
    private final Notices notices;
    private final Runnable changed;

    /// @param changed called when articles and filters are other than they were
    Mending(Library library, Background background, Notices notices, Runnable changed) {
        this.library = library;
        this.background = background;
        this.notices = notices;
        this.changed = changed;
    }

    void rename(Entity entity, String name) {
        if (entity.known()) {
            make("“" + entity.name() + "” is called “" + name + "” now.", new CatalogEdit.Rename(entity.id(), name));
        } else {
            make(
                    "“" + entity.name() + "” is called “" + name + "” now.",
                    new CatalogEdit.Add(entity.id(), name, List.of(entity.name()), maker(entity)));
        }
    }

    void addAlias(Entity entity, String alias) {
        List<CatalogEdit> edits = new ArrayList<>(known(entity));
        edits.add(new CatalogEdit.AddAlias(entity.id(), alias));
        make("“" + alias + "” is a name of " + entity.name() + ".", edits);
    }

    void removeAlias(Entity entity, String alias) {
        make("“" + alias + "” is no name of " + entity.name() + ".", new CatalogEdit.RemoveAlias(entity.id(), alias));
    }

    void split(Entity entity, String alias) {
        EntityId made = library.catalog().freeId(entity.kind(), alias);
        make(
                "“" + alias + "” is a " + entity.kind().id() + " of its own.",
                new CatalogEdit.Split(entity.id(), alias, made));
    }

    /// Joins two into one; of a name that nobody has listed, the name goes to the other.
    void merge(Entity entity, Entity into) {
        String words = entity.name() + " and " + into.name() + " are one.";
        if (entity.known()) {
            make(words, new CatalogEdit.Merge(entity.id(), into.id()));
        } else {
            addAlias(into, entity.name());
        }
    }

    void accept(Entity unknown, EntityKind kind) {
        EntityId id = unknown.kind() == kind ? unknown.id() : library.catalog().freeId(kind, unknown.name());
        make(
                "“" + unknown.name() + "” is in the catalogue, as a " + kind.id() + ".",
                new CatalogEdit.Add(id, unknown.name(), List.of(), maker(unknown)));
    }

    void dismiss(String name) {
        make("“" + name + "” is no entity, anywhere.", new CatalogEdit.NotAName(name));
    }

    void notHere(EntityTarget target) {
        target.article()
                .ifPresent(article -> make(
                        "“" + target.name() + "” is not " + target.entity().name() + " here.",
                        new CatalogEdit.NotHere(target.entity().id(), article, target.place())));
    }

    void notInArticle(EntityTarget target) {
        target.article()
                .ifPresent(article -> make(
                        target.entity().name() + " is not meant in this article.",
                        new CatalogEdit.NotHere(target.entity().id(), article, Optional.empty())));
    }

    void changeKind(Entity entity, EntityKind kind) {
        if (entity.known()) {
            make(entity.name() + " is a " + kind.id() + ".", new CatalogEdit.ChangeKind(entity.id(), kind));
        } else {
            accept(entity, kind);
        }
    }

    void delete(Entity entity) {
        if (entity.known()) {
            make(entity.name() + " is out of the catalogue.", new CatalogEdit.Delete(entity.id()));
        } else {
            dismiss(entity.name());
        }
    }

    void add(String name, EntityKind kind) {
        make(
                "“" + name + "” is in the catalogue, as a " + kind.id() + ".",
                new CatalogEdit.Add(library.catalog().freeId(kind, name), name, List.of(), Optional.empty()));
    }

    /// Takes the last change back, if there is one.
    void undoLast() {
        background.run(
                () -> {
                    List<MadeEdit> all = library.edits().all();
                    if (!all.isEmpty()) {
                        library.edits().undo(List.of(all.getLast()));
                    }
                    return all;
                },
                all -> {
                    if (all.isEmpty()) {
                        notices.say("Nothing has been changed about the catalogue.");
                    } else {
                        undone();
                    }
                },
                this::failed);
    }

    void importFrom(Path file) {
        run(
                () -> library.edits().importFrom(file),
                change -> change.made().isEmpty()
                        ? "Every change in " + file.getFileName() + " is here already."
                        : change.made().size() + " changes of the catalogue came in.");
    }

    void exportTo(Path file) {
        background.run(
                () -> {
                    library.edits().exportTo(file);
                    return file;
                },
                written -> notices.say("Your changes of the catalogue are in " + written + "."),
                this::failed);
    }

    private static Optional<EntityId> maker(Entity entity) {
        return entity.maker().filter(maker -> maker.kind() == EntityKind.COMPANY);
    }

    /// What brings an entity into the catalogue that is not in it.
    private List<CatalogEdit> known(Entity entity) {
        return library.catalog().find(entity.id()).isPresent()
                ? List.of()
                : List.of(new CatalogEdit.Add(
                        entity.id(),
                        entity.name(),
                        entity.aliases().stream().map(Alias::text).toList(),
                        maker(entity)));
    }

    private void make(String words, CatalogEdit edit) {
        make(words, List.of(edit));
    }

    private void make(String words, List<CatalogEdit> edits) {
        run(() -> library.edits().make(edits), _ -> words);
    }

    private interface Making {
        CatalogEdits.Change run() throws IOException;
    }

    private interface Words {
        String of(CatalogEdits.Change change);
    }

    private void run(Making making, Words words) {
        background.run(
                making::run,
                change -> {
                    String tagged = change.articles() == 1 ? "1 article" : change.articles() + " articles";
                    notices.done(
                            words.of(change) + (change.articles() == 0 ? "" : " Seen in " + tagged + "."),
                            () -> undo(change.made()));
                    changed.run();
                },
                this::failed);
    }

    private void undo(List<MadeEdit> made) {
        background.run(() -> library.edits().undo(made), _ -> undone(), this::failed);
    }

    private void undone() {
        notices.say("It is as it was before.");
        changed.run();
    }

    private void failed(Exception failure) {
        notices.say("The catalogue was not changed: " + failure.getMessage());
    }
}
