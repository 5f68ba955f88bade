package lithograph.ui.page;

import java.util.List;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Span;

/// One row of a page. Every span counts in the article's text.
public sealed interface Passage {
    Span span();

    /// Words set as one.
    ///
    /// @param inlines emphasis and links, in the article's text
    /// @param depth   of a list item, 0 for the outermost
    /// @param sign    the bullet or number in the margin, or empty
    /// @param joined  true where the words go on from the passage before, which was cut for its length
    record Words(Role role, Span span, List<Inline> inlines, int depth, String sign, boolean joined)
            implements Passage {
        public Words {
            inlines = List.copyOf(inlines);
        }

        static Words plain(Role role, Span span) {
            return new Words(role, span, List.of(), 0, "", false);
        }
    }

    /// Source, date, length, language and address: no words of the article.
    record About(Span span) implements Passage {}

    /// A table, or a piece of a long one: its caption and cells in reading order, an empty span for an empty cell.
    ///
    /// @param widths of the columns, in ems; the same for all pieces of a table
    record Grid(Span span, Span caption, List<List<Words>> rows, int headerRows, List<Double> widths, boolean joined)
            implements Passage {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
        }
    }

    record Picture(Span span, Block.Figure figure) implements Passage {}

    /// Words set apart: takeaways or an analysis.
    ///
    /// @param byline who signs it, or empty
    record Box(Span span, List<Words> words, String byline) implements Passage {
        public Box {
            words = List.copyOf(words);
        }
    }
}
