package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.article.Inline;

/// An article's own text as Markdown.
final class MarkdownBlocks {
    private MarkdownBlocks() {}

    /// @param under the level of the heading that the text stands under
    static void write(Writer to, List<Block> blocks, int under) throws IOException {
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof Block.ListItem;
            to.write((inList && item ? "" : "\n") + markdown(block, under) + "\n");
            inList = item;
        }
    }

    private static String markdown(Block block, int under) {
        return switch (block) {
            case Block.Heading(int level, String text) ->
                "#".repeat(Math.min(6, level + under)) + " " + MarkdownText.line(text);
            case Block.Paragraph(String text, List<Inline> inlines) -> runs(Pieces.runs(text, inlines));
            case Block.ListItem(int depth, int number, String text, List<Inline> inlines) ->
                "    ".repeat(depth)
                        + (number > 0 ? number + ". " : "- ")
                        + runs(Pieces.runs(text, inlines)).replace("\n", " ");
            case Block.Quote(String text, List<Inline> inlines) -> MarkdownText.quote(text);
            case Block.Code(String text, String language) ->
                fence(text) + language.replaceAll("[^\\w+#-]", "") + "\n" + text + "\n" + fence(text);
            case Block.Table table -> table(table);
            case Block.Figure figure -> "*" + MarkdownText.line(figure.text()) + "*";
            case Block.Takeaways(String title, List<String> items) ->
                (title.isEmpty() ? "" : "**" + MarkdownText.line(title) + "**\n\n")
                        + items.stream()
                                .map(item -> "- " + MarkdownText.line(item))
                                .collect(Collectors.joining("\n"));
            case Block.Analysis analysis -> MarkdownText.quote(analysis.text());
        };
    }

    private static String fence(String code) {
        return code.contains("```") ? "~~~~" : "```";
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(MarkdownBlocks::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        if (run.text().isBlank()) {
            return run.text();
        }
        String lead = run.text()
                .substring(0, run.text().length() - run.text().stripLeading().length());
        String trail = run.text().substring(run.text().stripTrailing().length());
        String text = run.text().strip().lines().map(MarkdownText::line).collect(Collectors.joining("\n"));
        String words = switch (run.look()) {
            case PLAIN -> text;
            case STRONG -> "**" + text + "**";
            case EMPHASIS -> "*" + text + "*";
            case CODE -> "`" + run.text().strip().replace('`', '\'') + "`";
        };
        return lead
                + (run.link().isEmpty() ? words : MarkdownText.link(run.text().strip(), run.link()))
                + trail;
    }

    private static String table(Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text =
                new StringBuilder(table.caption().isEmpty() ? "" : MarkdownText.line(table.caption()) + "\n\n");
        if (table.headerRows() == 0) {
            text.append("|").append("  |".repeat(columns)).append("\n|").append(" --- |".repeat(columns));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "|" : "\n|");
            for (int column = 0; column < columns; column++) {
                text.append(' ')
                        .append(column < row.size() ? MarkdownText.line(row.get(column)) : "")
                        .append(" |");
            }
            if (i == 0 && table.headerRows() > 0) {
                text.append("\n|").append(" --- |".repeat(columns));
            }
        }
        return text.toString();
    }
}
