package lithograph.library;

import java.io.IOException;
import java.util.Optional;

/// What the window remembers, by name, in the library itself. Durable when a call returns.
public final class Settings {
    Settings() {}

    public Optional<String> get(String name) throws IOException {
        return Optional.empty();
    }

    public void put(String name, String value) throws IOException {}
}
