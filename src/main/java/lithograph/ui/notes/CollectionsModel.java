package lithograph.ui.notes;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.library.CollectionRow;
import lithograph.library.CollectionRows;
import lithograph.library.Library;
import lithograph.library.NamedCollections;
import lithograph.library.OpenArticle;
import lithograph.notes.CollectionItem;
import lithograph.notes.Highlight;
import lithograph.notes.NamedCollection;
import lithograph.ui.Background;

/// The user's collections, and the one that is shown as a board. What is moved is moved at once and kept in the
/// background. Window thread only.
public final class CollectionsModel {
    private final Library library;
    private final NamedCollections collections;
    private final Background background;
    private final Runnable opening;
    private final CollectionEdits edits;
    private final Background.Lane finding;
    private final Background.Lane rereading;
    private final Background.Lane counting;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<CollectionRows>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Integer> chosen = FXCollections.observableArrayList();
    private boolean stale;
    private BiConsumer<String, Runnable> done = (_, _) -> {};
    private Consumer<String> say = _ -> {};
    private Runnable onShow = () -> {};
    private Consumer<Ask> onAsk = _ -> {};

    /// What the user is to be asked for, or given, outside the board.
    public enum Ask {
        NEW,
        ADD,
        RENAME,
        HEADING,
        EXPORT
    }

    /// @param opening told before a board is shown
    CollectionsModel(Library library, Background background, Runnable opening) {
        this.opening = opening;
        this.library = library;
        this.collections = library.notebook().collections();
        this.background = background;
        this.edits = new CollectionEdits(collections);
        this.finding = background.lane(Duration.ZERO);
        this.rereading = background.lane(Duration.ZERO);
        this.counting = background.lane(Duration.ZERO);
        refresh();
    }

    /// @param told what was done, and takes it back on demand
    /// @param said something to tell the user
    /// @param show brings the board in sight
    /// @param ask  asks the user
    public void connect(BiConsumer<String, Runnable> told, Consumer<String> said, Runnable show, Consumer<Ask> ask) {
        done = told;
        say = said;
        onShow = show;
        onAsk = ask;
    }

    /// How many items each has, by name, in the order in which they were made.
    public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The collection that is shown; empty while none is.
    public ReadOnlyObjectProperty<Optional<CollectionRows>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The places of the chosen items.
    public ObservableList<Integer> chosen() {
        return chosen;
    }

    void ask(Ask what) {
        onAsk.accept(what);
    }

    /// Shows the one of that name.
    public void open(String name) {
        finding.run(
                () -> {
                    edits.flush();
                    Optional<NamedCollection> named = collections.named(name);
                    return named.isPresent() ? collections.rows(named.get().id()) : Optional.<CollectionRows>empty();
                },
                found -> {
                    if (found.isEmpty()) {
                        say.accept("There is no collection “" + name + "” any more.");
                    } else {
                        opening.run();
                        onShow.run();
                        rereading.clear();
                        stale = false;
                        chosen.clear();
                        open.set(found);
                        refresh();
                    }
                },
                this::unread);
    }

    public void close() {
        finding.clear();
        rereading.clear();
        open.set(Optional.empty());
        chosen.clear();
    }

    /// Puts these into the one of that name, or into a new one where there is none.
    public void add(String name, List<CollectionItem> items) {
        background.run(
                () -> edits.thenDo(() -> {
                    Optional<NamedCollection> there = collections.named(name);
                    return there.isPresent()
                            ? added(there.get(), Integer.MAX_VALUE, items)
                            : new Added(collections.begin(name, items), items, true);
                }),
                this::tell,
                this::failed);
    }

    private record Added(NamedCollection to, List<CollectionItem> more, boolean made) {}

    private Added added(NamedCollection to, int place, List<CollectionItem> items) throws IOException {
        NamedCollection before = collections
                .change(to.id(), now -> now.with(place, items))
                .orElseThrow(() -> new IOException("There is no collection “" + to.name() + "” any more."));
        return new Added(before, before.missing(items), false);
    }

