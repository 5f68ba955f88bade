package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.store.Store;

/// The searches that the user saved, by name. Durable when a call returns.
public final class SavedSearches {
    private final Store store;

    SavedSearches(Store store) {
        this.store = store;
    }

    /// All, in the order in which they were first saved.
    public List<SavedSearch> all() throws IOException {
        Map<String, String> stored = store.read(tables -> tables.savedSearches().all());
        List<SavedSearch> all = new ArrayList<>();
        for (Map.Entry<String, String> search : stored.entrySet()) {
            all.add(SearchJson.read(search.getKey(), search.getValue()));
        }
        return all;
    }

    /// Adds a search, or puts it in the place of the one with its name.
    public void save(SavedSearch search) throws IOException {
        String json = SearchJson.write(search);
        store.write(tables -> {
            tables.savedSearches().put(search.name(), json);
            return search;
        });
    }

    /// Takes a search out and gives it back, for undo.
    public Optional<SavedSearch> remove(String name) throws IOException {
        Optional<SavedSearch> found =
                all().stream().filter(search -> search.name().equals(name)).findFirst();
        store.write(tables -> tables.savedSearches().remove(name));
        return found;
    }
}
