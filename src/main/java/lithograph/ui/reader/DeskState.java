package lithograph.ui.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;

/// What is open on the desk as text: a line a pane, the article's id and how far it was read.
final class DeskState {
    private static final Pattern LINE = Pattern.compile("(\\S{1,200}) (\\d{1,9})");

    private DeskState() {}

    static String write(List<Trail.Place> places) {
        return places.stream()
                .map(place -> place.article() + " " + place.offset() + "\n")
                .collect(Collectors.joining());
    }

    /// Lines that are not understood are passed over.
    static List<Trail.Place> read(String state) {
        return state.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Trail.Place(new ArticleId(line.group(1)), Integer.parseInt(line.group(2))))
                .toList();
    }
}
