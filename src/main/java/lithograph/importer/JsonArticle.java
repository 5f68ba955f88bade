package lithograph.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/// One object of JSON as an article.
final class JsonArticle {
    private static final List<String> TEXTS = List.of(
            "text",
            "content",
            "body",
            "articleBody",
            "maintext",
            "fullText",
            "contentText",
            "markdown",
            "contentHtml",
            "html",
            "paragraphs");
    private static final List<String> LISTS =
            List.of("items", "articles", "entries", "documents", "posts", "bookmarks", "results");
    private static final Pattern HTML =
            Pattern.compile("(?is).*</(p|div|li|h[1-6]|html|a|strong|em|span)>.*|\\s*<(p|div|html|!doctype).*");

    private JsonArticle() {}

    /// Reads an object into a draft or a failure.
    ///
    /// @param part  names it within the file where it has no id; empty where the file is this object alone
    /// @param place where it begins, to be shown
    static void read(JsonNode node, Input input, String part, String place, Findings findings) {
        String origin = part.isEmpty() ? input.origin() : input.origin() + "#" + part;
        if (!node.isObject()) {
            findings.failure(origin, place + " holds no object with a title and a text.");
            return;
        }
        Properties properties = Properties.of(node);
        for (String key : LISTS) {
            Optional<JsonNode> list = properties.value(key).filter(JsonNode::isArray);
            if (list.isPresent() && !list.get().isEmpty() && list.get().get(0).isObject()) {
                readList(list.get(), properties.title(), input, part, findings);
                return;
            }
        }
        List<Block> blocks = blocks(properties);
        if (blocks.isEmpty() && properties.title().isEmpty()) {
            findings.failure(origin, place + " has neither a title nor a text.");
            return;
        }
        Optional<ArticleId> id = id(properties);
        String name = part.isEmpty() ? "" : "#" + id.map(ArticleId::value).orElse(part);
        Article article = new Article(
                properties.title().isEmpty() ? input.stem() : properties.title(),
                properties.summary(),
                properties.byline(),
                properties.site(),
                properties.url(),
                properties.published(),
                properties.language().orElseGet(() -> LanguageGuess.of(sample(properties.title(), blocks))),
                blocks);
        findings.article(new Draft(input.origin() + name, id, article, properties.tags()));
    }

    /// The articles of an object that holds a list of them, such as a JSON Feed; its title is their site's.
    private static void readList(JsonNode list, String site, Input input, String part, Findings findings) {
        int count = 0;
        for (JsonNode item : list.values()) {
            count++;
            Findings within = new Findings(
                    draft -> findings.article(
                            draft.article().site().isEmpty()
                                    ? draft.with(draft.article().on(site))
                                    : draft),
                    failure -> findings.failure(failure.origin(), failure.reason()));
            read(item, input, (part.isEmpty() ? "" : part + ".") + "item" + count, "Item " + count, within);
        }
    }

    private static Optional<ArticleId> id(Properties properties) {
        String id = properties.line("id", "_id", "docid", "guid");
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new ArticleId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Block> blocks(Properties properties) {
        for (String key : TEXTS) {
            Optional<JsonNode> value = properties.value(key);
            String text = value.map(JsonArticle::text).orElse("");
            if (!text.isBlank()) {
                return blocks(text, properties.title());
            }
        }
        return List.of();
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream()
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(Article.BREAK))
                : value.isValueNode() ? value.asString() : "";
    }

    /// Blocks of a text in HTML, Markdown or plain paragraphs, without the title at their head.
    static List<Block> blocks(String text, String title) {
        List<Block> blocks;
        if (HTML.matcher(text).matches()) {
            blocks = HtmlBlocks.of(Jsoup.parse(text).body());
        } else {
            blocks = Boxes.set(TextArticle.blocks(TextArticle.clean(text), false))
                    .blocks();
        }
        boolean repeated = !blocks.isEmpty() && blocks.getFirst().text().strip().equalsIgnoreCase(title.strip());
        return repeated ? blocks.subList(1, blocks.size()) : blocks;
    }

    private static String sample(String title, List<Block> blocks) {
        return title + "\n" + blocks.stream().limit(50).map(Block::text).collect(Collectors.joining("\n"));
    }
}
