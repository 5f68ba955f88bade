package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;

/// Finds what was typed, letter case and the width of white space aside.
public final class TextSearch {
    /// More than anybody steps through, and few enough to draw.
    static final int MOST = 10_000;

    private TextSearch() {}

    public static List<Span> find(String text, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        StringBuilder pattern = new StringBuilder();
        for (String word : typed.strip().split("\\s+", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher matcher = Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Span> found = new ArrayList<>();
        while (found.size() < MOST && matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
