package lithograph.importer.text;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Block;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown (CommonMark with GitHub's tables) to blocks.
public final class MarkdownBlocks {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(100)
            .maxInlineNesting(100)
            .build();

    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks() {}

    public static List<Block> of(String markdown) {
        MarkdownBlocks reading = new MarkdownBlocks();
        reading.children(PARSER.parse(MarkdownDialect.plain(markdown)));
        return reading.blocks;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> {
                MarkdownLine line = MarkdownLine.of(heading);
                if (!line.text().isEmpty()) {
                    blocks.add(new Block.Heading(heading.getLevel(), line.text()));
                }
                blocks.addAll(line.figures());
            }
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list, 0);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock code ->
                blocks.add(new Block.Code(code.getLiteral().stripTrailing(), language(code)));
            case IndentedCodeBlock code -> indented(code);
            case HtmlBlock html -> blocks.addAll(MarkdownHtml.blocks(html.getLiteral()));
            case TableBlock table -> table(table);
            case ThematicBreak thematicBreak -> {}
            case LinkReferenceDefinition linkReferenceDefinition -> {}
            default -> children(node);
        }
    }

    private static String language(FencedCodeBlock code) {
        String info = code.getInfo();
        return info == null ? "" : info.strip().split("\\s", 2)[0];
    }

    /// Text that a copy has indented is far more often prose than code.
    private void indented(IndentedCodeBlock code) {
        String text = code.getLiteral().strip();
        boolean prose = text.lines().allMatch(line -> line.strip().matches("[\\p{L}\\d“\"'(#@*_>•-].*"))
                && !text.matches("(?s).*[{};=<>].*");
        if (prose) {
            blocks.addAll(LineBlocks.of(text));
        } else if (!text.isEmpty()) {
            blocks.add(new Block.Code(code.getLiteral().stripTrailing(), ""));
        }
    }

    private void paragraph(Paragraph paragraph) {
        MarkdownLine line = MarkdownLine.of(paragraph);
        if (!line.text().isEmpty()) {
            blocks.add(new Block.Paragraph(line.text(), line.inlines()));
        }
        blocks.addAll(line.figures());
    }

    private void quote(BlockQuote quote) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                MarkdownLine line = MarkdownLine.of(child);
                if (!line.text().isEmpty()) {
                    blocks.add(new Block.Quote(line.text(), line.inlines()));
                }
                blocks.addAll(line.figures());
            } else {
                block(child);
            }
        }
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int shown = list instanceof BulletList ? 0 : number++;
            boolean first = true;
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (first && child instanceof Paragraph) {
                    MarkdownLine line = MarkdownLine.of(child);
                    if (!line.text().isEmpty()) {
                        blocks.add(new Block.ListItem(depth, shown, line.text(), line.inlines()));
                    }
                    blocks.addAll(line.figures());
                    first = false;
                } else if (child instanceof ListBlock inner) {
                    list(inner, depth + 1);
                } else {
                    block(child);
                }
            }
        }
    }

    private void table(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        int headers = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(MarkdownLine.of(cell).text());
                }
                rows.add(cells);
                headers += part instanceof TableHead ? 1 : 0;
            }
        }
        boolean blankHead = headers == 1 && rows.getFirst().stream().allMatch(String::isEmpty);
        List<List<String>> kept = blankHead ? rows.subList(1, rows.size()) : rows;
        blocks.add(new Block.Table(kept, blankHead ? 0 : headers, ""));
    }
}
