package lithograph.cli;

import java.util.List;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.Block;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Articles as the JSON that `extract` and `show` print.
final class ArticleJson {
    static final JsonMapper JSON = JsonMapper.shared();

    private ArticleJson() {}

    /// `title, byline, site, url, published, modified, language, summary, text, blocks`; what is unknown is an empty
    /// string, a
    /// date null.
    static ObjectNode put(ObjectNode object, Article article) {
        object.put("title", article.title())
                .put("byline", article.byline())
                .put("site", article.site())
                .put("url", article.url());
        article.published()
                .ifPresentOrElse(date -> object.put("published", date.toString()), () -> object.putNull("published"));
        article.modified()
                .ifPresentOrElse(date -> object.put("modified", date.toString()), () -> object.putNull("modified"));
        object.put("language", article.language().code())
                .put("summary", article.summary())
                .put("text", article.layout().body());
        ArrayNode blocks = object.putArray("blocks");
        article.blocks().forEach(block -> blocks.add(block(block)));
        return object;
    }

    private static ObjectNode block(Block block) {
        ObjectNode node = JSON.createObjectNode();
        switch (block) {
            case Block.Heading heading ->
                node.put("type", "heading").put("level", heading.level()).put("text", heading.text());
            case Block.Paragraph paragraph -> node.put("type", "paragraph").put("text", paragraph.text());
            case Block.ListItem item ->
                node.put("type", "list_item")
                        .put("depth", item.depth())
                        .put("number", item.number())
                        .put("text", item.text());
            case Block.Quote quote -> node.put("type", "quote").put("text", quote.text());
            case Block.Code code ->
                node.put("type", "code").put("language", code.language()).put("text", code.text());
            case Block.Table table -> {
                node.put("type", "table").put("caption", table.caption()).put("header_rows", table.headerRows());
                ArrayNode rows = node.putArray("rows");
                table.rows().forEach(row -> strings(rows.addArray(), row));
            }
            case Block.Figure figure ->
                node.put("type", "figure")
                        .put("source", figure.source())
                        .put("alternative", figure.alternative())
                        .put("caption", figure.caption());
            case Block.Takeaways takeaways ->
                strings(
                        node.put("type", "takeaways")
                                .put("title", takeaways.title())
                                .putArray("items"),
                        takeaways.items());
            case Block.Analysis analysis ->
                strings(
                        node.put("type", "analysis")
                                .put("title", analysis.title())
                                .put("byline", analysis.byline())
                                .putArray("paragraphs"),
                        analysis.paragraphs());
        }
        return node;
    }

    static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    /// The article as a person reads it in a terminal.
    static String plain(Article article) {
        String line = List.of(
                        article.byline(),
                        article.site(),
                        article.published().map(Object::toString).orElse(""),
                        article.url())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return List.of(
                        article.title(),
                        line,
                        article.summary(),
                        article.layout().body())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
