package lithograph.ui.reader;

import java.io.IOException;
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
    private final Consumer<Trail.Place> leaving;
    private final HitTour marks = new HitTour();
    private final Finding finding;
    private final Trail trail = new Trail();
    private String query = "";
    private int place;
    private long jumps;
    private boolean finished;

    private record Loaded(Optional<Page> page, List<Span> marks, int place) {}

    PaneModel(Library library, Background background, Writing writing) {
        this.library = library;
        this.writing = writing;
        this.opening = background.lane(Duration.ZERO);
        this.marking = background.lane(Duration.ZERO);
        this.surroundings = new Surroundings(library, background);
        this.leaving = left -> background.run(
                () -> {
                    library.readings().leave(left.article(), left.offset());
                    return left;
                },
                _ -> {},
                // A place that is not remembered is no reason to disturb anybody.
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
        load(id, OptionalInt.empty(), offset);
    }

    /// Opens an article where it was left, without a step in the way back.
    void restore(Trail.Place at) {
        load(at.article(), OptionalInt.of(at.offset()), OptionalInt.empty());
    }

    /// Shows an older state of an article, to be read and compared; nothing can be written on it. The way back leads to
    /// what was there before.
    void show(OpenArticle older, String edition) {
        here().ifPresent(trail::leave);
        loading.set(true);
        opening.run(
                () -> Page.of(older),
                page -> {
                    loading.set(false);
                    show(new PaneContent.Shown(page, edition), List.of(), 0);
                },
                e -> {
                    loading.set(false);
                    show(new PaneContent.Failed(older.filed().id(), String.valueOf(e.getMessage())), List.of(), 0);
                });
    }

    void back() {
        trail.back(here()).ifPresent(this::restore);
    }

    void forward() {
        trail.forward(here()).ifPresent(this::restore);
    }

    /// The article and how far it was read.
    Optional<Trail.Place> here() {
        return article().map(id -> new Trail.Place(id, place));
    }

    /// What to remember of the article that is shown, as it is in the library: one that was read to its end begins
    /// anew.
    Optional<Trail.Place> leaving() {
        return shown().filter(shown -> shown.edition().isEmpty())
                .map(shown -> new Trail.Place(shown.id(), finished ? 0 : place));
    }

    /// The article has been read to its end.
    void finish() {
        finished = true;
    }

    /// Shows nothing.
    void clear() {
        opening.clear();
        loading.set(false);
        show(new PaneContent.Empty(), List.of(), 0);
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

    private void load(ArticleId id, OptionalInt at, OptionalInt offset) {
        loading.set(true);
        writing.saveNotes();
        opening.run(
                () -> read(id),
                loaded -> {
                    loading.set(false);
                    show(contentOf(id, loaded), loaded.marks(), at.orElse(offset.isPresent() ? 0 : loaded.place()));
                    offset.ifPresent(o -> jumpTo(new Span(o, o)));
                },
                e -> {
                    loading.set(false);
                    show(
                            new PaneContent.Failed(id, e.getMessage() + " Your notes are safe in the library."),
                            List.of(),
                            0);
                });
    }

    private Loaded read(ArticleId id) throws IOException {
        writing.flush();
        Optional<Page> page = library.article(id).map(Page::of);
        List<Span> words = query.isBlank() || page.isEmpty()
                ? List.of()
                : library.marks(query, page.get().text());
        return new Loaded(page, words, library.readings().place(id));
    }

    private static PaneContent contentOf(ArticleId id, Loaded loaded) {
        return loaded.page()
                .<PaneContent>map(page -> new PaneContent.Shown(page, ""))
                .orElseGet(() -> new PaneContent.Failed(id, "This article is no longer in the library."));
    }

    private void show(PaneContent next, List<Span> words, int at) {
        writing.saveNotes();
        leaving().ifPresent(leaving);
        finished = false;
        place = at;
        selection.set(Optional.empty());
        jump.set(Optional.empty());
        annotations.set(
                next instanceof PaneContent.Shown(Page page, String edition) && edition.isEmpty()
                        ? Optional.of(writing.on(page.article()))
                        : Optional.empty());
        content.set(next);
        marks.set(words);
        finding.again();
        surroundings.look(article());
    }
}
