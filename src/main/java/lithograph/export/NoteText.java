package lithograph.export;

import java.util.ArrayList;
import java.util.List;
import lithograph.notes.NoteLink;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A note's Markdown (CommonMark with GitHub's tables) as [Piece]s or as HTML. HTML in it stays letter for letter, and
/// of links to other notes the words are left.
final class NoteText {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(100)
            .maxInlineNesting(100)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private final List<Piece> pieces = new ArrayList<>();

    private NoteText() {}

    static String html(String markdown) {
        return HTML.render(PARSER.parse(NoteLink.plain(markdown.strip())));
    }

    static List<Piece> pieces(String markdown, Piece.Style style) {
        NoteText text = new NoteText();
        text.children(PARSER.parse(NoteLink.plain(markdown.strip())), style);
        return text.pieces;
    }

    private void children(Node parent, Piece.Style style) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, style);
        }
    }

    private void block(Node node, Piece.Style style) {
        switch (node) {
            case Heading heading ->
                pieces.add(new Piece.Title(Math.min(heading.getLevel() + 2, 6), NoteRuns.of(heading)));
            case Paragraph paragraph -> pieces.add(new Piece.Text(style, NoteRuns.of(paragraph)));
            case BlockQuote quote -> children(quote, Piece.Style.QUOTE);
            case ListBlock list -> list(list, 0, style);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> pieces.add(new Piece.Text(style, List.of(Run.plain(html.getLiteral()))));
            case TableBlock table -> table(table);
            default -> children(node, style);
        }
    }

    private void code(String literal) {
        pieces.add(new Piece.Text(Piece.Style.CODE, List.of(Run.plain(literal.stripTrailing()))));
    }

    private void list(ListBlock list, int depth, Piece.Style style) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? Math.max(1, ordered.getMarkerStartNumber())
                : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node first = item.getFirstChild();
            boolean begun = first instanceof Paragraph;
            pieces.add(new Piece.Item(Math.min(depth, 5), number, begun ? NoteRuns.of(first) : List.of()));
            number += number > 0 ? 1 : 0;
            for (Node child = begun ? first.getNext() : first; child != null; child = child.getNext()) {
                if (child instanceof ListBlock inner) {
                    list(inner, depth + 1, style);
                } else {
                    block(child, style);
                }
            }
        }
    }

    private void table(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        int heads = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(Piece.plain(NoteRuns.of(cell)));
                }
                rows.add(cells);
                heads += part instanceof TableHead ? 1 : 0;
            }
        }
        pieces.add(new Piece.Grid(rows, heads));
    }
}
