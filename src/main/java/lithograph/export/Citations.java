package lithograph.export;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.PublishedDate;

/// Articles as a list of sources, by a style of the Citation Style Language.
///
/// @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
public final class Citations {
    /// A body that signs like a person: its name is not turned round.
    private static final Pattern BODY = Pattern.compile(
            "(?iu).*\\b(staff|team|editors?|editorial|desk|news|newsroom|agency|group|inc|labs?|research|institute|press|times|post|media|university|reporters?|correspondents?)\\b.*");

    private static final Pattern DEPENDENT = Pattern.compile("<link\\s[^>]*rel\\s*=\\s*[\"']independent-parent[\"']");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}.'\u2019\\- ]+");
    private static final Pattern FAMILY =
            Pattern.compile("(?<given>.+?) (?<family>(?:(?:van|von|de|der|den|da|di|la|le|bin|al) )*\\S+)");

    private Citations() {}

    /// One entry an article, in their order: plain text of one line.
    public static List<String> of(CitationStyle style, List<ExportedArticle> articles) throws IOException {
        return of(text(style), articles);
    }

    /// The same, by a style that the user brought.
    ///
    /// @param style the text of a CSL file
    /// @throws IOException where it is none
    public static List<String> of(String style, List<ExportedArticle> articles) throws IOException {
        // The library takes what does not begin so for the name or address of a style, and would fetch it.
        String xml = (style.startsWith("\ufeff") ? style.substring(1) : style).strip();
        if (!xml.startsWith("<")) {
            throw new IOException("it is no style of the Citation Style Language: it does not begin as XML does");
        }
        if (DEPENDENT.matcher(xml).find()) {
            throw new IOException("it only names another style that it depends on; take that one instead");
        }
        // The library's parser would follow what a document type names.
        if (style.contains("<!DOCTYPE") || style.contains("<!ENTITY")) {
            throw new IOException("it declares a document type, which a style does not need");
        }
        if (articles.isEmpty()) {
            return List.of();
        }
        String locale = resource("locales-en-US.xml");
        List<CSLItemData> items = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            items.add(item(Integer.toString(i), articles.get(i)));
        }
        try {
            CSL csl = new CSL(
                    new ListItemDataProvider(items.toArray(CSLItemData[]::new)), _ -> locale, null, xml, "en-US");
            csl.setOutputFormat("text");
            csl.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
            List<String> entries = new ArrayList<>();
            for (String entry : csl.makeBibliography().getEntries()) {
                entries.add(entry.replaceAll("\\s+", " ").strip());
            }
            return entries;
        } catch (RuntimeException e) {
            throw new IOException("it is no style of the Citation Style Language that can be read (" + e + ")", e);
        }
    }

    static String text(CitationStyle style) throws IOException {
        return resource(style.id() + ".csl");
    }

    private static CSLItemData item(String id, ExportedArticle exported) {
        Article article = exported.article();
        CSLItemDataBuilder item =
                new CSLItemDataBuilder().id(id).type(CSLType.WEBPAGE).title(exported.title());
        // A style would take an empty list for an author without a name.
        if (!exported.authors().isEmpty()) {
            item.author(exported.authors().stream().map(Citations::name).toArray(CSLName[]::new));
        }
        if (!article.source().isBlank()) {
            item.containerTitle(article.source());
        }
        article.published()
                .map(PublishedDate::day)
                .ifPresent(day -> item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        if (!exported.link().isEmpty()) {
            LocalDate added = exported.added();
            item.URL(exported.link()).accessed(added.getYear(), added.getMonthValue(), added.getDayOfMonth());
        }
        return item.build();
    }

    /// Which part of a name is the family's, only its script and shape tell: a Latin one's is the last word.
    static CSLName name(String author) {
        var split = FAMILY.matcher(author);
        if (LATIN.matcher(author).matches() && !BODY.matcher(author).matches() && split.matches()) {
            return new CSLNameBuilder()
                    .given(split.group("given"))
                    .family(split.group("family"))
                    .build();
        }
        return new CSLNameBuilder().literal(author).build();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Citations.class.getResourceAsStream("citation/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
