package lithograph.importer.html;

import org.jsoup.nodes.Element;

/// Numbers the items of one list.
final class ListCounter {
    private static final String WHOLE_NUMBER = "\\d{1,6}";
    private final int step;
    private int last;

    private ListCounter(int step, int last) {
        this.step = step;
        this.last = last;
    }

    static ListCounter bullets() {
        return new ListCounter(0, 0);
    }

    static ListCounter numbered(Element list) {
        String start = list.attr("start").strip();
        return new ListCounter(1, start.matches(WHOLE_NUMBER) ? Math.max(0, Integer.parseInt(start) - 1) : 0);
    }

    /// The number of the next item; 0 in a list of bullets.
    int next(Element item) {
        String value = item.attr("value").strip();
        last = step > 0 && value.matches(WHOLE_NUMBER) ? Integer.parseInt(value) : last + step;
        return last;
    }
}
