package lithograph.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
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
    private final PaneRow row;
    private final ClosedPanes closed;
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DeskSwitches switches = new DeskSwitches();
    private final DeskComparison comparison;
    private final DifferenceTour differences;
    private final EntityBriefs briefs;
    private final Outward outward = new Outward();
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.USUAL);
    private final DeskLayout layout;
    private BiConsumer<String, String> onFollow = (_, _) -> {};

    public ReadingDeskModel(Library library, Background background) {
        this.library = library;
        this.background = background;
        writing = new Writing(library.notebook(), background, undo, this::problem);
        row = new PaneRow(this::pane);
        closed = new ClosedPanes(row);
        comparison = new DeskComparison(row, background, this::problem);
        differences = new DifferenceTour(comparison.comparedProperty());
        briefs = new EntityBriefs(library, background);
        layout = new DeskLayout(switches);
        query.addListener((_, _, words) -> row.tabs().forEach(pane -> pane.setQuery(words)));
    }

    /// What is shown from left to right, one to four.
    public ObservableList<PaneModel> panes() {
        return row.panes();
    }

    /// The pane that keys act on.
    public ReadOnlyObjectProperty<PaneModel> currentProperty() {
        return row.currentProperty();
    }

    public PaneModel current() {
        return row.current();
    }

    public void setCurrent(PaneModel pane) {
        row.setCurrent(pane);
    }

    /// The panes and the tabs in them.
    PaneRow row() {
        return row;
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

    /// What is shown beside the articles.
    public DeskSwitches switches() {
        return switches;
    }

    /// What the two articles side by side have in common.
    DeskComparison comparison() {
        return comparison;
    }

    /// Where the two articles that are compared differ, one place after the other.
    public DifferenceTour differences() {
        return differences;
    }

    /// How pages are set.
    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    DeskLayout layout() {
        return layout;
    }

    /// What the desk asks of the rest of the window.
    public Outward outward() {
        return outward;
    }

    /// What could not be done; empty where all is well.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void problem(String what) {
        problem.set(Optional.of(what));
    }

    /// Hands over what is to be said of an entity in a pane's article.
    void brief(PaneModel pane, Entity entity, Consumer<EntityBrief> show) {
        int here = (int) pane.page().stream()
                .flatMap(page -> page.article().mentions().stream())
                .filter(mention -> mention.entity().id().equals(entity.id()))
                .count();
        briefs.of(entity, here, show);
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

    void follow(String address, String note) {
        onFollow.accept(address, note);
    }

    /// Looks up anew which notes lead to the articles that are open.
    public void relink() {
        row.tabs().forEach(pane -> pane.annotationsProperty().get().ifPresent(Annotations::relink));
    }

    /// Reads what is open anew, each article where it is read.
    public void reload() {
        row.tabs().forEach(PaneModel::reload);
    }

    /// Reads these anew, where they are open, also behind another tab.
    public void reload(List<ArticleId> changed) {
        for (PaneModel tab : row.tabs()) {
            if (tab.here().filter(place -> changed.contains(place.article())).isPresent()) {
                tab.reload();
            }
        }
    }

    public PaneModel open(ArticleId id, Placement placement) {
        return open(id, placement, OptionalInt.empty());
    }

    /// Opens the article at an offset into its text.
    public PaneModel open(ArticleId id, Placement placement, OptionalInt offset) {
        outward.opened();
        PaneModel pane = row.at(placement);
        row.setCurrent(pane);
        pane.open(id, offset);
        return pane;
    }

    /// Opens the article in a pane that is there, as when a hit is dropped on it.
    public void openIn(PaneModel pane, ArticleId id) {
        row.setCurrent(pane);
        pane.open(id, OptionalInt.empty());
    }

    /// Opens what the pane's article said before left of it, as what went before: side by side they are compared word
    /// by word.
    ///
    /// @param number see [lithograph.library.Version#number()]
    void openVersion(PaneModel beside, int number) {
        beside.article().ifPresent(id -> {
            PaneModel pane = row.before(beside);
            row.setCurrent(pane);
            pane.openVersion(id, number);
        });
    }

    /// Closes the tab, and the pane with its last tab; the last one of all is emptied instead. Can be taken back.
    public void close(PaneModel pane) {
        closed.put(pane).ifPresent(what -> undo.did("Article closed", () -> closed.reopen(what)));
        drop(pane);
    }

    /// Opens again what was closed last.
    public void reopen() {
        closed.reopen();
    }

    /// Clears the articles away that have been taken out of the library.
    public void forget(List<ArticleId> gone) {
        row.tabs().stream()
                .filter(pane -> pane.article().filter(gone::contains).isPresent())
                .forEach(this::drop);
    }

    /// Takes back the latest change to a highlight or tags, or opens again what was closed after it.
    public void undo() {
        undo.undo();
    }

    ReadOnlyObjectProperty<Optional<Undo.Step>> undoProperty() {
        return undo.latestProperty();
    }

    /// What is open, for [#restore]: articles, tabs, how far they were read; and the layout.
    public String state() {
        return DeskState.of(row) + layout.write();
    }

    /// Puts what a state holds in the place of what is open. Lines that are not understood are passed over.
    public void restore(String state) {
        layout.read(state);
        DeskState.open(state, row);
    }

    /// Saves what is not yet saved, in the background. Call it, and wait for it, before the library is closed.
    ///
    /// @param done told on the window's thread why something could not be saved, a sentence each; none when all is
    ///             saved. What could not be is kept, and tried again by the next call.
    public void save(Consumer<List<String>> done) {
        writing.saveNotes();
        List<Trail.Place> left =
                row.tabs().stream().flatMap(pane -> pane.leaving().stream()).toList();
        background.run(
                () -> {
                    List<String> unsaved = writing.flush();
                    Leaving.keep(library.readings(), left);
                    return unsaved;
                },
                done,
                e -> done.accept(List.of(String.valueOf(e.getMessage()))));
    }

    private void drop(PaneModel pane) {
        row.remove(pane);
        pane.clear();
    }

    private PaneModel pane() {
        PaneModel pane = new PaneModel(library, background, writing);
        pane.setQuery(query.get());
        return pane;
    }
}
