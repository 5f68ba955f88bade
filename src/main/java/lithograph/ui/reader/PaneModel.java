package lithograph.ui.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

/// One pane of the desk: the article in it, where it is read, the way back, and what is looked for in it. Window thread
/// only.
public final class PaneModel {
    private static final int RELATED = 6;

    private final Library library;
    private final Writing writing;
    private final Background.Lane opening;
    private final Background.Lane marking;
    private final Background.Lane relating;
    private final ReadOnlyObjectWrapper<PaneContent> content = new ReadOnlyObjectWrapper<>(new PaneContent.Empty());
    private final ReadOnlyObjectWrapper<Optional<Annotations>> annotations =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Jump>> jump = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Relatives> related = new ReadOnlyObjectWrapper<>(new Relatives.Looking());
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final HitTour marks = new HitTour();
    private final Finding finding;
    private final Trail trail = new Trail();
    private String query = "";
    private int place;
    private long jumps;

    private record Loaded(Optional<Page> page, List<Span> marks) {}

    PaneModel(Library library, Background background, Writing writing) {
        this.library = library;
        this.writing = writing;
        this.opening = background.lane(Duration.ZERO);
        this.marking = background.lane(Duration.ZERO);
        this.relating = background.lane(Duration.ZERO);
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

    /// Articles on the same matter.
    ReadOnlyObjectProperty<Relatives> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /// What is selected, in the article's text; never an empty span.
    ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }

    /// What is typed into the find bar; empty while it is closed.
    StringProperty findProperty() {
        return finding.typedProperty();
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
        load(id, 0, offset);
    }

    /// Opens an article where it was left, without a step in the way back.
    void restore(Trail.Place at) {
        load(at.article(), at.offset(), OptionalInt.empty());
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

    private void load(ArticleId id, int at, OptionalInt offset) {
        loading.set(true);
        writing.saveNotes();
        opening.run(
                () -> read(id),
                loaded -> {
                    loading.set(false);
                    show(contentOf(id, loaded), loaded.marks(), at);
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
        return new Loaded(page, words);
    }

    private static PaneContent contentOf(ArticleId id, Loaded loaded) {
        return loaded.page()
                .<PaneContent>map(PaneContent.Shown::new)
                .orElseGet(() -> new PaneContent.Failed(id, "This article is no longer in the library."));
    }

    private void show(PaneContent next, List<Span> words, int at) {
        writing.saveNotes();
        place = at;
        selection.set(Optional.empty());
        jump.set(Optional.empty());
        related.set(new Relatives.Looking());
        relating.clear();
        annotations.set(
                next instanceof PaneContent.Shown(Page page)
                        ? Optional.of(writing.on(page.article()))
                        : Optional.empty());
        content.set(next);
        marks.set(words);
        finding.again();
        article()
                .ifPresent(id -> relating.run(
                        () -> library.related(id, RELATED),
                        found -> related.set(new Relatives.Found(found)),
                        e -> related.set(
                                new Relatives.Failed("Related articles could not be looked up: " + e.getMessage()))));
    }
}
