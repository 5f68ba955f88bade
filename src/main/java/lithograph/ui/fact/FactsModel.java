package lithograph.ui.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.fact.SourcedFact;
import lithograph.library.FactBook;
import lithograph.library.FactMatter;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;
import lithograph.ui.entity.EntitiesModel;
import lithograph.ui.reader.Placement;
import lithograph.ui.reader.ReadingDeskModel;

/// What is claimed in the library, filtered, and the matter that is looked at. JavaFX thread.
public final class FactsModel {
    private static final int MOST = 40_000;

    private final Library library;
    private final Background background;
    private final Background.Lane reading;
    private final Background.Lane telling;
    private final Notices notices;
    private final CompareModel comparison;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<EntityKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Attribute>> attribute = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyConflicts = new SimpleBooleanProperty();
    private final BooleanProperty doubtful = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<FactsContent> content = new ReadOnlyObjectWrapper<>(new FactsContent.Looking());
    private final ReadOnlyObjectWrapper<Optional<FactMatter>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FactBook.Answer> answer = Optional.empty();
    private Consumer<SourcedFact> onOpen = _ -> {};
    private Consumer<EntityId> onEntity = _ -> {};
    private Runnable accepted = () -> {};
    private BiConsumer<String, Consumer<Entity>> asking = (_, _) -> {};

    /// What lies over the articles.
    public enum Shown {
        NOTHING,
        TABLE,
        COMPARISON
    }

    public FactsModel(Library library, Background background, Notices notices) {
        this.library = library;
        this.background = background;
        this.reading = background.lane(Duration.ofMillis(120));
        this.telling = background.lane(Duration.ZERO);
        this.notices = notices;
        this.comparison = new CompareModel(library, background);
        words.subscribe(_ -> look());
        kind.subscribe(_ -> look());
        attribute.subscribe(_ -> look());
        onlyConflicts.subscribe(_ -> sift());
        doubtful.subscribe(_ -> sift());
    }

    /// Lets sentences open on the desk, and entities' pages lead here.
    public void connect(ReadingDeskModel desk, EntitiesModel entities) {
        onOpen = claim -> desk.open(
                claim.article(),
                Placement.HERE,
                OptionalInt.of(claim.fact().span().start()));
        onEntity = entities::open;
        entities.setOnFacts(entity -> show(entity.name()));
        accepted = entities::reload;
        asking = entities.actions()::find;
        desk.outward().setOnOpened(() -> {
            entities.close();
            close();
        });
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FactsContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The matter that is looked at, with its sentences.
    ReadOnlyObjectProperty<Optional<FactMatter>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<EntityKind>> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<Attribute>> attributeProperty() {
        return attribute;
    }

    BooleanProperty onlyConflictsProperty() {
        return onlyConflicts;
    }

    /// Whether matters are shown of which nothing clear is said.
    BooleanProperty doubtfulProperty() {
        return doubtful;
    }

    CompareModel comparison() {
        return comparison;
    }

    /// Shows the table as it was left, with what is claimed now.
    public void open() {
        shown.set(Shown.TABLE);
        look();
    }

    /// Shows what is claimed of whatever has `name`.
    public void show(String name) {
        kind.set(Optional.empty());
        attribute.set(Optional.empty());
        onlyConflicts.set(false);
        words.set(name);
        open();
    }

    /// Shows `facts:conflicts`, `facts:compare:ID,ID`, or `facts:` and a name or nothing; what is none of these is
    /// passed over.
    public void request(String what) {
        if (what.equals("facts:conflicts")) {
            onlyConflicts.set(true);
            open();
        } else if (what.startsWith("facts:compare:")) {
            String ids = what.substring("facts:compare:".length());
            comparison.set(ids.isBlank() ? List.of() : List.of(ids.split(",", -1)));
            shown.set(Shown.COMPARISON);
        } else if (what.startsWith("facts:")) {
            show(what.substring("facts:".length()));
        }
    }

    public void compare(List<EntityId> entities) {
        comparison.set(entities.stream().map(EntityId::value).toList());
        shown.set(Shown.COMPARISON);
    }

    public void close() {
        shown.set(Shown.NOTHING);
    }

    void openSentence(SourcedFact claim) {
        onOpen.accept(claim);
    }

    /// Asks for an entity of the catalogue.
    void pick(String question, Consumer<Entity> answer) {
        asking.accept(question, answer);
    }

    void openEntity(EntityId entity) {
        close();
        onEntity.accept(entity);
    }

    /// Reads the sentences of a matter, and shows it.
    void choose(Optional<FactMatter> matter) {
        if (matter.isEmpty()) {
            telling.clear();
            chosen.set(Optional.empty());
        } else {
            telling.run(
                    () -> library.facts().withSentences(matter.get()),
                    told -> chosen.set(Optional.of(told)),
                    failure -> notices.say("The sentences could not be read: " + failure.getMessage()));
        }
    }

    /// Settles on a value, or on none; the user can take it back.
    void accept(FactMatter matter, Optional<String> value) {
        background.run(
                () -> library.facts().accept(matter.dossier().matter(), value),
                before -> {
                    notices.done(
                            (value.isPresent() ? "A value is accepted for " : "No value is accepted any more for ")
                                    + matter.entity().name() + ", "
                                    + FactWords.matter(matter.dossier().matter()) + ".",
                            () -> undo(matter, before));
                    changed();
                },
                failure -> notices.say("Nothing was changed: " + failure.getMessage()));
    }

    private void undo(FactMatter matter, Optional<String> before) {
        background.run(
                () -> library.facts().accept(matter.dossier().matter(), before),
                _ -> {
                    notices.say("It is as it was before.");
                    changed();
                },
                failure -> notices.say("Nothing was changed: " + failure.getMessage()));
    }

    private void changed() {
        look();
        accepted.run();
    }

    /// Reads what is claimed anew, as after a failure.
    void look() {
        if (shown.get() == Shown.NOTHING) {
            return;
        }
        FactBook.Question question = new FactBook.Question(kind.get(), attribute.get(), words.get(), MOST);
        reading.runLater(
                () -> library.facts().find(question),
                found -> {
                    answer = Optional.of(found);
                    sift();
                },
                failure -> {
                    answer = Optional.empty();
                    content.set(new FactsContent.Failed(String.valueOf(failure.getMessage())));
                });
    }

    private void sift() {
        answer.ifPresent(this::sift);
    }

    private void sift(FactBook.Answer found) {
        List<FactMatter> matters = found.matters().stream()
                .filter(it -> doubtful.get() || !it.dossier().clear().isEmpty())
                .filter(it -> !onlyConflicts.get() || it.dossier().isOpenConflict())
                .toList();
        content.set(matters.isEmpty() ? new FactsContent.Nothing() : new FactsContent.Found(matters, found.cut()));
    }
}
