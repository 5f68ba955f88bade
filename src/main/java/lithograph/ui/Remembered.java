package lithograph.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
            "window.shortcuts",
            "search.query",
            "search.sort",
            "search.grouping",
            "desk.state",
            "desk.together",
            "desk.passages",
            "desk.looks",
            "desk.text",
            "import.folder",
            "export.folder");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Background.Lane> lanes = new HashMap<>();
    private final Keep keep;
    private final Background background;
    private final Consumer<String> failed;

    /// Where what changes goes.
    private interface Keep {
        void put(String name, String value) throws IOException;
    }

    private static final Keep NOWHERE = (_, _) -> {};

    private Remembered(Keep keep, Background background, Consumer<String> failed) {
        this.keep = keep;
        this.background = background;
        this.failed = failed;
    }

    /// Reads all of it. Not on the JavaFX thread.
    ///
    /// @param failed told, on the JavaFX thread, when something cannot be written
    static Remembered read(Settings settings, Background background, Consumer<String> failed) throws IOException {
        return new Remembered(settings::put, background, failed).from(settings);
    }

    /// As [#read], but nothing is ever written: for a window that only has its picture taken. What the user left open
    /// stays as it was.
    static Remembered glance(Settings settings, Background background, Consumer<String> failed) throws IOException {
        return new Remembered(NOWHERE, background, failed).from(settings);
    }

    private Remembered from(Settings settings) throws IOException {
        for (String name : NAMES) {
            settings.get(name).ifPresent(value -> values.put(name, value));
        }
        return this;
    }

    /// False where nothing is ever written.
    boolean isKept() {
        return keep != NOWHERE;
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /// The numbers, as many as `otherwise`, which is taken where something else was written there.
    List<Double> numbers(String name, List<Double> otherwise) {
        try {
            List<Double> numbers = Pattern.compile(" ")
                    .splitAsStream(get(name, ""))
                    .map(Double::valueOf)
                    .toList();
            boolean usable =
                    numbers.size() == otherwise.size() && numbers.stream().allMatch(Double::isFinite);
            return usable ? numbers : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
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
                            keep.put(name, value);
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
            keep.put(entry.getKey(), entry.getValue());
        }
    }
}
