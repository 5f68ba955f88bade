package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.index.FacetScope;
import lithograph.index.SearchRequest;
import lithograph.store.Store;

/// The searches that the user saved, by name. Durable when a call returns.
public final class SavedSearches {
    private final Store store;
    private final LiveIndex index;

    SavedSearches(Store store, LiveIndex index) {
        this.store = store;
        this.index = index;
    }

    /// A saved search, how many articles it finds, and how many of them came in since it was last looked at.
    public record Counted(SavedSearch search, long total, long fresh) {}

    /// All, in the order in which they were first saved.
    public List<SavedSearch> all() throws IOException {
        Map<String, String> stored = store.read(tables -> tables.savedSearches().all());
        List<SavedSearch> all = new ArrayList<>();
        for (Map.Entry<String, String> search : stored.entrySet()) {
            all.add(SearchJson.read(search.getKey(), search.getValue()));
        }
        return all;
    }

    public Optional<SavedSearch> named(String name) throws IOException {
        return all().stream().filter(search -> search.name().equals(name)).findFirst();
    }

    /// All of them, searched.
    public List<Counted> counted() throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (SavedSearch search : all()) {
            counted.add(count(search));
        }
        return counted;
    }

    private Counted count(SavedSearch search) throws IOException {
        SearchRequest request =
                new SearchRequest(search.query(), search.filters(), search.sort(), 0, 0, FacetScope.NONE);
        List<ArticleId> later = store.read(tables -> tables.articles().addedAfter(search.looked()));
        return index.search(current -> new Counted(
                search, current.search(request).total(), later.isEmpty() ? 0 : current.countAmong(request, later)));
    }

    /// Adds a search, or puts it in the place of the one with its name.
    public void save(SavedSearch search) throws IOException {
        String json = SearchJson.write(search);
        store.write(tables -> {
            tables.savedSearches().put(search.name(), json);
            return search;
        });
    }

    /// Notes that the hits of a search were looked at; nothing where there is no such search.
    public void look(String name, Instant when) throws IOException {
        Optional<SavedSearch> found = named(name);
        if (found.isPresent()) {
            save(found.get().lookedAt(when));
        }
    }

    /// Gives a search another name, in its place.
    ///
    /// @throws IOException where another search has that name already
    public void rename(String name, String other) throws IOException {
        if (name.equals(other)) {
            return;
        }
        if (named(other).isPresent()) {
            throw new IOException("There is a saved search named '" + other + "' already. Nothing was changed.");
        }
        Optional<SavedSearch> found = named(name);
        if (found.isPresent()) {
            String json = SearchJson.write(found.get().named(other));
            store.write(tables -> tables.savedSearches().rename(name, other, json));
        }
    }

    /// Takes a search out and gives it back, for undo.
    public Optional<SavedSearch> remove(String name) throws IOException {
        Optional<SavedSearch> found = named(name);
        store.write(tables -> tables.savedSearches().remove(name));
        return found;
    }
}
