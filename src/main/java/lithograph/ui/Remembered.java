package lithograph.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import lithograph.library.Settings;

/// What the window remembers in the library: read once when it opens, written shortly after each change.
final class Remembered {
    private static final List<String> NAMES = List.of(
            "window.bounds",
            "window.dividers",
            "window.theme",
            "window.text",
            "window.filters",
            "window.menu",
            "search.query",
            "search.sort",
            "desk.state",
            "import.folder",
            "export.folder");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Background.Lane> lanes = new HashMap<>();
    private final Settings settings;
    private final Background background;
    private final Consumer<String> failed;

    private Remembered(Settings settings, Background background, Consumer<String> failed) {
        this.settings = settings;
        this.background = background;
        this.failed = failed;
    }

    /// Reads all of it. Not on the JavaFX thread.
    ///
    /// @param failed told, on the JavaFX thread, when something cannot be written
    static Remembered read(Settings settings, Background background, Consumer<String> failed) throws IOException {
        Remembered remembered = new Remembered(settings, background, failed);
        for (String name : NAMES) {
            settings.get(name).ifPresent(value -> remembered.values.put(name, value));
        }
        return remembered;
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    void put(String name, String value) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("not a name of something remembered: " + name);
        }
        if (value.equals(values.put(name, value))) {
            return;
        }
        lanes.computeIfAbsent(name, _ -> background.lane(Duration.ofMillis(400)))
                .runLater(
                        () -> {
                            settings.put(name, value);
                            return name;
                        },
                        _ -> {},
                        failure -> failed.accept(String.valueOf(failure.getMessage())));
    }

    /// Writes each value that the property takes from now on.
    void follow(String name, ObservableValue<?> property) {
        property.addListener((_, _, value) -> put(name, String.valueOf(value)));
    }

    /// Writes everything at once; before the library closes. Not on the JavaFX thread.
    void flush() throws IOException {
        for (Map.Entry<String, String> entry : Map.copyOf(values).entrySet()) {
            settings.put(entry.getKey(), entry.getValue());
        }
    }
}