    private void tell(Added added) {
        String name = "“" + added.to().name() + "”";
        String id = added.to().id();
        int count = added.more().size();
        changed(id);
        if (added.made()) {
            String words = count == 0 ? name + " made" : name + " made, with " + things(count);
            done.accept(words, () -> keep(() -> collections.remove(id), id));
            if (count == 0) {
                open(added.to().name());
            }
        } else if (count == 0) {
            say.accept("That is in " + name + " already.");
        } else {
            done.accept(things(count) + " added to " + name, () -> change(id, now -> now.without(added.more())));
        }
    }

    /// Hands over the highlights of the article that the span touches, or where there are none the article.
    public void passage(FiledArticle filed, Optional<Span> selected, Consumer<List<CollectionItem>> use) {
        background.run(
                () -> {
                    List<CollectionItem> items = new ArrayList<>();
                    for (Highlight mark : library.notebook().highlights(filed.id())) {
                        if (mark.placed()
                                && selected.filter(mark.anchor().position()::overlaps)
                                        .isPresent()) {
                            items.add(new CollectionItem.OfHighlight(
                                    mark.id(), mark.article(), mark.anchor().exact()));
                        }
                    }
                    return items.isEmpty()
                            ? List.<CollectionItem>of(new CollectionItem.OfArticle(
                                    filed.id(), filed.article().title()))
                            : items;
                },
                use,
                this::unread);
    }

    /// Puts an article into the open one, before the item at `place`; says so where there is no such article.
    void drop(ArticleId article, int place) {
        shown().ifPresent(now -> background.run(
                () -> edits.thenDo(() -> dropped(article, now, place)),
                added -> added.ifPresentOrElse(
                        this::tell,
                        () -> say.accept("“" + article + "” is no article of this library: nothing was added.")),
                this::failed));
    }

    private Optional<Added> dropped(ArticleId article, NamedCollection to, int place) throws IOException {
        Optional<OpenArticle> found = library.article(article);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String title = found.get().filed().article().title();
        return Optional.of(added(to, place, List.of(new CollectionItem.OfArticle(article, title))));
    }

    /// Gives the open one another name.
    public void rename(String name) {
        shown().ifPresent(now -> background.run(
                () -> edits.thenDo(() -> collections.change(now.id(), each -> each.named(name))),
                before -> before.ifPresent(was -> {
                    changed(was.id());
                    done.accept("Renamed “" + name + "”", () -> change(was.id(), each -> each.named(was.name())));
                }),
                this::failed));
    }

    /// Takes the open one out; what it gathered stays where it is.
    public void delete() {
        shown().ifPresent(now -> {
            close();
            background.run(
                    () -> edits.thenDo(() -> collections.remove(now.id())),
                    removed -> removed.ifPresent(was -> {
                        refresh();
                        done.accept("Collection “" + was.name() + "” deleted", () -> restore(was));
                    }),
                    this::failed);
        });
    }

    private void restore(NamedCollection deleted) {
        Callable<String> putting = () -> {
            collections.put(deleted);
            return deleted.name();
        };
        background.run(putting, this::open, this::failed);
    }

    /// Puts a heading above the first chosen item, or at the end.
    public void head(String words) {
        open.get().ifPresent(rows -> {
            int place = chosen.isEmpty() ? rows.rows().size() : new TreeSet<>(chosen).first();
            CollectionItem item = new CollectionItem.OfHeading(words);
            List<CollectionRow> next = new ArrayList<>(rows.rows());
            next.add(place, new CollectionRow(item, Optional.empty(), Optional.empty(), Optional.empty(), ""));
            show(rows.collection(), next);
            chosen.setAll(place);
        });
    }

    /// Moves the chosen items by one place up (-1) or down (1), as far as there is room.
    public void move(int by) {
        open.get().filter(_ -> !chosen.isEmpty()).ifPresent(rows -> {
            TreeSet<Integer> places = new TreeSet<>(chosen);
            if (places.first() + by >= 0 && places.last() + by < rows.rows().size()) {
                List<CollectionRow> next = new ArrayList<>(rows.rows());
                for (int place : by < 0 ? places : places.descendingSet()) {
                    next.add(place + by, next.remove(place));
                }
                show(rows.collection(), next);
                chosen.setAll(places.stream().map(place -> place + by).toList());
            }
        });
    }

