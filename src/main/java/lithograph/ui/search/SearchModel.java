package lithograph.ui.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import lithograph.index.AlsoNamed;
import lithograph.index.FacetCount;
import lithograph.index.FacetKind;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.Grouping;
import lithograph.index.Hit;
import lithograph.index.QuerySyntaxException;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.index.Sort;
import lithograph.index.Why;
import lithograph.library.Library;
import lithograph.ui.Background;

/// What is asked and what was found. Any change of query, filters or sort searches again: after a short pause while
/// somebody types, at once else; the latest wins. JavaFX thread.
public final class SearchModel {
    private static final Duration TYPING = Duration.ofMillis(60);
    private static final int MOST_WAYS = 6;

    private final ReadMarks reads;
    private final Library library;
    private final Background background;
    private final Background.Lane searches;
    private final Background.Lane ways;

    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.RELEVANCE);
    private final ObservableList<Filter> filters = FXCollections.observableArrayList();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.STORY);
    private final HitPages hits = new HitPages(this::fetch);
    private final Copies copies;
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Loading());
    private final ReadOnlyObjectWrapper<Map<FacetKind, List<FacetCount>>> facets =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<FacetKind, List<FacetCount>>> families =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<QuerySyntaxException>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(new Tally(0, 0, 0, Duration.ZERO));
    private final ReadOnlyObjectWrapper<List<Loosening>> waysOut = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AlsoNamed>> also = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Hit>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private SearchRequest shown = SearchRequest.of("");
    private Consumer<Exception> onTrouble = _ -> {};
    private boolean settingSeveral;

    /// How many were found, how many more have only some of the words, and how fast.
    ///
    /// @param copies further articles that tell the story of one that is counted
    public record Tally(long total, long copies, long partial, Duration took) {}

    public SearchModel(Library library, Background background) {
        this.reads = new ReadMarks(library, background);
        this.library = library;
        this.background = background;
        this.searches = background.lane(TYPING);
        this.ways = background.lane(Duration.ZERO);
        query.addListener((_, _, _) -> {
            if (!settingSeveral) {
                SearchRequest request = request();
                searches.runLater(() -> library.search(request), found -> show(request, found), this::fail);
            }
        });
        copies = new Copies(library, background, hits, this::shown, failure -> onTrouble.accept(failure));
        sort.addListener((_, _, _) -> searchUnlessSetting());
        grouping.addListener((_, _, _) -> searchUnlessSetting());
        filters.addListener((ListChangeListener<Filter>) _ -> searchUnlessSetting());
    }

    /// @param trouble told what could not be done beside the search itself, which [#stateProperty()] tells of
    public void setOnTrouble(Consumer<Exception> trouble) {
        onTrouble = trouble;
    }

    /// Which articles were read.
    public ReadMarks reads() {
        return reads;
    }

    /// What is typed in the search field.
    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    /// Whether near copies are shown and counted as one.
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    public Copies copies() {
        return copies;
    }

    /// The active filters, in the order they were added. Change them here.
    public ObservableList<Filter> filters() {
        return filters;
    }

    /// The hits of the last search, fetched as they are looked at.
    public HitPages hits() {
        return hits;
    }

    public ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Counts of families and makers, set before [#facetsProperty()].
    public ReadOnlyObjectProperty<Map<FacetKind, List<FacetCount>>> familiesProperty() {
        return families.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<FacetKind, List<FacetCount>>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// What is wrong with the query, which was then searched as plain words.
    public ReadOnlyObjectProperty<Optional<QuerySyntaxException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// Where no article has all that is asked for: what would find some, the most first; empty until counted.
    public ReadOnlyObjectProperty<List<Loosening>> waysProperty() {
        return waysOut.getReadOnlyProperty();
    }

    /// The names in the query that stood for others too.
    public ReadOnlyObjectProperty<List<AlsoNamed>> alsoProperty() {
        return also.getReadOnlyProperty();
    }

    /// The hits that commands are about.
    public ReadOnlyObjectProperty<List<Hit>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public List<Hit> selected() {
        return selected.get();
    }

    void select(List<Hit> some) {
        selected.set(List.copyOf(some));
    }

    /// Searches again: the library has changed, or it failed before.
    public void refresh() {
        SearchRequest request = request();
        searches.run(() -> library.search(request), found -> show(request, found), this::fail);
    }

    /// Searches for something else altogether.
    public void take(String words, List<Filter> narrowing, Sort order) {
        settingSeveral = true;
        try {
            sort.set(order);
            filters.setAll(current(narrowing));
            query.set(words);
        } finally {
            settingSeveral = false;
        }
        refresh();
    }

    /// Searches again after a change of the catalogue.
    public void follow() {
        take(query.get(), List.copyOf(filters), sort.get());
    }

    /// The filters, each for what its entity was joined with where it was joined.
    public List<Filter> current(List<Filter> some) {
        return some.stream()
                .map(filter -> filter.following(library.catalog()::current))
                .distinct()
                .toList();
    }

    private void searchUnlessSetting() {
        if (!settingSeveral) {
            refresh();
        }
    }

    /// Asks why an article was found.
    public void why(Hit hit, Consumer<Why> told) {
        String words = shown.query();
        background.run(
                () -> library.why(words, hit.id()), why -> why.ifPresent(told), failure -> onTrouble.accept(failure));
    }

    /// Takes up a way out of having found nothing.
    public void loosen(Loosening way) {
        take(way.query(), way.filters(), sort.get());
    }

    /// The request whose hits are shown, all of them: what an export of the results writes.
    public SearchRequest shown() {
        return shown;
    }

    /// The request as the user has put it, shown or still on its way.
    public SearchRequest asked() {
        return request();
    }

    private SearchRequest request() {
        return new SearchRequest(
                query.get(), List.copyOf(filters), sort.get(), 0, HitPages.PAGE, FacetScope.ALL, grouping.get());
    }

    private void show(SearchRequest request, SearchResults found) {
        shown = request;
        hits.replace((int) Math.min(found.total() + found.partial(), Integer.MAX_VALUE), found.hits());
        families.set(found.families());
        facets.set(found.facets());
        problem.set(found.problem());
        tally.set(new Tally(found.total(), found.copies(), found.partial(), found.took()));
        also.set(found.also());
        boolean bare = request.query().isBlank() && request.filters().isEmpty();
        ways.clear();
        waysOut.set(List.of());
        if (found.total() == 0 && !bare) {
            ways.run(() -> count(request), waysOut::set, failure -> onTrouble.accept(failure));
        }
        if (found.total() + found.partial() > 0) {
            state.set(new SearchState.Found());
        } else {
            state.set(bare ? new SearchState.EmptyLibrary() : new SearchState.Nothing());
        }
    }

    private void fail(Exception failure) {
        state.set(new SearchState.Failed(
                Optional.ofNullable(failure.getMessage()).orElse("The search ended unexpectedly.")));
    }

    private List<Loosening> count(SearchRequest request) throws IOException {
        List<Loosening> counted = new ArrayList<>();
        for (Loosening way : Loosening.from(request.query(), request.filters())) {
            counted.add(count(way));
        }
        counted.removeIf(way -> way.count() == 0);
        if (counted.isEmpty() && !request.query().isBlank()) {
            counted.add(withoutUnknownWords(request));
            counted.removeIf(way -> way.count() == 0);
        }
        return counted.stream()
                .sorted(Comparator.comparingLong(Loosening::count).reversed())
                .limit(MOST_WAYS)
                .toList();
    }

    /// Where leaving out one word does not help, all are left out that no article has.
    private Loosening withoutUnknownWords(SearchRequest request) throws IOException {
        List<String> words = List.copyOf(Loosening.plainWords(request.query()).orElse(Set.of()));
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            if (count(new Loosening(word, request.filters(), new Loosening.Dropped.AllWords(), 0))
                            .count()
                    == 0) {
                unknown.add(word);
            }
        }
        boolean some = !unknown.isEmpty() && unknown.size() < words.size();
        return count(
                some
                        ? Loosening.without(unknown, words, request.filters())
                        : Loosening.withoutWords(request.filters()));
    }

    private Loosening count(Loosening way) throws IOException {
        SearchRequest other = new SearchRequest(way.query(), way.filters(), Sort.RELEVANCE, 0, 0, FacetScope.NONE);
        return way.counting(library.search(other).total());
    }

    private void fetch(int page) {
        SearchRequest of = shown;
        SearchRequest request = new SearchRequest(
                of.query(),
                of.filters(),
                of.sort(),
                page * HitPages.PAGE,
                HitPages.PAGE,
                FacetScope.NONE,
                of.grouping());
        background.run(
                () -> library.search(request),
                found -> {
                    if (shown.equals(of)) {
                        hits.put(page, found.hits());
                    }
                },
                _ -> {
                    if (shown.equals(of)) {
                        hits.forget(page);
                    }
                });
    }
}
