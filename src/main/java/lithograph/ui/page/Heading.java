package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// A heading of an article, for its outline.
///
/// @param depth 0 for the outermost that this article has
public record Heading(String words, Span span, int depth) {
    /// All of them, in reading order.
    public static List<Heading> of(Page page) {
        List<Passage.Words> found = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage instanceof Passage.Words words && level(words.role()) > 0) {
                found.add(words);
            }
        }
        int least = found.stream().mapToInt(words -> level(words.role())).min().orElse(0);
        return found.stream()
                .map(words ->
                        new Heading(words.span().of(page.text()).strip(), words.span(), level(words.role()) - least))
                .toList();
    }

    private static int level(Role role) {
        return switch (role) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case TITLE, SUMMARY, PARAGRAPH, ITEM, QUOTE, CODE, TAKEAWAY, BOX_TITLE, BOX_PARAGRAPH -> 0;
            case CAPTION, HEADER_CELL, NUMBER_HEADER_CELL, CELL, NUMBER_CELL -> 0;
        };
    }
}
