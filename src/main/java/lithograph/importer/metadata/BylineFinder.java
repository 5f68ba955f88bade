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
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:(?:article|written|posted|words|authored) )?by:?|authors?:|作者[:：]?");
    /// Words that run on without a space, because the page sets them apart by its looks.
    private static final Pattern GLUED = Pattern.compile("^(?:By|BY|by)(?=\\p{Lu}\\p{Ll}+ \\p{Lu})");
    /// A name and what it does, as below a headline.
    private static final Pattern IN_OFFICE = Pattern.compile(
            "((?!The )\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,2})\\s*[|,·•–—-]\\s*(?i:[\\p{L} -]{0,40}\\b(?:writer|editor|reporter"
                    + "|correspondent|contributor|columnist|journalist|author|analyst|founder|director|ceo|professor)\\b).*");
    private static final Pattern COMPANY = Pattern.compile("(?i)[\\s,](?:inc|llc|ltd|gmbh|corp|plc|pty)\\.?$");
    private static final int MOST_WORDS = 25;
    /// Metadata often name the site where an author should be; what is shown as a byline is meant as one.
    private static final double CLAIM = 2.4;

    /// What a site that names only itself comes to stays below.
    private static final double LEAST = 1.6;
    private static final int ABOVE = 6;
    private static final int BELOW = 20;
    private static final int AT_HEADLINE = 4;

    private record Witness(List<String> names, double weight) {}

    private final List<Witness> witnesses = new ArrayList<>();
    private final LinkedData data;
    private final Set<String> sites;
    private final String host;

    private BylineFinder(LinkedData data, Set<String> sites, String host) {
        this.data = data;
        this.sites = sites;
        this.host = host;
    }

    /// @param sites the names of the site in letters alone: not an author's
    /// @param headline the number of the run that is the headline, or -1
    /// @param host that of the page's address, in letters alone
    static String find(
            MarkedElements page,
            MetaTags meta,
            LinkedData data,
            PageOutline outline,
            int headline,
            Set<String> sites,
            String host) {
        BylineFinder finder = new BylineFinder(data, sites, host);
        AuthorPlaces places = new AuthorPlaces(outline, headline);
        finder.claims(meta);
        finder.marked(page, places);
        finder.visible(outline, headline, places);
        String best = finder.best();
        if (best.isEmpty()) {
            ByName.find(outline, headline, places).ifPresent(name -> finder.witness(List.of(name), 2));
            best = finder.best();
        }
        return best;
    }

    private void claims(MetaTags meta) {
        witness(data.authors(), 4);
        witness(meta.all("author"), 3.5);
        witness(meta.all("citation_author").stream().map(PersonNames::turned).toList(), 3.5);
        witness(meta.all("parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"), 3.5);
        List<String> others = meta.all("article:author", "og:author");
        // One word is more often the publisher's than a person's.
        witness(others, others.stream().allMatch(name -> name.strip().indexOf(' ') < 0) ? 1.2 : 1.7);
        for (String number : List.of("1", "2")) {
            if (meta.first("twitter:label" + number)
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("written")) {
                witness(meta.all("twitter:data" + number), 2.5);
            }
        }
    }

    private void marked(MarkedElements page, AuthorPlaces places) {
        first(page.authorProperties, 2.3, places);
        first(page.authorRelations, 2.3, places);
        first(page.authorNames, 2, places);
        first(page.authorLinks, 2, places);
        first(page.bylines, 1.7, places);
    }

    /// One of the first of these elements that holds names.
    private void first(List<Element> elements, double weight, AuthorPlaces places) {
        for (Element element : elements.subList(0, Math.min(3, elements.size()))) {
            String text = element.normalName().equals("meta") ? element.attr("content") : PlainText.of(element);
            if (places.may(element) && TextRun.words(text) <= MOST_WORDS && witness(List.of(text), weight)) {
                return;
            }
        }
    }

    private void visible(PageOutline outline, int headline, AuthorPlaces places) {
        int head = headline < 0 ? DateFinder.firstProse(outline) : headline;
        int to = Math.min(outline.runs.size(), head + BELOW);
        boolean said = false;
        boolean called = false;
        boolean label = false;
        for (int i = Math.max(0, head - ABOVE); i < to; i++) {
            TextRun run = outline.runs.get(i);
            String text = GLUED.matcher(run.text.toString().strip()).replaceFirst("By ");
            boolean labelled = label;
            label = LABEL.matcher(text).matches();
            if (run.words > MOST_WORDS || !places.may(run.element)) {
                continue;
            }
            if (!said && labelled && run.words <= 8 && witness(List.of(text), 2)) {
                said = true;
            } else if (!said && i > headline && i <= headline + AT_HEADLINE && inOffice(text)) {
                said = true;
            } else if (!said && BY.matcher(text).find()) {
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

    private boolean inOffice(String text) {
        Matcher found = IN_OFFICE.matcher(text);
        return found.matches() && witness(List.of(found.group(1)), 2);
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
            if (claimed && isSite(name)) {
                trust *= TWO_NAMES.matcher(name).matches() && !data.isOrganisation(name) ? 0.35 : 0.2;
            } else if (data.isOrganisation(name) || COMPANY.matcher(name).find()) {
                trust *= 0.5;
            } else if (PersonNames.isAccount(name)) {
                trust *= 0.4;
            }
        }
        return witnesses.add(new Witness(names, trust));
    }

    /// The site's name, or the one word with which it begins.
    private boolean isSite(String name) {
        String letters = PageHints.letters(name);
        return sites.contains(letters)
                || (name.indexOf(' ') < 0
                        && letters.length() > 3
                        && (letters.equals(host) || sites.stream().anyMatch(site -> site.startsWith(letters))));
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
