package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.ArticleId;

/// What is open on the desk as text: a line a pane, the article's id, how far it was read, and which older version of
/// it that is; then a line for each tab behind that one, `tab:` and its place among them before the same.
final class DeskState {
    private static final Pattern LINE = Pattern.compile("(?:tab:(\\d{1,3}) )?(\\S{1,200}) (\\d{1,9})(?: v(\\d{1,6}))?");
    private static final int MOST_TABS = 100;

    private DeskState() {}

    /// A pane.
    ///
    /// @param tabs  from left to right, at least one
    /// @param shown the index of the one that is shown
    record Pane(List<Trail.Place> tabs, int shown) {
        Pane {
            tabs = List.copyOf(tabs);
        }
    }

    /// What is open, as text; empty panes and tabs are left out.
    static String of(PaneRow row) {
        List<Pane> panes = new ArrayList<>();
        for (PaneTabs column : row.columns()) {
            List<PaneModel> full =
                    column.all().stream().filter(tab -> tab.here().isPresent()).toList();
            if (!full.isEmpty()) {
                panes.add(new Pane(
                        full.stream().map(tab -> tab.here().orElseThrow()).toList(),
                        Math.max(0, full.indexOf(column.shown()))));
            }
        }
        return write(panes);
    }

    /// Puts what the text holds in the place of what is open.
    static void open(String state, PaneRow row) {
        List<Pane> panes =
                read(state).stream().limit(ReadingDeskModel.MOST_PANES).toList();
        row.begin(Math.max(1, panes.size()));
        List<PaneTabs> columns = row.columns();
        for (int i = 0; i < panes.size(); i++) {
            Pane pane = panes.get(i);
            PaneModel shown = columns.get(i).shown();
            for (int j = 0; j < pane.tabs().size(); j++) {
                PaneModel tab = j == pane.shown() ? shown : row.behind(columns.get(i), j);
                tab.restore(pane.tabs().get(j));
            }
        }
    }

    static String write(List<Pane> panes) {
        StringBuilder text = new StringBuilder();
        for (Pane pane : panes) {
            line(pane.tabs().get(pane.shown()), text);
            for (int i = 0; i < pane.tabs().size(); i++) {
                if (i != pane.shown()) {
                    text.append("tab:").append(i).append(' ');
                    line(pane.tabs().get(i), text);
                }
            }
        }
        return text.toString();
    }

    /// Lines that are not understood are passed over.
    static List<Pane> read(String state) {
        List<Pane> panes = new ArrayList<>();
        for (String line : state.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            Trail.Place place = new Trail.Place(
                    new ArticleId(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    matcher.group(4) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(matcher.group(4))));
            if (matcher.group(1) == null || panes.isEmpty()) {
                panes.add(new Pane(List.of(place), 0));
            } else if (panes.getLast().tabs().size() < MOST_TABS) {
                panes.add(with(panes.removeLast(), Integer.parseInt(matcher.group(1)), place));
            }
        }
        return panes;
    }

    private static Pane with(Pane pane, int index, Trail.Place tab) {
        List<Trail.Place> tabs = new ArrayList<>(pane.tabs());
        int at = Math.min(index, tabs.size());
        tabs.add(at, tab);
        return new Pane(tabs, at <= pane.shown() ? pane.shown() + 1 : pane.shown());
    }

    private static void line(Trail.Place place, StringBuilder to) {
        to.append(place.article()).append(' ').append(place.offset());
        place.version().ifPresent(version -> to.append(" v").append(version));
        to.append('\n');
    }
}
