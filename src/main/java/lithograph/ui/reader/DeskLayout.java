package lithograph.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;

/// How the desk is laid out, as one line: what is shown, and where the panes part.
final class DeskLayout {
    private static final String LINE = "layout:";

    private final List<Switch> switches;
    private Supplier<List<Double>> parted = List::of;
    private List<Double> wanted = List.of();

    private record Switch(String name, BooleanProperty property) {}

    DeskLayout(DeskSwitches shown) {
        switches = List.of(
                new Switch("compare", shown.comparison()),
                new Switch("passages", shown.passages()),
                new Switch("unified", shown.unified()),
                new Switch("together", shown.together()),
                new Switch("notes", shown.notes()));
    }

    /// Asked where the panes part, from 0 to 1 from left to right.
    void setParted(Supplier<List<Double>> where) {
        parted = where;
    }

    /// Where the panes that are shown next are to part, once; empty for evenly.
    List<Double> takeWanted() {
        List<Double> taken = wanted;
        wanted = List.of();
        return taken;
    }

    String write() {
        return LINE
                + switches.stream()
                        .filter(each -> each.property().get())
                        .map(Switch::name)
                        .collect(Collectors.joining(","))
                + ";"
                + parted.get().stream()
                        .map(at -> String.format(Locale.ROOT, "%.3f", at))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    /// Reads the line out of a state; a state without one leaves all as it is.
    void read(String state) {
        state.lines().filter(line -> line.startsWith(LINE)).findFirst().ifPresent(line -> {
            String[] parts = line.substring(LINE.length()).split(";", -1);
            Set<String> shown = Set.of(parts[0].split(","));
            switches.forEach(each -> each.property().set(shown.contains(each.name())));
            wanted = parts.length < 2
                    ? List.of()
                    : Arrays.stream(parts[1].split(","))
                            .filter(at -> at.matches("0\\.\\d{1,6}"))
                            .map(Double::valueOf)
                            .toList();
        });
    }
}
