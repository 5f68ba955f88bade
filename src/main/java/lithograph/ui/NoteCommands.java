package lithograph.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.fact.Fact;
import lithograph.library.NoteTemplates;
import lithograph.library.OpenArticle;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;
import lithograph.notes.Quotation;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.Prompt;
import lithograph.ui.entity.EntitiesModel;
import lithograph.ui.notes.NoteEditorModel;
import lithograph.ui.reader.Placement;
import lithograph.ui.reader.ReadingDeskModel;

/// Beginning notes, and putting into them what is read.
final class NoteCommands {
    private final WindowModel model;
    private final NoteEditorModel editor;

    NoteCommands(WindowModel model) {
        this.model = model;
        this.editor = model.notes().editor();
    }

    private void saved() {
        model.desk().relink();
        // While a note is being written its list is out of sight.
        if (editor.openProperty().get().isEmpty()) {
            model.notes().refresh();
        }
    }

    void addTo(Actions actions, MainWindow window) {
        editor.connect(new NoteEditorModel.Ways(
                (id, offset) -> model.desk().open(id, Placement.HERE, offset),
                id -> model.entities().open(new EntityId(id)),
                model.desk().outward()::openOutside,
                () -> model.notesShownProperty().set(true),
                this::saved,
                model.notices()::say,
                model.notices()::done));
        model.desk().setOnFollow(editor::follow);
        actions.add(
                Action.of("note.new", "Notes", "New note", "Shortcut+N", () -> begin(new JottingSubject.Free(), "")),
                Action.of(
                        "note.template",
                        "Notes",
                        "New note from a template…",
                        "Shortcut+Shift+N",
                        () -> template(window)),
                Action.of(
                                "note.entity",
                                "Notes",
                                "New note on the entity shown",
                                "",
                                () -> model.entities().current().ifPresent(this::begin))
                        .when(entityShown()),
                Action.of("note.fact", "Notes", "New note on the fact at the selection", "Alt+F", this::fact));
        actions.add(
                Action.of("note.passage", "Notes", "Put the selection into the note", "Alt+Q", this::passage),
                Action.of("note.fact.put", "Notes", "Put the fact at the selection into the note", "", this::putFact),
                Action.of("note.article", "Notes", "Put the article into the note", "Alt+Shift+Q", this::article),
                Action.of("note.entity.put", "Notes", "Put the entity into the note", "", this::entity)
                        .when(entityShown()));
    }

    private BooleanBinding entityShown() {
        return Bindings.createBooleanBinding(
                () -> model.entities().shownProperty().get() != EntitiesModel.Shown.NOTHING,
                model.entities().shownProperty());
    }

    private void begin(JottingSubject subject, String words) {
        model.notesShownProperty().set(true);
        editor.begin(subject, words);
    }

    private void begin(Entity entity) {
        begin(new JottingSubject.OfEntity(entity.id().value(), entity.name()), "");
    }

    private void template(MainWindow window) {
        model.templates(templates -> window.overlay()
                .show(
                        Prompt.forOne(
                                "New note from a template",
                                typed -> templates.stream()
                                        .filter(each -> each.name()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(typed.strip().toLowerCase(Locale.ROOT)))
                                        .toList(),
                                each -> List.of(each.name()),
                                (NoteTemplates.Template chosen) -> {
                                    window.overlay().close();
                                    fill(chosen);
                                }),
                        Pos.TOP_CENTER));
    }

    private void fill(NoteTemplates.Template chosen) {
        Optional<Entity> shown = model.entities().current();
        String article = model.desk()
                .selected()
                .map(selected -> Quotation.of(selected.article().filed()))
                .orElse("");
        begin(
                shown.<JottingSubject>map(entity ->
                                new JottingSubject.OfEntity(entity.id().value(), entity.name()))
                        .orElse(new JottingSubject.Free()),
                chosen.filled(
                        LocalDate.now(ZoneId.systemDefault()).toString(),
                        shown.map(Entity::name).orElse(""),
                        article));
    }

    private void passage() {
        model.desk()
                .selected()
                .filter(selected -> selected.span().isPresent())
                .ifPresentOrElse(
                        selected -> put(Quotation.of(
                                selected.article().filed(),
                                selected.article().text().text(),
                                selected.span().orElseThrow())),
                        () -> model.notices().say("Select a passage in an article first, then press Alt+Q."));
    }

    private void article() {
        model.desk()
                .selected()
                .ifPresentOrElse(
                        selected -> put(Quotation.of(selected.article().filed())),
                        () -> model.notices().say("Open an article first."));
    }

    private void entity() {
        model.entities()
                .current()
                .ifPresent(entity ->
                        put(new NoteLink(new NoteTarget.ToEntity(entity.id().value()), entity.name()).written()));
    }

    private void putFact() {
        withFact((article, fact) ->
                put(Quotation.of(article.filed(), article.text().text(), claim(fact), fact.sentence())));
    }

    private void fact() {
        withFact((article, fact) -> begin(
                new JottingSubject.OfFact(article.filed().id(), claim(fact), fact.quote(), fact.span()),
                Quotation.of(article.filed(), article.text().text(), claim(fact), fact.sentence()) + "\n"));
    }

    private interface OnFact {
        void act(OpenArticle article, Fact fact);
    }

    private void withFact(OnFact action) {
        Optional<ReadingDeskModel.Selected> selected = model.desk().selected();
        Optional<Fact> fact = selected.flatMap(in -> in.span().flatMap(span -> nearest(in.article(), span)));
        if (fact.isEmpty()) {
            model.notices().say("Select a figure in an article first: no fact was found there.");
        } else {
            action.act(selected.orElseThrow().article(), fact.get());
        }
    }

    /// A fact whose words are selected, else one whose sentence is.
    static Optional<Fact> nearest(OpenArticle article, Span span) {
        return article.facts().stream()
                .filter(fact -> fact.span().overlaps(span))
                .findFirst()
                .or(() -> article.facts().stream()
                        .filter(fact -> fact.sentence().overlaps(span))
                        .findFirst());
    }

    static String claim(Fact fact) {
        return fact.subjectName() + ": "
                + fact.attribute().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + fact.quote();
    }

    private void put(String words) {
        model.notesShownProperty().set(true);
        if (editor.insert(words)) {
            model.notices().say("Put into the note.");
        }
    }
}
