package lithograph.ui.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.DifferenceTour;
import lithograph.ui.marks.Annotations;
import lithograph.ui.marks.Undo;
import lithograph.ui.marks.Writing;

/// One to four articles open side by side. There is always at least one pane, if an empty one. Window thread only.
public final class ReadingDeskModel {
    public static final int MOST_PANES = 4;
    public static final int SMALLEST_TEXT = 12;
    public static final int USUAL_TEXT = 17;
    public static final int LARGEST_TEXT = 32;

    private final Library library;
    private final Background background;
    private final Undo undo = new Undo();
    private final Writing writing;
    private final ObservableList<PaneModel> panes = FXCollections.observableArrayList();
    private final ObservableList<PaneModel> seenPanes = FXCollections.unmodifiableObservableList(panes);
    private final ReadOnlyObjectWrapper<PaneModel> current;
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty notesShown = new SimpleBooleanProperty(false);
    private final BooleanProperty comparisonShown = new SimpleBooleanProperty(true);
    private final DeskComparison comparison;
    private final DifferenceTour differences;
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final BooleanProperty passagesShown = new SimpleBooleanProperty();
    private final ClosedPanes closed = new ClosedPanes();
    private final EntityBriefs briefs;
    private final Outward outward = new Outward();
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.USUAL);
    private final Editions editions;
    private final DeskLayout layout;
    private BiConsumer<String, String> onFollow = (_, _) -> {};

    public ReadingDeskModel(Library library, Background background) {
        this.library = library;
        this.background = background;
        this.writing = new Writing(library.notebook(), background, undo, reason -> problem.set(Optional.of(reason)));
        PaneModel first = pane();
        panes.add(first);
        current = new ReadOnlyObjectWrapper<>(first);
        comparison = new DeskComparison(this, background);
        differences = new DifferenceTour(comparison.comparedProperty());
        briefs = new EntityBriefs(library, background);
        layout = new DeskLayout(this);
        editions = new Editions(this, library, background);
        query.addListener((_, _, words) -> panes.forEach(pane -> pane.setQuery(words)));
    }

    /// From left to right, one to four.
    public ObservableList<PaneModel> panes() {
        return seenPanes;
    }

    /// The pane that keys act on.
    public ReadOnlyObjectProperty<PaneModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public PaneModel current() {
        return current.get();
    }

    public void setCurrent(PaneModel pane) {
        if (panes.contains(pane)) {
            current.set(pane);
        }
    }

    /// The query whose words are marked in every article.
    public StringProperty queryProperty() {
        return query;
    }

    /// Of the article's body, in pixels.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// Makes the text larger, or smaller where `by` is negative, within bounds.
    public void zoom(int by) {
        textSize.set(Math.clamp((long) textSize.get() + by, SMALLEST_TEXT, LARGEST_TEXT));
    }

    /// Whether notes and highlights are shown under the articles.
    public BooleanProperty notesShownProperty() {
        return notesShown;
    }

    /// Whether two articles side by side are compared.
    public BooleanProperty comparisonShownProperty() {
        return comparisonShown;
    }

    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return comparison.comparedProperty();
    }

    /// Where the two articles that are compared differ, one place after the other.
    public DifferenceTour differences() {
        return differences;
    }

    /// Whether the comparison lists sentences, rather than names and facts.
    public BooleanProperty passagesShownProperty() {
        return passagesShown;
    }

    /// Whether the two panes that are compared scroll together, by the passages that both articles hold.
    public BooleanProperty togetherProperty() {
        return together;
    }

    Optional<DeskComparison.Pair> pair() {
        return comparison.pair();
    }

    /// Opens again what was closed last, beside the current pane.
    public void reopen() {
        closed.take().ifPresent(place -> {
            PaneModel pane = paneFor(Placement.BESIDE);
            current.set(pane);
            pane.restore(place);
        });
    }

    /// Makes the pane to the right the current one, after the last the first.
    public void cycle(int by) {
        setCurrent(panes.get(Math.floorMod(panes.indexOf(current()) + by, panes.size())));
    }

    /// Hands over what is to be said of an entity in a pane's article.
    void brief(PaneModel pane, Entity entity, Consumer<EntityBrief> show) {
        int here = (int) pane.page().stream()
                .flatMap(page -> page.article().mentions().stream())
                .filter(mention -> mention.entity().id().equals(entity.id()))
                .count();
        briefs.of(entity, here, show);
    }

    /// Why something the user wrote could not be saved; empty where all is well.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What the desk asks of the rest of the window.
    public Outward outward() {
        return outward;
    }

    /// How pages are set.
    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    DeskLayout layout() {
        return layout;
    }

    Editions editions() {
        return editions;
    }

    void problem(String what) {
        problem.set(Optional.of(what));
    }

    /// The selected words of the current article, if any.
    public Optional<String> selectedWords() {
        return current()
                .selectionProperty()
                .get()
                .flatMap(span -> current()
                        .page()
                        .map(page -> span.of(page.text()).strip().replaceAll("\\s+", " ")));
    }

    /// The current article and what is selected in it.
    public record Selected(OpenArticle article, Optional<Span> span) {}

    /// Empty while no article is shown.
    public Optional<Selected> selected() {
        return current()
                .page()
                .map(page -> new Selected(
                        page.article(), current().selectionProperty().get()));
    }

    /// What follows the address of a link in the note whose text comes second.
    public void setOnFollow(BiConsumer<String, String> action) {
        onFollow = action;
    }

    /// Looks up anew which notes lead to the articles that are open.
    public void relink() {
        panes.forEach(pane -> pane.annotationsProperty().get().ifPresent(Annotations::relink));
    }

    void follow(String address, String note) {
        onFollow.accept(address, note);
    }

    /// Reads what is open anew, each article where it is read.
    public void reload() {
        panes.forEach(pane -> pane.here().ifPresent(pane::restore));
    }

    public PaneModel open(ArticleId id, Placement placement) {
        return open(id, placement, OptionalInt.empty());
    }

    /// Opens the article at an offset into its text.
    public PaneModel open(ArticleId id, Placement placement, OptionalInt offset) {
        outward.opened();
        PaneModel pane = paneFor(placement);
        current.set(pane);
        pane.open(id, offset);
        return pane;
    }

    /// Opens an older state of an article, read-only: side by side with the present one it is compared word by word.
    ///
    /// @param edition what it is, as `Version of 3 March 2026`
    public void open(OpenArticle older, String edition, Placement placement) {
        PaneModel pane = paneFor(placement);
        current.set(pane);
        pane.show(older, edition);
    }

    /// A new pane left of another; with four open, the one beside it that is there.
    PaneModel before(PaneModel pane) {
        int index = Math.max(0, panes.indexOf(pane));
        if (panes.size() == MOST_PANES) {
            return panes.get(index == 0 ? 1 : index - 1);
        }
        PaneModel made = pane();
        panes.add(index, made);
        return made;
    }

    /// Opens the article in a pane that is there, as when a hit is dropped on it.
    public void openIn(PaneModel pane, ArticleId id) {
        current.set(pane);
        pane.open(id, OptionalInt.empty());
    }

    /// Closes the pane; the last one is emptied instead.
    public void close(PaneModel pane) {
        int index = panes.indexOf(pane);
        pane.here().ifPresent(closed::put);
        if (panes.size() == 1 || index < 0) {
            pane.clear();
            return;
        }
        pane.clear();
        panes.remove(index);
        if (current.get() == pane) {
            current.set(panes.get(Math.min(index, panes.size() - 1)));
        }
    }

    /// Changes places with the pane to the right, the last one with the one to the left.
    public void swap(PaneModel pane) {
        int index = panes.indexOf(pane);
        if (index < 0 || panes.size() < 2) {
            return;
        }
        int other = index + 1 < panes.size() ? index + 1 : index - 1;
        List<PaneModel> next = new ArrayList<>(panes);
        next.set(index, panes.get(other));
        next.set(other, pane);
        panes.setAll(next);
    }

    /// Clears the articles away that have been taken out of the library.
    public void forget(List<ArticleId> gone) {
        List.copyOf(panes).stream()
                .filter(pane -> pane.article().filter(gone::contains).isPresent())
                .forEach(this::close);
    }

    /// Takes back the latest change to a highlight or tags.
    public void undo() {
        undo.undo();
    }

    ReadOnlyObjectProperty<Optional<Undo.Step>> undoProperty() {
        return undo.latestProperty();
    }

    /// What is open, for [#restore]: a line a pane, the article's id and how far it was read; and the layout.
    public String state() {
        return DeskState.write(
                        panes.stream().flatMap(pane -> pane.here().stream()).toList())
                + layout.write();
    }

    /// Opens what was open. Lines that are not understood are passed over.
    public void restore(String state) {
        List<Trail.Place> places =
                DeskState.read(state).stream().limit(MOST_PANES).toList();
        if (places.isEmpty()) {
            return;
        }
        layout.read(state);
        List<PaneModel> next = places.stream().map(_ -> pane()).toList();
        panes.setAll(next);
        current.set(next.getFirst());
        for (int i = 0; i < next.size(); i++) {
            next.get(i).restore(places.get(i));
        }
    }

    /// Saves what is not yet saved, in the background. Call it, and wait for it, before the library is closed.
    ///
    /// @param done told on the window's thread why something could not be saved, a sentence each; none when all is
    ///             saved. What could not be is kept, and tried again by the next call.
    public void save(Consumer<List<String>> done) {
        writing.saveNotes();
        List<Trail.Place> left =
                panes.stream().flatMap(pane -> pane.leaving().stream()).toList();
        background.run(() -> flush(left), done, e -> done.accept(List.of(String.valueOf(e.getMessage()))));
    }

    private List<String> flush(List<Trail.Place> left) throws IOException {
        for (Trail.Place place : left) {
            library.readings().leave(place.article(), place.offset());
        }
        return writing.flush();
    }

    private PaneModel pane() {
        PaneModel pane = new PaneModel(library, background, writing);
        pane.setQuery(query.get());
        return pane;
    }

    private PaneModel paneFor(Placement placement) {
        return switch (placement) {
            case HERE -> current();
            case LEFT -> edge(0, panes.getFirst());
            case RIGHT -> edge(1, panes.getLast());
            case BESIDE -> beside();
        };
    }

    private PaneModel edge(int index, PaneModel there) {
        if (panes.size() > 1 || there.article().isEmpty()) {
            return there;
        }
        PaneModel pane = pane();
        panes.add(index, pane);
        return pane;
    }

    private PaneModel beside() {
        int index = panes.indexOf(current());
        if (current().article().isEmpty()) {
            return current();
        }
        if (panes.size() == MOST_PANES) {
            return panes.get(Math.min(index + 1, MOST_PANES - 1));
        }
        PaneModel pane = pane();
        panes.add(index + 1, pane);
        return pane;
    }
}
