package lithograph.article;

import java.util.ArrayList;
import java.util.List;

/// The text of an article and where its parts stand in it.
///
/// @param text    see [Article#text()]
/// @param title   where the title stands; empty at 0 where there is none
/// @param summary where the summary stands; empty where there is none
/// @param blocks  one span a block of the article, in order; empty for a block without text
public record ArticleText(String text, Span title, Span summary, List<Span> blocks) {
    public ArticleText {
        blocks = List.copyOf(blocks);
    }

    static ArticleText of(Article article) {
        StringBuilder text = new StringBuilder();
        Span title = append(text, article.title());
        Span summary = append(text, article.summary());
        List<Span> blocks = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            blocks.add(append(text, block.text()));
        }
        return new ArticleText(text.toString(), title, summary, blocks);
    }

    /// Where the body begins: the offset of the first block that has text, or the text's length.
    public int bodyStart() {
        for (Span block : blocks) {
            if (block.length() > 0) {
                return block.start();
            }
        }
        return text.length();
    }

    /// The text of the blocks alone.
    public String body() {
        return text.substring(bodyStart());
    }

    private static Span append(StringBuilder text, String part) {
        if (part.isEmpty()) {
            return new Span(text.length(), text.length());
        }
        if (!text.isEmpty()) {
            text.append(Article.BREAK);
        }
        int start = text.length();
        text.append(part);
        return new Span(start, text.length());
    }
}
