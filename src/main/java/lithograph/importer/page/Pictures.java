package lithograph.importer.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import lithograph.importer.metadata.PageHints;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Which pictures of a page are not the article's: logos, icons, the pictures of other articles. Pictures have no words
/// to judge; what stands in the same element tells whose they are.
final class Pictures implements NodeVisitor {
    /// So much of the text beside a picture must be the article's.
    private static final double MOSTLY = 0.5;
    /// A picture over the text may be as many runs away from it: byline, date and the like.
    private static final int ABOVE = 6;
    /// The headline stands at most so many runs above the text.
    private static final int FARTHEST = 12;
    private static final double NONE = -1;

    private final List<TextRun> runs;
    private final boolean[] taken;
    private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
    /// The elements that are entered and not yet left.
    private final Deque<Place> entered = new ArrayDeque<>();
    /// The pictures beside which no text has been found yet.
    private final Deque<Place> waiting = new ArrayDeque<>();
    private final List<Element> outside = new ArrayList<>();
    private final List<Place> above = new ArrayList<>();
    private final int first;
    private final int last;
    private int passed;
    private int order;

    /// @param before how many runs come before the element
    /// @param order  its number on the page
    private record Place(Element element, int before, int order) {}

    private Pictures(PageOutline outline, boolean[] taken, String title) {
        this.runs = outline.runs;
        this.taken = withHead(taken, title);
        for (int i = 0; i < runs.size(); i++) {
            starts.put(runs.get(i).nodes.getFirst(), i);
        }
        int from = 0;
        while (from < taken.length && !this.taken[from]) {
            from++;
        }
        int to = taken.length - 1;
        while (to >= 0 && !taken[to]) {
            to--;
        }
        first = from;
        last = to;
    }

    /// The pictures to leave out.
    ///
    /// @param taken which runs are the article's
    /// @param title its headline
    static List<Element> outside(Element body, PageOutline outline, boolean[] taken, String title) {
        Pictures pictures = new Pictures(outline, taken, title);
        body.traverse(pictures);
        int nearest = pictures.above.stream().mapToInt(Place::order).max().orElse(0);
        for (Place picture : pictures.above) {
            if (picture.order() < nearest) {
                pictures.outside.add(picture.element());
            }
        }
        return pictures.outside;
    }

    /// The headline and what stands between it and the text are the article's too.
    private boolean[] withHead(boolean[] text, String title) {
        boolean[] all = text.clone();
        String letters = PageHints.letters(title);
        int first = 0;
        while (first < text.length && !text[first]) {
            first++;
        }
        for (int i = Math.max(0, first - FARTHEST); i < first && first < text.length; i++) {
            if (!letters.isEmpty() && PageHints.letters(runs.get(i).text).equals(letters)) {
                Arrays.fill(all, i, first, true);
            }
        }
        return all;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Place place = new Place(element, passed, order++);
            entered.push(place);
            if (element.normalName().equals("img")) {
                waiting.push(place);
            }
        }
        passed = starts.getOrDefault(node, passed - 1) + 1;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            Place place = entered.pop();
            double share = waiting.isEmpty() ? NONE : share(place.before(), passed);
            while (share > NONE && !waiting.isEmpty() && waiting.peek().order() > place.order()) {
                judge(waiting.pop(), share >= MOSTLY, place.before(), passed);
            }
        }
    }

    /// @param own  whether the text beside the picture is mostly the article's
    /// @param from the first run of the smallest element that holds both
    /// @param to   behind the last
    private void judge(Place picture, boolean own, int from, int to) {
        int before = picture.before();
        if (!own || (before > last && to > last + 1)) {
            outside.add(picture.element());
        } else if (before <= first && from < first) {
            if (before < first - ABOVE) {
                outside.add(picture.element());
            } else {
                above.add(picture);
            }
        }
    }

    /// How much of the text of these runs is the article's, 0 to 1, or NONE.
    private double share(int from, int to) {
        double own = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            all += runs.get(i).words;
            own += taken[i] ? runs.get(i).words : 0;
        }
        return all == 0 ? NONE : own / all;
    }
}
