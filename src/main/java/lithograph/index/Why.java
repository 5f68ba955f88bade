package lithograph.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.article.Span;

/// Why a query finds an article: what of it stands where, the most frequent first.
///
/// @param title in the title
/// @param text  in summary and body
/// @param note  in the user's notes
public record Why(List<Found> title, List<Found> text, List<Found> note) {
    private static final int MOST = 12;

    public Why {
        title = List.copyOf(title);
        text = List.copyOf(text);
        note = List.copyOf(note);
    }

    /// Words as they stand in the article, and how often, letter case aside.
    public record Found(String words, int count) {}

    /// @param titleEnd where the title ends in `text`
    static Why of(Marks marks, String text, int titleEnd, String note) {
        List<Span> spans = Marks.merged(marks.find(text));
        return new Why(
                found(
                        text,
                        spans.stream().filter(span -> span.end() <= titleEnd).toList()),
                found(text, spans.stream().filter(span -> span.end() > titleEnd).toList()),
                found(note, Marks.merged(marks.find(note))));
    }

    private static List<Found> found(String text, List<Span> spans) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Span span : spans) {
            String words = text.substring(span.start(), span.end());
            found.merge(
                    words.toLowerCase(Locale.ROOT),
                    new Found(words, 1),
                    (first, again) -> new Found(first.words(), first.count() + 1));
        }
        List<Found> most = new ArrayList<>(found.values());
        most.sort((one, other) -> Integer.compare(other.count(), one.count()));
        return most.subList(0, Math.min(MOST, most.size()));
    }
}
