package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.PlainText;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Element;

/// Finds the day of publication. Each source is a witness with a weight; witnesses of the same day add up, one of the
/// day before or after speaks for it too (time zones).
final class DateFinder {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final Pattern CHANGED = Pattern.compile(
            "updated|modified|reviewed|edited|aktualisiert|mis à jour|actualizado|更新|修改", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "publi|posted|first|written|originally|发布|发表|veröffentlicht|created", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 30;
    /// What only tells of a change says little of the day of publication, and alone less than nothing.
    private static final double LEAST = 0.7;

    private static final int ABOVE = 12;
    private static final int BELOW = 25;

    private record Witness(PublishedDate day, double weight) {}

    private final List<Witness> witnesses = new ArrayList<>();
    private final boolean dayFirst;

    private DateFinder(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    static Optional<PublishedDate> find(
            MarkedElements page,
            MetaTags meta,
            LinkedData data,
            PageOutline outline,
            int headline,
            String url,
            String language) {
        DateFinder finder = new DateFinder(isDayFirst(language));
        finder.claims(meta, data);
        finder.times(page);
        finder.visible(outline, headline);
        finder.called(page);
        finder.address(url);
        if (finder.witnesses.isEmpty()) {
            finder.anywhere(outline);
        }
        return finder.best();
    }

    /// Whether 1/2/2026 is in February, where people write this language.
    static boolean isDayFirst(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return !tag.isEmpty() && !tag.equals("en") && !tag.startsWith("en-us");
    }

    private void claims(MetaTags meta, LinkedData data) {
        witness(data.ofArticle("datePublished"), 5);
        witness(data.first("datePublished"), 1);
        witness(meta.first("article:published_time", "og:published_time", "article:published", "published_time"), 6);
        witness(
                meta.first(
                        "datepublished",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publish_date",
                        "publish-date",
                        "publishdate",
                        "published_date",
                        "citation_online_date",
                        "citation_publication_date",
                        "citation_date"),
                4);
        witness(
                meta.first(
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.date",
                        "dcterms.created",
                        "created",
                        "dc.date.created"),
                3.5);
        witness(data.ofArticle("dateCreated"), 1.5);
        witness(data.ofArticle("dateModified"), 0.9);
        witness(data.first("dateModified"), 0.3);
        witness(
                meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised"),
                0.6);
    }

    private void times(MarkedElements page) {
        int seen = 0;
        for (Element time : page.times) {
            if (seen++ == 4) {
                break;
            }
            String names = (time.className() + " " + time.attr("itemprop") + " "
                            + (time.parent() == null ? "" : time.parent().className()))
                    .toLowerCase(Locale.ROOT);
            boolean changed = (names.contains("updated") && !names.contains("published")) || names.contains("modified");
            double weight =
                    changed ? 0.7 : names.contains("publi") || time.hasAttr("pubdate") ? 3 : seen == 1 ? 2 : 0.5;
            String stamp = time.attr("datetime");
            witness(DateTexts.find(stamp, dayFirst).isPresent() ? stamp : PlainText.of(time), weight);
        }
    }

    /// Dates in short texts around the headline; a date that stands alone or is called one of publication counts more.
    private void visible(PageOutline outline, int headline) {
        int from = Math.max(0, headline - ABOVE);
        int to = Math.min(outline.runs.size(), Math.max(headline < 0 ? firstProse(outline) : headline, 0) + BELOW);
        int found = 0;
        String before = "";
        for (int i = from; i < to && found < 3; i++) {
            TextRun run = outline.runs.get(i);
            String text = run.text.toString();
            if (run.words <= MOST_WORDS) {
                Optional<PublishedDate> day = DateTexts.find(text, dayFirst);
                if (day.isPresent()) {
                    String context = before + " " + text;
                    boolean changed = CHANGED.matcher(context).find();
                    boolean published = PUBLISHED.matcher(context).find();
                    boolean alone = run.words <= 12;
                    double weight = (published ? 3 : changed ? 1.2 : alone ? 2.5 : 0.8)
                            * (i < headline ? 0.6 : 1)
                            / (1 + 0.5 * found);
                    witnesses.add(new Witness(day.get(), weight));
                    found++;
                }
            }
            before = run.words <= 3 ? text : "";
        }
    }

    /// Texts that the page's authors call a date of publication, wherever they stand.
    private void called(MarkedElements page) {
        int seen = 0;
        for (Element element : page.dates) {
            String text = PlainText.of(element);
            if (TextRun.words(text) <= 12
                    && DateTexts.find(text, dayFirst).isPresent()
                    && !CHANGED.matcher(text).find()) {
                witness(text, PUBLISHED.matcher(text).find() ? 2.5 : 1.5);
                return;
            }
            if (seen++ > 5) {
                return;
            }
        }
    }

    /// A day that is called one of publication wherever it stands, as below the text.
    private void anywhere(PageOutline outline) {
        for (TextRun run : outline.runs) {
            String text = run.words <= 10 ? run.text.toString() : "";
            Optional<PublishedDate> day = DateTexts.find(text, dayFirst);
            if (day.isPresent()
                    && (PUBLISHED.matcher(text).find() || CHANGED.matcher(text).find())) {
                witnesses.add(new Witness(day.get(), 1));
                return;
            }
        }
    }

    private static int firstProse(PageOutline outline) {
        for (int i = 0; i < outline.runs.size(); i++) {
            if (outline.runs.get(i).isProse()) {
                return i;
            }
        }
        return 0;
    }

    private void address(String url) {
        Matcher found = IN_ADDRESS.matcher(url);
        if (found.find()) {
            witness(found.group(1) + "-" + found.group(2) + "-" + found.group(3), 3);
        }
    }

    private void witness(String text, double weight) {
        DateTexts.find(text, dayFirst).ifPresent(day -> witnesses.add(new Witness(day, weight)));
    }

    private Optional<PublishedDate> best() {
        Optional<PublishedDate> best = Optional.empty();
        double top = LEAST;
        for (Witness candidate : witnesses) {
            double weight = 0;
            for (Witness other : witnesses) {
                long apart = Math.abs(
                        candidate.day().day().toEpochDay() - other.day().day().toEpochDay());
                weight += apart == 0 ? other.weight() : apart == 1 ? other.weight() * 0.5 : 0;
            }
            if (weight > top) {
                top = weight;
                best = Optional.of(candidate.day());
            }
        }
        return best;
    }
}
