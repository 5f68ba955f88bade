package lithograph.importer.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Whitespace;
import lithograph.importer.html.HtmlTags;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself. Unknown strings are empty.
///
/// @param body the article's text as the page's JSON-LD repeats it, or empty
public record Metadata(
        String title,
        String summary,
        String byline,
        String site,
        String url,
        Optional<PublishedDate> published,
        Optional<PublishedDate> modified,
        Language language,
        String body) {
    private static final int MOST_HEADLINES = 12;

    public static Metadata of(Document page, PageOutline outline) {
        MetaTags meta = new MetaTags(page);
        MarkedElements marked = new MarkedElements(page);
        LinkedData data = new LinkedData(page);
        String url = url(page, meta);
        List<String> names =
                new ArrayList<>(meta.all("og:site_name", "application-name", "apple-mobile-web-app-title"));
        names.addAll(data.siteNames());
        List<String> headlines = headlines(outline, 1, 1);
        List<String> claims = List.of(
                data.ofArticle("headline"),
                meta.first("og:title"),
                meta.first("twitter:title", "dc.title", "citation_title"),
                Whitespace.collapse(page.title()));
        names.removeIf(name -> speaksOfThePage(name, headlines, claims));
        String title = new TitleFinder(names, host(url)).choose(headlines, headlines(outline, 2, 3), claims);
        int headline = headline(outline, title);
        Set<String> sites = new HashSet<>();
        names.forEach(name -> sites.add(PageHints.letters(name)));
        String language = language(page, meta, data);
        return new Metadata(
                title,
                summary(meta, data, title),
                BylineFinder.find(marked, meta, data, outline, headline, sites),
                names.isEmpty() ? "" : names.getFirst(),
                url,
                DateFinder.find(marked, meta, data, outline, headline, url, language),
                ChangeFinder.find(marked, meta, data, outline, headline, language),
                Language.of(language),
                data.ofArticle("articleBody"));
    }

    public PageHints hints() {
        return new PageHints(title, summary, body);
    }

    private static List<String> headlines(PageOutline outline, int from, int to) {
        return outline.runs.stream()
                .filter(run -> HtmlTags.headingLevel(run.holder) >= from && HtmlTags.headingLevel(run.holder) <= to)
                .limit(MOST_HEADLINES)
                .map(run -> Whitespace.collapse(run.text.toString()))
                .toList();
    }

    /// True where what should name the site is the title of the page once more.
    private static boolean speaksOfThePage(String name, List<String> headlines, List<String> claims) {
        return TextRun.words(name) > 3
                && (headlines.stream().anyMatch(headline -> TitleFinder.alike(headline, name) > 0.7)
                        || claims.stream().anyMatch(name::equals));
    }

    /// The number of the run that shows the title, or -1.
    private static int headline(PageOutline outline, String title) {
        String letters = PageHints.letters(title);
        int found = -1;
        for (int i = 0; i < outline.runs.size() && !letters.isEmpty(); i++) {
            TextRun run = outline.runs.get(i);
            if (run.words <= 60 && PageHints.letters(run.text).equals(letters)) {
                if (HtmlTags.headingLevel(run.holder) > 0) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private static String summary(MetaTags meta, LinkedData data, String title) {
        for (String text : List.of(
                meta.first("og:description"),
                meta.first("description", "twitter:description", "dc.description"),
                data.ofArticle("description"))) {
            if (!text.isEmpty() && !text.equals(title)) {
                return text;
            }
        }
        return "";
    }

    private static String url(Document page, MetaTags meta) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        for (String url : List.of(
                canonical == null ? "" : canonical.attr("href").strip(),
                meta.first("og:url"),
                meta.first("twitter:url"))) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return url;
            }
        }
        return "";
    }

    private static String host(String url) {
        try {
            String host = url.isEmpty() ? "" : new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String language(Document page, MetaTags meta, LinkedData data) {
        Element root = page.selectFirst("html");
        String own = root == null ? "" : root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang");
        return !own.isEmpty()
                ? own
                : !data.first("inLanguage").isEmpty()
                        ? data.first("inLanguage")
                        : meta.first("og:locale", "content-language", "dc.language", "language");
    }
}