    /// Moves an item before the one at `to`; one that is there no more is left.
    void move(CollectionRow moved, int to) {
        open.get().filter(rows -> rows.rows().contains(moved)).ifPresent(rows -> {
            List<CollectionRow> next = new ArrayList<>(rows.rows());
            int from = next.indexOf(moved);
            int place = to > from ? to - 1 : to;
            next.add(Math.min(place, next.size() - 1), next.remove(from));
            show(rows.collection(), next);
            chosen.setAll(place);
        });
    }

    /// Takes the chosen items out of the collection; they stay in the library.
    public void remove() {
        open.get().filter(_ -> !chosen.isEmpty()).ifPresent(rows -> {
            TreeMap<Integer, CollectionItem> gone = new TreeMap<>();
            chosen.forEach(place -> gone.put(place, rows.collection().items().get(place)));
            List<CollectionRow> next = new ArrayList<>(rows.rows());
            gone.descendingKeySet().forEach(place -> next.remove((int) place));
            String id = rows.collection().id();
            int place = Math.min(gone.firstKey(), next.size() - 1);
            show(rows.collection(), next);
            chosen.setAll(place < 0 ? List.of() : List.of(place));
            done.accept(
                    things(gone.size()) + " taken out of “" + rows.collection().name() + "”",
                    () -> change(id, now -> now.with(gone)));
        });
    }

    /// The names in which the typed words occur.
    public List<String> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return counts.get().keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /// The chosen items of the open one, in its order.
    List<CollectionItem> selected() {
        List<CollectionItem> items = shown().map(NamedCollection::items).orElse(List.of());
        return chosen.stream()
                .sorted()
                .filter(place -> place < items.size())
                .map(items::get)
                .toList();
    }

    /// Writes what still waits; `told` hears why something could not be written, a sentence each.
    void save(Consumer<List<String>> told) {
        background.run(edits::flush, told, failure -> told.accept(List.of(String.valueOf(failure.getMessage()))));
    }

    private Optional<NamedCollection> shown() {
        return open.get().map(CollectionRows::collection);
    }

    private void show(NamedCollection before, List<CollectionRow> rows) {
        NamedCollection next =
                before.with(rows.stream().map(CollectionRow::item).toList());
        // What is read now does not know of this: it would put the board back.
        rereading.clear();
        edits.add(before, next);
        open.set(Optional.of(new CollectionRows(next, rows)));
        background.run(
                edits::flush,
                reasons -> {
                    reasons.forEach(say);
                    refresh();
                    if (stale && reasons.isEmpty()) {
                        reload();
                    }
                },
                this::failed);
    }

    private void change(String id, UnaryOperator<NamedCollection> change) {
        keep(() -> collections.change(id, change), id);
    }

    private void keep(Callable<?> work, String id) {
        background.run(() -> edits.thenDo(work), _ -> changed(id), this::failed);
    }

    private void changed(String id) {
        refresh();
        if (shown().filter(now -> now.id().equals(id)).isPresent()) {
            stale = true;
            rereading.run(() -> edits.thenDo(() -> collections.rows(id)), this::reread, this::unread);
        }
    }

    private void reread(Optional<CollectionRows> rows) {
        stale = false;
        List<Integer> places =
                rows.map(now -> now.collection().places(selected())).orElse(List.of());
        open.set(rows);
        chosen.setAll(places);
    }

    /// Reads anew what there is: after something that it shows has changed.
    void reload() {
        shown().ifPresent(now -> changed(now.id()));
    }

    private void refresh() {
        counting.run(() -> new LinkedHashMap<>(collections.counts()), counts::set, this::unread);
    }

    private void failed(Exception e) {
        say.accept("The collection was not changed: " + e.getMessage());
    }

    private void unread(Exception e) {
        say.accept("The collection could not be read: " + e.getMessage());
    }

    private static String things(int count) {
        return count == 1 ? "1 item" : count + " items";
    }
}
