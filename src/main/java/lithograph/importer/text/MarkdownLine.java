package lithograph.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Span;
import lithograph.importer.block.LineWrap;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The text of one Markdown block, what is marked in it, and the pictures that stood in it.
record MarkdownLine(String text, List<Inline> inlines, List<Block> figures) {
    MarkdownLine {
        inlines = List.copyOf(inlines);
        figures = List.copyOf(figures);
    }

    static MarkdownLine of(Node block) {
        Reading reading = new Reading();
        reading.children(block);
        return reading.line();
    }

    private static final class Reading {
        private final StringBuilder text = new StringBuilder();
        private final List<Inline> inlines = new ArrayList<>();
        private final List<Block> figures = new ArrayList<>();

        void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                inline(child);
            }
        }

        private void inline(Node node) {
            int start = text.length();
            switch (node) {
                case Text plain -> append(plain.getLiteral());
                case Code code -> {
                    append(code.getLiteral());
                    mark(start, (span) -> new Inline.CodeSpan(span));
                }
                case Emphasis emphasis -> {
                    children(emphasis);
                    mark(start, Inline.Emphasis::new);
                }
                case StrongEmphasis strong -> {
                    children(strong);
                    mark(start, Inline.Strong::new);
                }
                case Link link -> {
                    children(link);
                    mark(start, span -> new Inline.Link(span, link.getDestination()));
                }
                case Image image ->
                    figures.add(new Block.Figure(
                            image.getDestination(),
                            MarkdownLine.of(image).text(),
                            image.getTitle() == null ? "" : image.getTitle()));
                case SoftLineBreak softLineBreak -> lineBreak(node);
                case HardLineBreak hardLineBreak -> append("\n");
                case HtmlInline html -> append(MarkdownHtml.inline(html.getLiteral()));
                default -> children(node);
            }
        }

        /// A line end in the source is a space, except between ideographs.
        private void lineBreak(Node node) {
            boolean wide = !text.isEmpty()
                    && LineWrap.isWide(text.codePointBefore(text.length()))
                    && node.getNext() instanceof Text next
                    && !next.getLiteral().isEmpty()
                    && LineWrap.isWide(next.getLiteral().codePointAt(0));
            if (!wide) {
                append(" ");
            }
        }

        /// White space that would open the text, or follow white space, is left out.
        private void append(String part) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i) == '\t' ? ' ' : part.charAt(i);
                boolean space = c == ' ' || c == '\n';
                if (!space || (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)))) {
                    text.append(c);
                }
            }
        }

        private void mark(int start, Function<Span, Inline> inline) {
            if (text.length() > start) {
                inlines.add(inline.apply(new Span(start, text.length())));
            }
        }

        MarkdownLine line() {
            String stripped = text.toString().stripTrailing();
            List<Inline> within = inlines.stream()
                    .filter(inline -> inline.span().end() <= stripped.length())
                    .toList();
            return new MarkdownLine(stripped, within, figures);
        }
    }
}
