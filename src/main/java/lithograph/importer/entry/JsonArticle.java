package lithograph.importer.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Boxes;
import lithograph.importer.html.HtmlBlocks;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.text.Markup;
import lithograph.importer.text.TextArticle;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
    private static final List<String> LISTS = List.of(
            "items",
            "articles",
            "entries",
            "documents",
            "posts",
            "bookmarks",
            "results",
            "collections",
            "links",
            "children",
            "references");
    private static final Set<String> FOLDERS = Set.of("bookmarks", "links", "children", "collections");
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
            findings.failure(origin, place + " is no object with a title and a text.");
            return;
        }
        Properties properties = Properties.of(node);
        if (node.path("roots").path("bookmark_bar").isObject()) {
            readList(roots(node), "", true, input, part, findings);
            return;
        }
        for (String key : LISTS) {
            Optional<JsonNode> list = properties.value(key).filter(JsonNode::isArray);
            if (list.isPresent() && !list.get().isEmpty() && list.get().get(0).isObject()) {
                readList(list.get(), properties.title(), FOLDERS.contains(key), input, part, findings);
                return;
            }
        }
        List<Draft.Marked> highlights = properties.highlights();
        List<Block> blocks = blocks(properties);
        if (blocks.isEmpty()) {
            blocks = highlights.stream()
                    .<Block>map(marked -> new Block.Quote(marked.text(), List.of()))
                    .toList();
        }
        if (blocks.isEmpty() && !isKnown(properties)) {
            findings.failure(origin, place + " has neither a text nor an address.");
            return;
        }
        Optional<ArticleId> id = id(properties);
        String name = part.isEmpty() ? "" : "#" + id.map(ArticleId::value).orElse(part);
        Optional<LocalDate> saved = properties.saved().map(PublishedDate::day);
        findings.article(new Draft(
                input.origin() + name,
                id,
                article(properties, blocks, input),
                properties.tags(),
                saved,
                properties.note(),
                highlights,
                List.of()));
    }

    /// An entry without a text is kept where it tells what to look for.
    private static boolean isKnown(Properties properties) {
        boolean reference = !properties.title().isEmpty()
                && (!properties.byline().isEmpty()
                        || properties.published().isPresent()
                        || !properties.note().isEmpty());
        return reference || !properties.summary().isEmpty() || !properties.url().isEmpty();
    }

    private static Article article(Properties properties, List<Block> blocks, Input input) {
        String title = properties.title().isEmpty() ? properties.url() : properties.title();
        Article article = new Article(
                title.isEmpty() ? input.stem() : title,
                properties.summary(),
                properties.byline(),
                properties.site(),
                properties.url(),
                properties.published().or(() -> properties.url().isEmpty() ? properties.saved() : Optional.empty()),
                properties
                        .language()
                        .orElseGet(() -> LanguageGuess.of(sample(title + "\n" + properties.summary(), blocks))),
                blocks);
        return article.modified(properties.modified());
    }

    /// The folders of a browser's own file of bookmarks (Chrome, Edge).
    private static ArrayNode roots(JsonNode node) {
        ArrayNode roots = JsonNodeFactory.instance.arrayNode();
        node.path("roots").values().stream().filter(JsonNode::isObject).forEach(roots::add);
        return roots;
    }

    /// The articles of an object that holds a list of them. A feed's title is their site's, a folder's their tag.
    private static void readList(
            JsonNode list, String name, boolean folder, Input input, String part, Findings findings) {
        Findings within = findings.to(draft -> findings.article(
                folder ? draft.tagged(name) : draft.article().site().isEmpty() ? draft.on(name) : draft));
        int count = 0;
        for (JsonNode item : list.values()) {
            count++;
            boolean holder = item.path("type").asString("").matches("folder|.*container.*");
            if (!holder || !item.path("children").isEmpty()) {
                String own = (part.isEmpty() ? "" : part + ".") + "item" + count;
                if (item.has("attachments")) {
                    Reference.read(item, input, own, count, within);
                } else {
                    read(item, input, own, "Item " + count, within);
                }
            }
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
        Optional<JsonNode> content = properties.value("content").filter(JsonNode::isObject);
        if (content.isPresent()) {
            return blocks(Properties.of(content.get()));
        }
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
            blocks = Boxes.set(TextArticle.blocks(TextArticle.clean(text), Markup.UNKNOWN))
                    .blocks();
        }
        boolean repeated = blocks.size() > 1 && blocks.getFirst().text().strip().equalsIgnoreCase(title.strip());
        return repeated ? blocks.subList(1, blocks.size()) : blocks;
    }

    private static String sample(String title, List<Block> blocks) {
        return title + "\n" + blocks.stream().limit(50).map(Block::text).collect(Collectors.joining("\n"));
    }
}
