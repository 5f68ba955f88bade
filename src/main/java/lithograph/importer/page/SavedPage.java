package lithograph.importer.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.metadata.DateText;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;

/// Web pages as browsers and their extensions save them. Where a page came from and when it was saved stands in a
/// comment at its head: SingleFile's, or the `saved from url` that browsers write into complete pages.
///
/// @param url   its address, or empty
/// @param saved when it was saved
public record SavedPage(String url, Optional<LocalDate> saved) {
    /// Where the comments stand; a page's own text may hold the same words further down.
    private static final int HEAD = 16 * 1024;

    private static final Pattern SINGLE_FILE = Pattern.compile(
            "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*([^\\n]{0,100}?)\\s*(?:\\n|-->)");
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");

    static SavedPage of(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD));
        Matcher singleFile = SINGLE_FILE.matcher(head);
        if (singleFile.find()) {
            return new SavedPage(address(singleFile.group(1)), day(singleFile.group(2)));
        }
        Matcher savedFrom = SAVED_FROM.matcher(head);
        return savedFrom.find()
                ? new SavedPage(address(savedFrom.group(1)), Optional.empty())
                : new SavedPage("", Optional.empty());
    }

    /// The article of a page, with what its comments add.
    public static Draft read(byte[] bytes, Input input) throws IOException {
        return read(TextDecoding.html(bytes), input);
    }

    public static Draft read(String html, Input input) throws IOException {
        SavedPage page = of(html);
        Draft draft = HtmlReader.read(html, input.origin()).from(page.url).savedOn(page.saved);
        if (draft.article().title().isEmpty()) {
            draft = draft.with(draft.article().titled(input.stem()));
        }
        Article article = draft.article();
        return article.language().equals(Language.UNKNOWN)
                ? draft.with(article.in(LanguageGuess.of(article.text())))
                : draft;
    }

    public static Optional<LocalDate> day(String text) {
        return DateText.find(text).map(PublishedDate::day);
    }

    private static String address(String url) {
        return Properties.isAddress(url) ? url : "";
    }
}
