package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.PlainText;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Element;

/// Finds who wrote a page. Each source is a witness with a weight; witnesses who name the same people add up.
final class BylineFinder {
    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:written|posted|published|story|words|article|text|reported|authored)?\\s*by)[:\\s]\\s*(?i:dr\\.? )?[\\p{Lu}\\p{Lo}].+"
                    + "|^(?i:authors?|written by|作者|撰文|记者)\\s*[:：]\\s*[\\p{Lu}\\p{Lo}].+");
    private static final Pattern PERSON = Pattern.compile(
            "(?:Dr\\.? )?\\p{Lu}[\\p{L}.’'-]*(?: (?:de|van|von|der|den|la|le|del|di|da|bin|al|el)| \\(?\\p{Lu}[\\p{L}.’'-]*\\)?){1,4}|[\\p{IsHan}]{2,4}");
    private static final Pattern TWO_NAMES = Pattern.compile("(?!The )\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+");
    /// A byline in the middle of a line, as behind a date.
    private static final Pattern WITHIN = Pattern.compile(
            "(?:\\d|[|•·–—-])\\s*(?i:by) (\\p{Lu}.+)|(?:作者|记者|撰文)\\s*[:：/／|｜]\\s*([\\p{IsHan}·]{2,12})|(?<!\\p{IsHan})文\\s*[/／|｜]\\s*([\\p{IsHan}·\\w]{2,12})");
    private static final Pattern AUTHORS =
            Pattern.compile("author|byline|writer|contributor|vcard", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT =
            Pattern.compile("\\bcomment(?:s|ary)?[-_]*(?:author|list|body|item)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 25;
    /// Metadata often name the site where an author should be; what is shown as a byline is meant as one.
    private static final double CLAIM = 2.4;

    /// What a site that names only itself comes to stays below.
    private static final double LEAST = 1.6;
    private static final int ABOVE = 6;
    private static final int BELOW = 20;

    private record Witness(List<String> names, double weight) {}

    private final List<Witness> witnesses = new ArrayList<>();
    private final LinkedData data;
    private final Set<String> sites;

    private BylineFinder(LinkedData data, Set<String> sites) {
        this.data = data;
        this.sites = sites;
    }

    /// @param sites the names of the site in letters alone: not an author's
    /// @param headline the number of the run that is the headline, or -1
    static String find(
            MarkedElements page, MetaTags meta, LinkedData data, PageOutline outline, int headline, Set<String> sites) {
        BylineFinder finder = new BylineFinder(data, sites);
        finder.claims(meta);
        finder.marked(page);
        finder.visible(outline, headline);
        if (finder.witnesses.isEmpty()) {
            ByName.find(outline, headline).ifPresent(name -> finder.witness(List.of(name), 2));
        }
        return finder.best();
    }

    private void claims(MetaTags meta) {
        witness(data.authors(), 4);
        witness(meta.all("author"), 3.5);
        witness(
                meta.all(
                        "citation_author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
                3.5);
        witness(meta.all("article:author", "og:author"), 1.5);
        for (String number : List.of("1", "2")) {
            if (meta.first("twitter:label" + number)
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("written")) {
                witness(meta.all("twitter:data" + number), 2.5);
            }
        }
    }

    private void marked(MarkedElements page) {
        first(page.authorProperties, 2.3);
        first(page.authorRelations, 2.3);
        first(page.authorNames, 2);
        first(page.authorLinks, 2);
        first(page.bylines, 1.5);
    }

    /// One of the first of these elements that holds names.
    private void first(List<Element> elements, double weight) {
        for (Element element : elements.subList(0, Math.min(3, elements.size()))) {
            String text = PlainText.of(element);
            if (TextRun.words(text) <= MOST_WORDS && witness(List.of(text), weight)) {
                return;
            }
        }
    }

    private void visible(PageOutline outline, int headline) {
        int to = Math.min(outline.runs.size(), Math.max(0, headline) + BELOW);
        boolean said = false;
        boolean called = false;
        for (int i = Math.max(0, headline - ABOVE); i < to; i++) {
            TextRun run = outline.runs.get(i);
            String text = run.text.toString().strip();
            if (run.words > MOST_WORDS) {
                continue;
            }
            if (!said && BY.matcher(text).find()) {
                witness(List.of(text), 2.2);
                said = true;
            } else if (!said && within(text)) {
                said = true;
            } else if (!called && run.words <= 12 && isAuthors(outline, run.element)) {
                List<String> names = PersonNames.of(text).stream()
                        .filter(name ->
                                PERSON.matcher(name.replaceFirst(",.*", "")).matches())
                        .toList();
                witness(names, 2);
                called = !names.isEmpty();
            }
        }
    }

    private boolean within(String text) {
        Matcher found = WITHIN.matcher(text);
        if (!found.find()) {
            return false;
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return witness(List.of(found.group(group)), 2);
            }
        }
        return false;
    }

    private static boolean isAuthors(PageOutline outline, int element) {
        int at = element;
        for (int level = 0; level < 4 && at >= 0; level++) {
            String names = outline.elements[at].className();
            if (COMMENT.matcher(names).find()) {
                return false;
            }
            if (AUTHORS.matcher(names).find()) {
                return true;
            }
            at = outline.parent[at];
        }
        return false;
    }

    private boolean witness(List<String> bylines, double weight) {
        boolean claimed = weight >= CLAIM;
        List<String> names = new ArrayList<>();
        for (String byline : bylines) {
            for (String name : PersonNames.of(byline)) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        if (names.isEmpty()) {
            return false;
        }
        double trust = weight;
        for (String name : names) {
            if (claimed && sites.contains(PageHints.letters(name))) {
                trust *= TWO_NAMES.matcher(name).matches() && !data.isOrganisation(name) ? 0.35 : 0.2;
            } else if (data.isOrganisation(name)) {
                trust *= 0.5;
            } else if (PersonNames.isAccount(name)) {
                trust *= 0.4;
            }
        }
        return witnesses.add(new Witness(names, trust));
    }

    private String best() {
        List<String> best = List.of();
        double top = LEAST;
        for (Witness candidate : witnesses) {
            double weight = 0;
            for (Witness other : witnesses) {
                weight += other.weight()
                        * TitleFinder.alike(String.join(" ", candidate.names()), String.join(" ", other.names()));
            }
            if (weight > top) {
                top = weight;
                best = candidate.names();
            }
        }
        return String.join(", ", best);
    }
}
