package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lithograph.notes.CollectionItem;
import lithograph.notes.NamedCollection;
import lithograph.store.Store;
import lithograph.store.Tables;

/// The user's collections. Any thread; each call is durable when it returns.
public final class NamedCollections {
    private final Store store;

    NamedCollections(Store store) {
        this.store = store;
    }

    /// All, in the order in which they were made.
    public List<NamedCollection> all() throws IOException {
        return store.read(tables -> tables.collections().all());
    }

    /// How many items each has, by name, in the order in which they were made.
    public Map<String, Integer> counts() throws IOException {
        return store.read(tables -> tables.collections().counts());
    }

    public Optional<NamedCollection> named(String name) throws IOException {
        return store.read(tables -> tables.collections().named(name.strip()));
    }

    /// Makes one.
    ///
    /// @throws IOException where the name is taken or blank
    public NamedCollection begin(String name, List<CollectionItem> items) throws IOException {
        if (name.isBlank()) {
            throw new IOException("A collection needs a name.");
        }
        NamedCollection made =
                new NamedCollection(UUID.randomUUID().toString(), name.strip(), List.of()).with(0, items);
        put(made);
        return made;
    }

    /// Adds a collection, or puts it in the place of the one with its id: also what takes a change back.
    ///
    /// @throws IOException where another has its name
    public void put(NamedCollection collection) throws IOException {
        store.write(tables -> put(tables, collection));
    }

    /// Changes the one with that id, and returns what it was before; empty where there is none.
    ///
    /// @throws IOException where the change gives it a name that another has
    public Optional<NamedCollection> change(String id, UnaryOperator<NamedCollection> change) throws IOException {
        return store.write(tables -> {
            Optional<NamedCollection> before = tables.collections().find(id);
            if (before.isPresent()) {
                put(tables, change.apply(before.get()));
            }
            return before;
        });
    }

    private static NamedCollection put(Tables tables, NamedCollection collection) throws IOException {
        Optional<NamedCollection> other = tables.collections().named(collection.name());
        if (other.isPresent() && !other.get().id().equals(collection.id())) {
            throw new IOException(
                    "There is a collection named '" + collection.name() + "' already. Nothing was changed.");
        }
        tables.collections().put(collection);
        return collection;
    }

    /// Takes a collection out and gives it back, for undo. What it gathered stays where it is.
    public Optional<NamedCollection> remove(String id) throws IOException {
        return store.write(tables -> {
            Optional<NamedCollection> found = tables.collections().find(id);
            tables.collections().remove(id);
            return found;
        });
    }

    /// What a board shows of its items, one a row; empty where there is no such collection.
    public Optional<CollectionRows> rows(String id) throws IOException {
        return store.read(tables -> {
            Optional<NamedCollection> found = tables.collections().find(id);
            if (found.isEmpty()) {
                return Optional.<CollectionRows>empty();
            }
            List<CollectionRow> rows = new ArrayList<>();
            for (CollectionItem item : found.get().items()) {
                rows.add(CollectionRow.of(tables, item));
            }
            return Optional.of(new CollectionRows(found.get(), rows));
        });
    }
}
