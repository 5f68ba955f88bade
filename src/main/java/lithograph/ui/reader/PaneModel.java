package lithograph.ui.reader;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
import lithograph.ui.marks.Annotations;
import lithograph.ui.marks.Writing;
import lithograph.ui.page.Page;
import lithograph.ui.page.Stroke;

/// One pane of the desk: the article in it, where it is read, the way back, and what is looked for in it. Window thread
/// only.
public final class PaneModel {
    private final Library library;
    private final Writing writing;
    private final Background.Lane opening;
    private final Background.Lane marking;
    private final ReadOnlyObjectWrapper<PaneContent> content = new ReadOnlyObjectWrapper<>(new PaneContent.Empty());
    private final ReadOnlyObjectWrapper<Optional<Annotations>> annotations =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Jump>> jump = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Surroundings surroundings;
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Stroke>> compared = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Span>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final Consumer<Trail.Place> leaving;
    private final HitTour marks = new HitTour();
    private final Finding finding;
    private final Trail trail = new Trail();
    private String query = "";
    private int place;
    private long jumps;
    private boolean finished;

    private Optional<Request> awaited = Optional.empty();

    /// An article that is to be opened.
    ///
    /// @param version an older state of it
    /// @param at      the first text in sight; where it was left, where neither this nor the next is there
    /// @param passage what is to be jumped to
    private record Request(ArticleId article, OptionalInt version, OptionalInt at, OptionalInt passage) {
        Trail.Place place() {
            return new Trail.Place(article, at.orElse(passage.orElse(0)), version);
        }
    }

    PaneModel(Library library, Background background, Writing writing) {
        this.library = library;
        this.writing = writing;
        this.opening = background.lane(Duration.ZERO);
        this.marking = background.lane(Duration.ZERO);
        this.surroundings = new Surroundings(library, background);
        this.leaving = left -> background.run(
                () -> {
                    Leaving.keep(library.readings(), List.of(left));
                    return left;
                },
                _ -> {},
                _ -> {});
        this.finding = new Finding(background, this::page, this::place, this::jumpTo);
    }

    ReadOnlyObjectProperty<PaneContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// What the user writes on the article that is shown.
    ReadOnlyObjectProperty<Optional<Annotations>> annotationsProperty() {
        return annotations.getReadOnlyProperty();
    }

    /// True from asking for an article until it is there; the one before stays to be read meanwhile.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// The latest request to show a passage.
    ReadOnlyObjectProperty<Optional<Jump>> jumpProperty() {
        return jump.getReadOnlyProperty();
    }

    /// What stands around the article.
    Surroundings surroundings() {
        return surroundings;
    }

