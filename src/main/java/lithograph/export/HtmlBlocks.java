package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.article.Inline;

/// An article's own text as HTML.
final class HtmlBlocks {
    private HtmlBlocks() {}

    static void write(Writer to, List<Block> blocks) throws IOException {
        if (blocks.isEmpty()) {
            return;
        }
        to.write("<div class=\"text\">\n");
        String list = "";
        for (Block block : blocks) {
            String wanted = block instanceof Block.ListItem item ? (item.number() > 0 ? "ol" : "ul") : "";
            if (!wanted.equals(list)) {
                to.write((list.isEmpty() ? "" : "</" + list + ">\n") + (wanted.isEmpty() ? "" : "<" + wanted + ">\n"));
                list = wanted;
            }
            to.write(html(block) + "\n");
        }
        to.write((list.isEmpty() ? "" : "</" + list + ">\n") + "</div>\n");
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Heading(int level, String text) -> element("h" + Math.min(level + 2, 6), escaped(text));
            case Block.Paragraph(String text, List<Inline> inlines) -> element("p", runs(text, inlines));
            case Block.ListItem(int depth, int number, String text, List<Inline> inlines) ->
                "<li" + (number > 0 ? " value=\"" + number + "\"" : "")
                        + (depth > 0 ? " style=\"margin-left: " + 1.5 * depth + "rem\"" : "") + ">"
                        + runs(text, inlines) + "</li>";
            case Block.Quote(String text, List<Inline> inlines) -> element("blockquote", runs(text, inlines));
            case Block.Code code -> "<pre><code>" + escaped(code.text()) + "</code></pre>";
            case Block.Table table -> table(table);
            case Block.Figure figure -> element("p", element("em", escaped(figure.text())));
            case Block.Takeaways(String title, List<String> items) ->
                element("p", element("strong", escaped(title)))
                        + element(
                                "ul",
                                items.stream()
                                        .map(item -> element("li", escaped(item)))
                                        .collect(Collectors.joining()));
            case Block.Analysis analysis -> element("blockquote", escaped(analysis.text()));
        };
    }

    private static String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<table>");
        if (!table.caption().isEmpty()) {
            html.append(element("caption", escaped(table.caption())));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String cell = i < table.headerRows() ? "th" : "td";
            html.append(element(
                    "tr",
                    table.rows().get(i).stream()
                            .map(text -> element(cell, escaped(text)))
                            .collect(Collectors.joining())));
        }
        return html.append("</table>").toString();
    }

    private static String runs(String text, List<Inline> inlines) {
        return Pieces.runs(text, inlines).stream()
                .map(run -> run.link().isEmpty()
                        ? look(run)
                        : "<a href=\"" + escaped(run.link()) + "\">" + look(run) + "</a>")
                .collect(Collectors.joining());
    }

    private static String look(Run run) {
        String text = escaped(run.text());
        return switch (run.look()) {
            case PLAIN -> text;
            case STRONG -> element("strong", text);
            case EMPHASIS -> element("em", text);
            case CODE -> element("code", text);
        };
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return XmlText.escaped(text).replace("\n", "<br>");
    }
}
