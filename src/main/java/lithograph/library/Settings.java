package lithograph.library;

import java.io.IOException;
import java.util.Optional;
import lithograph.store.Store;

/// What the window remembers, by name, in the library itself. Durable when a call returns.
public final class Settings {
    private final Store store;

    Settings(Store store) {
        this.store = store;
    }

    public Optional<String> get(String name) throws IOException {
        return store.read(tables -> tables.settings().get(name));
    }

    public void put(String name, String value) throws IOException {
        store.write(tables -> {
            tables.settings().put(name, value);
            return value;
        });
    }
}
