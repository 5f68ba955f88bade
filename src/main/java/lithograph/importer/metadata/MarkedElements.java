package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The elements that a page's own names call those of its author or its date, in the order of the page. One walk
/// gathers
/// them all: a selector for each would walk the page anew.
final class MarkedElements {
    private static final Pattern AUTHOR_NAME =
            Pattern.compile("author[-_]*name|byline[-_]*name|name[-_]*author", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:publish|post|entry|article)\\w*[-_]*(?:date|time|on\\b)|^(?:date|published)$",
            Pattern.CASE_INSENSITIVE);
    private static final int NAMES_AUTHOR = 1;
    private static final int IS_BYLINE = 2;
    private static final int NAMES_DATE = 4;

    /// The names within `itemprop=author`, or that element itself where none is marked in it.
    final List<Element> authorProperties;

    final List<Element> authorRelations = new ArrayList<>();
    final List<Element> authorNames = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    final List<Element> times = new ArrayList<>();

    private final Map<String, Integer> read = new HashMap<>();
    private boolean hasProperties;

    MarkedElements(Document page) {
        page.traverse((node, depth) -> {
            if (node instanceof Element element && (element.attributesSize() > 0 || isTime(element))) {
                add(element);
            }
        });
        authorProperties = hasProperties
                ? page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))")
                : List.of();
    }

    private void add(Element element) {
        String names = element.attr("class");
        if (!names.isEmpty()) {
            int bits = read.computeIfAbsent(names, MarkedElements::meaning);
            if (bits != 0) {
                file(element, bits);
            }
        }
        hasProperties |= element.attr("itemprop").strip().equalsIgnoreCase("author");
        if (isTime(element)) {
            times.add(element);
        } else if (element.normalName().equals("a")) {
            if (element.attr("rel").strip().equalsIgnoreCase("author")) {
                authorRelations.add(element);
            }
            String target = element.attr("href");
            if (target.indexOf('/') >= 0 && leadsToAuthor(target.toLowerCase(Locale.ROOT))) {
                authorLinks.add(element);
            }
        }
    }

    private void file(Element element, int bits) {
        if ((bits & NAMES_AUTHOR) != 0) {
            authorNames.add(element);
        }
        if ((bits & IS_BYLINE) != 0) {
            bylines.add(element);
        }
        if ((bits & NAMES_DATE) != 0) {
            dates.add(element);
        }
    }

    private static int meaning(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        int bits = 0;
        if (lower.contains("name") && AUTHOR_NAME.matcher(names).find()) {
            bits |= NAMES_AUTHOR;
        }
        if (lower.contains("byline") || lower.contains("author")) {
            for (String name : lower.split("\\s+", -1)) {
                bits |= name.equals("byline") || name.equals("author") ? IS_BYLINE : 0;
            }
        }
        boolean possible =
                lower.contains("date") || lower.contains("publish") || lower.contains("time") || lower.contains("on");
        return possible && DATE.matcher(names).find() ? bits | NAMES_DATE : bits;
    }

    private static boolean leadsToAuthor(String target) {
        return target.contains("/author/") || target.contains("/authors/");
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time");
    }
}
