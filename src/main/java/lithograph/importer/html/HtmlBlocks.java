package lithograph.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.importer.block.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Turns a piece of HTML into blocks, in the order of the page. Walks without recursion, so that depth costs no stack.
public final class HtmlBlocks implements NodeFilter {
    private final Set<Node> leftOut;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> figures = new ArrayList<>();
    private final RichText text = new RichText();
    private final Deque<ListCounter> lists = new ArrayDeque<>();
    private Optional<Block.ListItem> item = Optional.empty();
    private int heading;
    private int quotes;

    private HtmlBlocks(Set<Node> leftOut) {
        this.leftOut = leftOut;
    }

    /// The blocks of all that the element shows; empty where it shows nothing.
    public static List<Block> of(Element root) {
        return of(root, Set.of());
    }

    /// The blocks of what the element shows, without the nodes of `leftOut` and what is in them.
    public static List<Block> of(Element root, Set<Node> leftOut) {
        HtmlBlocks walk = new HtmlBlocks(leftOut);
        root.filter(walk);
        walk.flush();
        return List.copyOf(walk.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!leftOut.contains(node)) {
                text.append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            return leftOut.contains(node) ? FilterResult.SKIP_ENTIRELY : begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (HtmlTags.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlTags.isInline(element)) {
            beginInline(element);
            return FilterResult.CONTINUE;
        }
        flush();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = HtmlTags.headingLevel(element);
            case "blockquote" -> quotes++;
            case "ul", "menu", "dir" -> lists.push(ListCounter.bullets());
            case "ol" -> lists.push(ListCounter.numbered(element));
            case "li" -> beginItem(element);
            case "pre" -> {
                HtmlCode.read(element).ifPresent(blocks::add);
                return FilterResult.SKIP_CHILDREN;
            }
            case "table" -> {
                Optional<Block.Table> table = HtmlTables.read(element);
                table.ifPresent(blocks::add);
                return table.isPresent() ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
            case "figure" -> {
                Optional<Block.Figure> figure = HtmlFigures.read(element);
                figure.ifPresent(blocks::add);
                return figure.isPresent() ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void beginInline(Element element) {
        switch (element.normalName()) {
            case "a" -> text.open(span -> new Inline.Link(span, HtmlFigures.address(element, "href")));
            case "em", "i" -> text.open(Inline.Emphasis::new);
            case "strong", "b" -> text.open(Inline.Strong::new);
            case "code", "kbd", "samp", "tt" -> text.open(Inline.CodeSpan::new);
            case "br" -> {
                if (text.endsWithBreak()) {
                    flush();
                } else {
                    text.breakLine();
                }
            }
            case "img" -> HtmlFigures.picture(element).ifPresent(figures::add);
            default -> {}
        }
    }

    private void beginItem(Element element) {
        ListCounter list = lists.isEmpty() ? ListCounter.bullets() : lists.peek();
        item = Optional.of(new Block.ListItem(Math.max(0, lists.size() - 1), list.next(element), "", List.of()));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || HtmlTags.isUnseen(element) || leftOut.contains(node)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "a", "em", "i", "strong", "b", "code", "kbd", "samp", "tt" -> text.close();
            default -> {
                if (!HtmlTags.isInline(element)) {
                    end(element);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        flush();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "blockquote" -> quotes--;
            case "ul", "menu", "dir", "ol" -> {
                lists.pop();
                item = Optional.empty();
            }
            case "li" -> item = Optional.empty();
            default -> {}
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            blocks.add(block(text.text(), text.inlines()));
            item = Optional.empty();
        }
        text.clear();
        blocks.addAll(figures);
        figures.clear();
    }

    private Block block(String words, List<Inline> inlines) {
        if (heading > 0) {
            return new Block.Heading(heading, words);
        }
        if (item.isPresent()) {
            return new Block.ListItem(item.get().depth(), item.get().number(), words, inlines);
        }
        return quotes > 0 ? new Block.Quote(words, inlines) : new Block.Paragraph(words, inlines);
    }
}
