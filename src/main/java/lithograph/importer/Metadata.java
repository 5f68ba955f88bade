package lithograph.importer;

import java.util.Optional;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import org.jsoup.nodes.Document;

/// What a page says about itself. Unknown strings are empty.
record Metadata(
        String title,
        String summary,
        String byline,
        String site,
        String url,
        Optional<PublishedDate> published,
        Language language) {

    static Metadata of(Document page) {
        return new Metadata(page.title(), "", "", "", "", Optional.empty(), Language.UNKNOWN);
    }
}
