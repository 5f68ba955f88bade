package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.notes.Highlight;
import org.apache.commons.csv.CSVFormat;

/// A table with one row a highlight, and one for an article without any. A cell that a spreadsheet would run as a
/// formula gets an apostrophe in front, which the spreadsheet does not show.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
final class CsvExport implements Export {
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final List<String> HEADER = List.of(
            "article",
            "title",
            "author",
            "source",
            "url",
            "published",
            "language",
            "article_tags",
            "mentions",
            "note",
            "snippet",
            "highlight",
            "quote",
            "comment",
            "color",
            "tags",
            "placed",
            "created",
            "file",
            "summary",
            "text");

    private final Writer to;

    CsvExport(Writer to) throws IOException {
        this.to = to;
        print(HEADER);
    }

    @Override
    public void add(ExportedArticle article) throws IOException {
        if (article.highlights().isEmpty()) {
            row(article, List.of("", "", "", "", "", "", ""));
        }
        for (Highlight highlight : article.highlights()) {
            row(
                    article,
                    List.of(
                            highlight.id(),
                            highlight.anchor().exact(),
                            highlight.comment(),
                            highlight.color().name().toLowerCase(Locale.ROOT),
                            String.join("; ", highlight.tags()),
                            highlight.placed() ? "yes" : "no",
                            highlight.created().toString()));
        }
    }

    private void row(ExportedArticle article, List<String> highlight) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                article.filed().id().value(),
                article.article().title(),
                article.article().byline(),
                article.article().source(),
                article.article().url(),
                article.published(),
                article.article().language().code(),
                String.join("; ", article.tags()),
                String.join("; ", article.entities()),
                article.note().text(),
                article.snippet()));
        cells.addAll(highlight);
        cells.add(article.fileName());
        cells.add(article.article().summary());
        cells.add(article.text().stream().map(Block::text).collect(Collectors.joining("\n\n")));
        cells.replaceAll(CsvExport::harmless);
        print(cells);
    }

    private void print(List<String> cells) throws IOException {
        to.write(CSVFormat.RFC4180.format(cells.toArray()) + "\r\n");
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
