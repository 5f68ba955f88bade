package lithograph.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// What somebody wrote, clean and structured, wherever it came from. Strings that are unknown are empty, never null.
///
/// @param title     the headline, without the site's name
/// @param summary   the dek: one or two sentences under the headline, or empty; not repeated among the blocks
/// @param byline    the authors as one line, parted by `, `, without "By"
/// @param site      the publication's name
/// @param url       the canonical address, or empty
/// @param published when it was published, or last known to be; empty where unknown
/// @param modified  the day of its last change, where that is after its publication; empty where none is known
/// @param language  its main language
/// @param blocks    the body in reading order
public record Article(
        String title,
        String summary,
        String byline,
        String site,
        String url,
        Optional<PublishedDate> published,
        Optional<PublishedDate> modified,
        Language language,
        List<Block> blocks) {
    /// Parts the text of two blocks, and the title, summary and body.
    public static final String BREAK = "\n\n";

    public Article {
        blocks = List.copyOf(blocks);
    }

    /// An article that was not changed since it was published, as far as is known.
    public Article(
            String title,
            String summary,
            String byline,
            String site,
            String url,
            Optional<PublishedDate> published,
            Language language,
            List<Block> blocks) {
        this(title, summary, byline, site, url, published, Optional.empty(), language, blocks);
    }

    /// The day of which its words are: of its last change, else of its publication.
    public Optional<PublishedDate> current() {
        return modified.or(() -> published);
    }

    /// What the source filter goes by: the publication's name, else the address's host, else empty.
    public String source() {
        if (!site.isEmpty()) {
            return site;
        }
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// This article under that title.
    public Article titled(String headline) {
        return new Article(headline, summary, byline, site, url, published, modified, language, blocks);
    }

    /// This article at that address.
    public Article at(String address) {
        return new Article(title, summary, byline, site, address, published, modified, language, blocks);
    }

    /// This article, published on that day; a change that is not after it is not kept.
    public Article published(PublishedDate day) {
        return new Article(title, summary, byline, site, url, Optional.of(day), Optional.empty(), language, blocks)
                .modified(modified);
    }

    /// This article in that publication.
    public Article on(String publication) {
        return new Article(title, summary, byline, publication, url, published, modified, language, blocks);
    }

    /// This article in that language.
    public Article in(Language other) {
        return new Article(title, summary, byline, site, url, published, modified, other, blocks);
    }

    /// This article, last changed on that day; a day that is not after its publication says nothing.
    public Article modified(Optional<PublishedDate> day) {
        Optional<PublishedDate> later = day.filter(
                changed -> published.map(first -> changed.compareTo(first) > 0).orElse(true));
        return new Article(title, summary, byline, site, url, published, later, language, blocks);
    }

    /// The text that every [Span] of this article counts in: title, summary and each block's text, the empty ones left
    /// out, parted by blank lines. Computed at each call: O(length).
    public String text() {
        return layout().text();
    }

    /// [#text()] together with where each part of the article stands in it.
    public ArticleText layout() {
        return ArticleText.of(this);
    }
}
