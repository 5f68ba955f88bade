package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.importer.block.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by name, whichever attribute they are named by. Names are in lower case.
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = Whitespace.collapse(meta.attr("content"));
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /// All values under the first of these names that has any.
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /// The first value under the first of these names that has any; empty where none has.
    String first(String... names) {
        List<String> found = all(names);
        return found.isEmpty() ? "" : found.getFirst();
    }
}
