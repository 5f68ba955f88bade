package lithograph.ui.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.library.Settings;
import lithograph.ui.Background;

/// What was on the desk, kept under names: articles, scroll places, layout. Window thread only.
public final class NamedDesks {
    private static final String SETTING = "desks";
    private static final String HEAD = "desk:";

    private final Settings settings;
    private final Background background;
    private final Background.Lane lane;
    private final ReadingDeskModel desk;
    private final BiConsumer<String, Runnable> done;
    private final Consumer<Exception> failed;
    private final ObservableList<Named> all = FXCollections.observableArrayList();
    private boolean known;
    private final ObservableList<Named> seen = FXCollections.unmodifiableObservableList(all);

    /// @param state as [ReadingDeskModel#state] gives it
    public record Named(String name, String state) {}

    /// @param done told what was done, a sentence, and what takes it back
    public NamedDesks(
            Settings settings,
            Background background,
            ReadingDeskModel desk,
            BiConsumer<String, Runnable> done,
            Consumer<Exception> failed) {
        this.settings = settings;
        this.lane = background.lane(Duration.ZERO);
        this.desk = desk;
        this.done = done;
        this.failed = failed;
        this.background = background;
        background.run(this::kept, this::know, failed);
    }

    /// In the order in which they were saved.
    public ObservableList<Named> all() {
        return seen;
    }

    /// Keeps what is on the desk; a desk of that name gives way.
    public void save(String name) {
        String clean = clean(name);
        Named now = new Named(clean, desk.state());
        change(before -> {
            boolean taken = before.stream().anyMatch(each -> each.name().equals(clean));
            if (taken) {
                before.replaceAll(each -> each.name().equals(clean) ? now : each);
            } else {
                before.add(now);
            }
            return "Desk “" + clean + (taken ? "” saved in the place of what it held." : "” saved.");
        });
    }

    /// Puts everything back as it was saved.
    public void open(Named named) {
        String before = desk.state();
        desk.restore(named.state());
        done.accept("Desk “" + named.name() + "” opened.", () -> desk.restore(before));
    }

    public void rename(Named named, String name) {
        String clean = clean(name);
        change(before -> {
            before.removeIf(each -> each.name().equals(clean) && !each.equals(named));
            before.replaceAll(each -> each.equals(named) ? new Named(clean, named.state()) : each);
            return "Desk renamed “" + clean + "”.";
        });
    }

    public void remove(Named named) {
        change(before -> {
            before.remove(named);
            return "Desk “" + named.name() + "” removed.";
        });
    }

    private static String clean(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    private List<Named> kept() throws IOException {
        return read(settings.get(SETTING).orElse(""));
    }

    private void know(List<Named> desks) {
        known = true;
        all.setAll(desks);
    }

    /// @param edit changes the desks, and says in a sentence what it did
    private void change(Function<List<Named>, String> edit) {
        if (!known) {
            // What is not known must not be written over.
            background.run(
                    this::kept,
                    desks -> {
                        know(desks);
                        change(edit);
                    },
                    failed);
            return;
        }
        List<Named> before = List.copyOf(all);
        List<Named> after = new ArrayList<>(before);
        String words = edit.apply(after);
        keep(after);
        done.accept(words, () -> keep(before));
    }

    private void keep(List<Named> next) {
        all.setAll(next);
        String text = write(next);
        lane.run(
                () -> {
                    settings.put(SETTING, text);
                    return text;
                },
                _ -> {},
                failed);
    }

    static String write(List<Named> desks) {
        StringBuilder text = new StringBuilder();
        for (Named each : desks) {
            text.append(HEAD).append(each.name()).append('\n').append(each.state());
        }
        return text.toString();
    }

    static List<Named> read(String text) {
        List<Named> desks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEAD)) {
                desks.add(new Named(line.substring(HEAD.length()), ""));
            } else if (!desks.isEmpty()) {
                Named last = desks.removeLast();
                desks.add(new Named(last.name(), last.state() + line + "\n"));
            }
        }
        return List.copyOf(desks);
    }
}
