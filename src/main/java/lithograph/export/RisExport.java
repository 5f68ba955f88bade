package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lithograph.article.Article;
import lithograph.notes.Highlight;
import lithograph.notes.NoteLink;

/// The articles as sources in RIS, which reference managers read; notes of their own as what nobody published.
///
/// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS: tags and their order</a>
final class RisExport implements Export {
    private final Writer to;
    private final Sources sources = new Sources();

    RisExport(Writer to) {
        this.to = to;
    }

    @Override
    public void add(Exported item) throws IOException {
        for (ExportedArticle article : sources.now(item)) {
            write(article);
        }
        if (item instanceof Exported.OwnNote note) {
            write(note);
        }
    }

    private void write(Exported.OwnNote note) throws IOException {
        String day =
                LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC).toString();
        line("TY", "UNPB");
        line("ID", note.jotting().id());
        line("TI", note.title());
        line("PY", day.substring(0, 4));
        line("DA", day.replace('-', '/'));
        line("KW", note.about());
        for (String tag : note.jotting().tags()) {
            line("KW", tag);
        }
        line("N1", NoteLink.plain(note.jotting().text()));
        to.write("ER  - \r\n\r\n");
    }

    private void write(ExportedArticle exported) throws IOException {
        Article article = exported.article();
        line("TY", "ELEC");
        line("ID", exported.filed().id().value());
        line("TI", exported.title());
        for (String author : exported.authors()) {
            line("AU", author);
        }
        line("T2", article.source());
        if (!exported.published().isEmpty()) {
            line("PY", exported.published().substring(0, 4));
            line("DA", exported.published().replace('-', '/'));
        }
        line("UR", article.url());
        line(
                "LA",
                article.language().code().equals("und")
                        ? ""
                        : article.language().code());
        line("AB", article.summary());
        for (String tag : exported.tags()) {
            line("KW", tag);
        }
        line("N1", NoteLink.plain(exported.note().text()));
        for (Highlight highlight : exported.highlights()) {
            String comment = highlight.comment().isBlank() ? "" : " \u2014 " + NoteLink.plain(highlight.comment());
            line("N1", "\u201c" + highlight.anchor().exact() + "\u201d" + comment);
        }
        line("Y2", article.url().isBlank() ? "" : exported.added().toString().replace('-', '/'));
        to.write("ER  - \r\n\r\n");
    }

    private void line(String tag, String value) throws IOException {
        String flat = value.replaceAll("\\s+", " ").strip();
        if (!flat.isEmpty()) {
            to.write(tag + "  - " + flat + "\r\n");
        }
    }

    @Override
    public void end() throws IOException {
        for (ExportedArticle article : sources.rest()) {
            write(article);
        }
        to.flush();
    }
}
