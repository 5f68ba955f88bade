package lithograph.ui.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Object order = new Object();
    private final Map<String, NamedCollection> waiting = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<CollectionRows>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Integer> chosen = FXCollections.observableArrayList();
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
        background.run(
                () -> {
                    flush();
                    Optional<NamedCollection> named = collections.named(name);
                    return named.isPresent() ? collections.rows(named.get().id()) : Optional.<CollectionRows>empty();
                },
                found -> {
                    if (found.isEmpty()) {
                        say.accept("There is no collection “" + name + "” any more.");
                    } else {
                        opening.run();
                        onShow.run();
                        chosen.clear();
                        open.set(found);
                    }
                },
                this::failed);
    }

    public void close() {
        open.set(Optional.empty());
        chosen.clear();
    }

    /// Puts these into the one of that name, or into a new one where there is none.
    public void add(String name, List<CollectionItem> items) {
        background.run(
                () -> {
                    flush();
                    Optional<NamedCollection> before = collections.named(name);
                    if (before.isEmpty()) {
                        return new Added(collections.begin(name, items), items.size(), Optional.empty());
                    }
                    NamedCollection next =
                            before.get().with(before.get().items().size(), items);
                    collections.put(next);
                    return new Added(
                            next, next.items().size() - before.get().items().size(), before);
                },
                added -> {
                    changed(added.now().id());
                    tell(added);
                },
                this::failed);
    }

    private record Added(NamedCollection now, int count, Optional<NamedCollection> before) {}

    private void tell(Added added) {
        String name = "“" + added.now().name() + "”";
        String id = added.now().id();
        if (added.before().isEmpty()) {
            String words = added.count() == 0 ? name + " made" : name + " made, with " + things(added.count());
            done.accept(words, () -> keep(() -> collections.remove(id), id));
            if (added.count() == 0) {
                open(added.now().name());
            }
        } else if (added.count() == 0) {
            say.accept("That is in " + name + " already.");
        } else {
            int from = added.before().get().items().size();
            List<CollectionItem> more =
                    added.now().items().subList(from, added.now().items().size());
            done.accept(
                    things(added.count()) + " added to " + name,
                    () -> change(
                            id,
                            now -> now.with(now.items().stream()
                                    .filter(item -> more.stream().noneMatch(item::isSame))
                                    .toList())));
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
                this::failed);
    }

    /// Puts an article into the open one, before the item at `place`.
    void drop(ArticleId article, int place) {
        shown().ifPresent(now -> background.run(
                () -> {
                    flush();
                    String title = library.article(article)
                            .map(found -> found.filed().article().title())
                            .orElse("");
                    CollectionItem item = new CollectionItem.OfArticle(article, title);
                    return collections.change(now.id(), current -> current.with(place, List.of(item)));
                },
                _ -> changed(now.id()),
                this::failed));
    }

    /// Gives the open one another name.
    public void rename(String name) {
        shown().ifPresent(now -> {
            done.accept("Renamed “" + name + "”", () -> change(now.id(), each -> each.named(now.name())));
            change(now.id(), each -> each.named(name));
        });
    }

    /// Takes the open one out; what it gathered stays where it is.
    public void delete() {
        shown().ifPresent(now -> {
            close();
            keep(() -> collections.remove(now.id()), now.id());
            done.accept("Collection “" + now.name() + "” deleted", () -> {
                waiting.put(now.id(), now);
                open(now.name());
                refresh();
            });
        });
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

    /// Moves the item at `from` before the one at `to`.
    void move(int from, int to) {
        open.get().ifPresent(rows -> {
            List<CollectionRow> next = new ArrayList<>(rows.rows());
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
                    () -> change(id, now -> {
                        NamedCollection back = now;
                        for (Map.Entry<Integer, CollectionItem> each : gone.entrySet()) {
                            back = back.with(each.getKey(), List.of(each.getValue()));
                        }
                        return back;
                    }));
        });
    }

    /// The names in which the typed words occur.
    public List<String> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return counts.get().keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private Optional<NamedCollection> shown() {
        return open.get().map(CollectionRows::collection);
    }

    private void show(NamedCollection before, List<CollectionRow> rows) {
        NamedCollection next =
                before.with(rows.stream().map(CollectionRow::item).toList());
        open.set(Optional.of(new CollectionRows(next, rows)));
        waiting.put(next.id(), next);
        background.run(
                () -> {
                    flush();
                    return next;
                },
                _ -> refresh(),
                this::failed);
    }

    private interface Keeping {
        Object keep() throws IOException;
    }

    private void change(String id, UnaryOperator<NamedCollection> change) {
        keep(() -> collections.change(id, change), id);
    }

    private void keep(Keeping work, String id) {
        background.run(
                () -> {
                    flush();
                    return work.keep();
                },
                _ -> changed(id),
                this::failed);
    }

    /// What waits is written once, in its latest state, whichever task comes first.
    private void flush() throws IOException {
        synchronized (order) {
            for (NamedCollection next : List.copyOf(waiting.values())) {
                collections.put(next);
                waiting.remove(next.id(), next);
            }
        }
    }

    private void changed(String id) {
        refresh();
        if (shown().filter(now -> now.id().equals(id)).isPresent()) {
            background.run(() -> collections.rows(id), open::set, this::failed);
        }
    }

    /// Reads anew what there is: after something that it shows has changed.
    void reload() {
        shown().ifPresent(now -> changed(now.id()));
    }

    private void refresh() {
        background.run(() -> new LinkedHashMap<>(collections.counts()), counts::set, this::failed);
    }

    private void failed(Exception e) {
        say.accept("The collection was not changed: " + e.getMessage());
        shown().ifPresent(now -> background.run(() -> collections.rows(now.id()), open::set, _ -> {}));
        waiting.clear();
    }

    private static String things(int count) {
        return count == 1 ? "1 item" : count + " items";
    }
}
