package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.notes.Highlight;

/// A table with one row a highlight, and one for an article without any.
final class CsvExport implements Export {
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
        to.write(CsvLine.of(HEADER));
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
        to.write(CsvLine.of(cells));
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
