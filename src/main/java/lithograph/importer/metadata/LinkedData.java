package lithograph.importer.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lithograph.importer.block.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD of a page: what schema.org calls its article, and the things it refers to.
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /// What others say of the thing that is described.
    private static final Set<String> OF_OTHERS = Set.of("review", "reviews", "comment");
    private static final int MOST_NODES = 20_000;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> sites = new ArrayList<>();
    private final Set<String> organisations = new HashSet<>();

    LinkedData(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data());
            }
        }
    }

    private void read(String data) {
        String json = data.replace("<!--", "").replace("-->", "").strip();
        try {
            walk(JSON.readTree(json.startsWith("{&quot;") ? Parser.unescapeEntities(json, false) : json));
        } catch (JacksonException e) {
            // Not JSON: the page says nothing in it.
            return;
        }
    }

    private void walk(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
            JsonNode node = open.pop();
            if (node.isObject()) {
                file(node);
            }
            List<JsonNode> children = new ArrayList<>();
            if (node.isObject()) {
                node.properties().stream()
                        .filter(property -> !OF_OTHERS.contains(property.getKey()))
                        .forEach(property -> children.add(property.getValue()));
            } else {
                node.values().forEach(children::add);
            }
            children.reversed().stream().filter(JsonNode::isContainer).forEach(open::push);
        }
    }

    private void file(JsonNode node) {
        String id = text(node.path("@id"));
        if (!id.isEmpty() && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (String type : texts(node.path("@type"))) {
            if (type.endsWith("Organization") || type.equals("Corporation")) {
                organisations.addAll(texts(node.path("name")));
            } else if (type.endsWith("Article")
                    || type.endsWith("Posting")
                    || type.equals("Report")
                    || type.equals("Review")
                    || type.equals("Recipe")
                    || type.equals("HowTo")
                    || type.equals("CreativeWork")) {
                articles.add(node);
            } else if (type.endsWith("Page")) {
                pages.add(node);
            } else if (type.equals("WebSite")) {
                sites.add(node);
            }
        }
    }

    /// What the article's description says of itself under a name, else what that of the page does; empty where
    /// neither.
    String first(String name) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                String text = text(node.path(name));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// The same, of articles alone.
    String ofArticle(String name) {
        for (JsonNode node : articles) {
            String text = text(node.path(name));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// The names of the article's authors, as given.
    List<String> authors() {
        for (JsonNode node : articles.isEmpty() ? pages : articles) {
            Set<String> names = new LinkedHashSet<>();
            for (String property : List.of("author", "creator")) {
                names(node.path(property), names);
                if (!names.isEmpty()) {
                    return List.copyOf(names);
                }
            }
        }
        return List.of();
    }

    /// True where the page says that this author is an organisation.
    boolean isOrganisation(String author) {
        return organisations.contains(author);
    }

    /// The names of the sites and publishers that are spoken of.
    List<String> siteNames() {
        Set<String> names = new LinkedHashSet<>();
        sites.forEach(site -> names(site, names));
        articles.forEach(article -> names(article.path("publisher"), names));
        return List.copyOf(names);
    }

    private void names(JsonNode node, Set<String> names) {
        if (node.isArray()) {
            node.values().forEach(each -> name(each, names));
        } else {
            name(node, names);
        }
    }

    private void name(JsonNode node, Set<String> names) {
        JsonNode known = node.has("name") ? node : byId.getOrDefault(text(node.path("@id")), node);
        for (String name : texts(known.isObject() ? known.path("name") : known)) {
            names.add(name);
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(each -> texts.add(text(each)));
        } else {
            texts.add(text(node));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static String text(JsonNode node) {
        JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return first.isString() || first.isNumber()
                ? Whitespace.collapse(Parser.unescapeEntities(first.asString(), false))
                : "";
    }
}
