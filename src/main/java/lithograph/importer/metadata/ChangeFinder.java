package lithograph.importer.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.PlainText;
import lithograph.importer.html.TextRun;
import org.jsoup.nodes.Element;

/// Finds the day on which a page was last changed: as its readers are told, else as machines are.
final class ChangeFinder {
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:last )?(?:updated|modified|edited|revised)\\b|aktualisiert|mis à jour|actualizado|更新|修改|修订",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 12;
    private static final int ABOVE = 6;
    private static final int BELOW = 12;

    private ChangeFinder() {}

    /// @param headline the headline's place among the outline's runs; below 0 where there is none
    static Optional<PublishedDate> find(
            MarkedElements page, MetaTags meta, LinkedData data, PageOutline outline, int headline, String language) {
        boolean dayFirst = DateFinder.isDayFirst(language);
        return marked(page, dayFirst)
                .or(() -> visible(outline, headline, dayFirst))
                .or(() -> DateTexts.find(data.ofArticle("dateModified"), dayFirst))
                .or(() -> DateTexts.find(
                        meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
                        dayFirst));
    }

    private static Optional<PublishedDate> marked(MarkedElements page, boolean dayFirst) {
        for (Element time : page.times) {
            Element around = Optional.ofNullable(time.parent()).orElse(time);
            String names = (time.className() + " " + time.attr("itemprop") + " " + around.className())
                    .toLowerCase(Locale.ROOT);
            boolean both = names.contains("publi");
            if (!both && (names.contains("updated") || names.contains("modified"))) {
                String stamp = time.attr("datetime");
                return DateTexts.find(stamp.isEmpty() ? PlainText.of(time) : stamp, dayFirst);
            }
        }
        return Optional.empty();
    }

    /// In the lines around the headline, the date after the word.
    private static Optional<PublishedDate> visible(PageOutline outline, int headline, boolean dayFirst) {
        int to = Math.min(outline.runs.size(), headline + BELOW);
        for (int i = Math.max(0, headline - ABOVE); headline >= 0 && i < to; i++) {
            TextRun run = outline.runs.get(i);
            String text = run.words <= MOST_WORDS ? run.text.toString() : "";
            var changed = CHANGED.matcher(text);
            if (changed.find()) {
                return DateTexts.find(text.substring(changed.end()), dayFirst);
            }
        }
        return Optional.empty();
    }
}