    /// What is selected, in the article's text; never an empty span.
    ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }

    /// What the comparison with the pane beside draws on the page.
    ObjectProperty<List<Stroke>> comparedProperty() {
        return compared;
    }

    /// The passage that is pointed at in both panes that are compared.
    ObjectProperty<Optional<Span>> pointedProperty() {
        return pointed;
    }

    /// What is typed into the find bar; empty while it is closed.
    StringProperty findProperty() {
        return finding.typedProperty();
    }

    /// What is looked for in the article, and how.
    Finding finding() {
        return finding;
    }

    /// The words of the desk's query in this article.
    HitTour marks() {
        return marks;
    }

    /// What the find bar has found.
    HitTour found() {
        return finding.found();
    }

    /// The article, where one is shown.
    public Optional<ArticleId> article() {
        return shown().map(PaneContent.Shown::id);
    }

    Optional<Page> page() {
        return shown().map(PaneContent.Shown::page);
    }

    /// The offset of the first text in sight; the view keeps it up to date.
    int place() {
        return place;
    }

    void setPlace(int offset) {
        place = offset;
    }

    boolean canGoBack() {
        return trail.canGoBack();
    }

    boolean canGoForward() {
        return trail.canGoForward();
    }

    /// Opens an article as something new: the one before can be gone back to.
    void open(ArticleId id, OptionalInt offset) {
        here().ifPresent(trail::leave);
        load(new Request(id, OptionalInt.empty(), OptionalInt.empty(), offset));
    }

    /// Opens an older state of an article; the way back leads to what was there before.
    void openVersion(ArticleId id, int number) {
        here().ifPresent(trail::leave);
        load(new Request(id, OptionalInt.of(number), OptionalInt.of(0), OptionalInt.empty()));
    }

    /// Opens an article where it was left, without a step in the way back.
    void restore(Trail.Place at) {
        load(new Request(at.article(), at.version(), OptionalInt.of(at.offset()), OptionalInt.empty()));
    }

    /// Opens what was closed; where another article is shown by now, it can be gone back to.
    void reopen(Trail.Place at) {
        here().ifPresent(trail::leave);
        restore(at);
    }

    /// Reads what is shown, or is being opened, anew.
    void reload() {
        awaited.ifPresentOrElse(this::load, () -> here().ifPresent(this::restore));
    }

    void back() {
        trail.back(here()).ifPresent(this::restore);
    }

    void forward() {
        trail.forward(here()).ifPresent(this::restore);
    }

    /// The article and how far it was read; of one that is being opened, what was asked for.
    Optional<Trail.Place> here() {
        return awaited.map(Request::place)
                .or(() -> shown().map(shown -> new Trail.Place(shown.id(), place, number(shown))));
    }

    /// True where no article is shown, nor is one being opened.
    boolean isEmpty() {
        return shown().isEmpty() && !loading.get();
    }

    /// What to remember of the article that is shown, as it is in the library: one that was read to its end begins
    /// anew.
    Optional<Trail.Place> leaving() {
        return shown().filter(shown -> shown.edition().isEmpty())
                .map(shown -> new Trail.Place(shown.id(), finished ? 0 : place, OptionalInt.empty()));
    }

    /// The article has been read to its end.
    void finish() {
        finished = true;
    }

    /// Shows nothing.
    void clear() {
        opening.clear();
        arrived();
        show(new PaneContent.Empty(), List.of(), 0, 0);
    }

    /// Marks the words of `next` in the text.
    void setQuery(String next) {
        query = next;
        page().ifPresent(page ->
                marking.run(() -> library.marks(next, page.text()), marks::set, _ -> marks.set(List.of())));
    }

    void jumpTo(Span span) {
        jump.set(Optional.of(new Jump(span, ++jumps)));
    }

    /// Goes on to the next hit: of the find bar where something is typed, else of the query.
    void nextHit() {
        tour().next(place).ifPresent(this::reach);
    }

    void previousHit() {
        tour().previous(place).ifPresent(this::reach);
    }

    HitTour tour() {
        return finding.isOpen() ? finding.found() : marks;
    }

    /// Goes to the next mention of the entity, after the last to the first again.
    void nextMention(EntityId entity) {
        List<Mention> all = page().map(Page::article).map(OpenArticle::mentions).orElse(List.of());
        List<Span> places = all.stream()
                .filter(mention -> mention.entity().id().equals(entity))
                .map(Mention::span)
                .toList();
        int last = jump.get().map(before -> places.indexOf(before.span())).orElse(-1);
        if (!places.isEmpty()) {
            jumpTo(places.get((last + 1) % places.size()));
        }
    }

    private void reach(Span span) {
        selection.set(Optional.of(span));
        jumpTo(span);
    }

    private Optional<PaneContent.Shown> shown() {
        return content.get() instanceof PaneContent.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    private void load(Request wanted) {
        ArticleId id = wanted.article();
        awaited = Optional.of(wanted);
        loading.set(true);
        writing.saveNotes();
        long written = writing.changes(id);
        String marked = query;
        opening.run(
                () -> {
                    writing.flush();
                    return Loaded.of(library, id, wanted.version(), marked);
                },
                loaded -> {
                    arrived();
                    int place = wanted.at().orElse(wanted.passage().isPresent() ? 0 : loaded.place());
                    show(loaded.content(), loaded.marks(), place, written);
                    wanted.passage().ifPresent(offset -> jumpTo(new Span(offset, offset)));
                    if (!marked.equals(query)) {
                        setQuery(query);
                    }
                },
                e -> {
                    arrived();
                    String reason = e.getMessage() + " Your notes are safe in the library.";
                    show(new PaneContent.Failed(id, reason), List.of(), 0, written);
                });
    }

    private void arrived() {
        awaited = Optional.empty();
        loading.set(false);
    }

    private static OptionalInt number(PaneContent.Shown shown) {
        return shown.edition().map(older -> OptionalInt.of(older.number())).orElse(OptionalInt.empty());
    }

    /// @param written how much was written on the article when its reading began
    private void show(PaneContent next, List<Span> words, int at, long written) {
        writing.saveNotes();
        leaving().ifPresent(leaving);
        finished = false;
        place = at;
        selection.set(Optional.empty());
        jump.set(Optional.empty());
        annotations.set(
                next instanceof PaneContent.Shown shown && shown.edition().isEmpty()
                        ? Optional.of(writing.on(shown.page().article(), written))
                        : Optional.empty());
        pointed.set(Optional.empty());
        content.set(next);
        marking.clear();
        marks.set(words);
        finding.again();
        surroundings.look(article());
    }
}
