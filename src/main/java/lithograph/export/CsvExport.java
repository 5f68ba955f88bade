package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.notes.Highlight;

/// A table with one row a highlight, one for an article without any, and one for whatever else leaves; `kind` says what
/// a row is.
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
            "text",
            "kind",
            "about");

    private final Writer to;

    CsvExport(Writer to) throws IOException {
        this.to = to;
        to.write(CsvLine.of(HEADER));
    }

    @Override
    public void add(Exported item) throws IOException {
        switch (item) {
            case ExportedArticle article -> {
                if (article.highlights().isEmpty()) {
                    row(cells(article, "article"));
                }
                for (Highlight highlight : article.highlights()) {
                    row(cells(article, highlight));
                }
            }
            case Exported.Passage(ExportedArticle article, Highlight highlight) -> row(cells(article, highlight));
            case Exported.OwnNote note -> row(cells(note));
            case Exported.Claim claim -> {
                Map<String, String> cells =
                        claim.source().map(source -> cells(source, "fact")).orElseGet(() -> cells("fact"));
                cells.put("quote", claim.quote());
                cells.put("about", claim.claim());
                row(cells);
            }
            case Exported.Heading(String words) -> {
                Map<String, String> cells = cells("heading");
                cells.put("title", words);
                row(cells);
            }
        }
    }

    private static Map<String, String> cells(String kind) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("kind", kind);
        return cells;
    }

    private static Map<String, String> cells(Exported.OwnNote note) {
        Map<String, String> cells = cells("note");
        note.source()
                .ifPresent(source -> cells.put("article", source.filed().id().value()));
        cells.put("title", note.title());
        cells.put("note", note.jotting().text());
        cells.put("quote", note.quote());
        cells.put("tags", String.join("; ", note.jotting().tags()));
        cells.put("created", note.jotting().created().toString());
        cells.put("about", note.about());
        return cells;
    }

    private static Map<String, String> cells(ExportedArticle article, Highlight highlight) {
        Map<String, String> cells = cells(article, "highlight");
        cells.put("highlight", highlight.id());
        cells.put("quote", highlight.anchor().exact());
        cells.put("comment", highlight.comment());
        cells.put("color", highlight.color().name().toLowerCase(Locale.ROOT));
        cells.put("tags", String.join("; ", highlight.tags()));
        cells.put("placed", highlight.placed() ? "yes" : "no");
        cells.put("created", highlight.created().toString());
        return cells;
    }

    private static Map<String, String> cells(ExportedArticle article, String kind) {
        Map<String, String> cells = cells(kind);
        cells.put("article", article.filed().id().value());
        cells.put("title", article.article().title());
        cells.put("author", article.article().byline());
        cells.put("source", article.article().source());
        cells.put("url", article.article().url());
        cells.put("published", article.published());
        cells.put("language", article.article().language().code());
        cells.put("article_tags", String.join("; ", article.tags()));
        cells.put("mentions", String.join("; ", article.entities()));
        cells.put("note", article.note().text());
        cells.put("snippet", article.snippet());
        cells.put("file", article.fileName());
        cells.put("summary", article.article().summary());
        cells.put("text", article.text().stream().map(Block::text).collect(Collectors.joining("\n\n")));
        return cells;
    }

    private void row(Map<String, String> cells) throws IOException {
        List<String> row = new ArrayList<>(HEADER.size());
        HEADER.forEach(name -> row.add(cells.getOrDefault(name, "")));
        to.write(CsvLine.of(row));
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
