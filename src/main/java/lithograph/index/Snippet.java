package lithograph.index;

import java.util.List;
import lithograph.article.Span;

/// A passage that shows why an article was found.
///
/// @param text   about 200 characters, line breaks as spaces
/// @param marked the matching words in it
public record Snippet(String text, List<Span> marked) {
    public Snippet {
        marked = List.copyOf(marked);
    }
}
