package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import lithograph.notes.Highlight;

/// One web page that needs nothing beside itself but, to search it, a script of a few lines.
final class HtmlExport implements Export {
    private static final String STYLE = """
            body { font: 17px/1.55 Georgia, "Noto Serif CJK SC", serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
            header, footer, .about { font-family: system-ui, sans-serif; color: #555; font-size: 0.85rem; }
            article { border-top: 1px solid #ccc; margin-top: 2.5rem; }
            blockquote { margin: 1.2rem 0; padding: 0.2rem 0 0.2rem 1rem; border-left: 4px solid #d8b400; }
            blockquote.green { border-color: #3c9a3c; } blockquote.blue { border-color: #3a78c9; }
            blockquote.pink { border-color: #cf5690; } blockquote.orange { border-color: #d97a1c; }
            article.part { border: 0; margin-top: 0; } h2.part { margin-top: 3.5rem; }
            .note h1, .note h2, .note h3, .comment h1, .comment h2 { font-size: 1.05rem; } .comment { margin-left: 1.3rem; }
            .note img, .comment img { display: none; }
            .text { margin-top: 1.5rem; } pre { overflow-x: auto; font-size: 0.85rem; } td, th { border: 1px solid #bbb; padding: 0.2rem 0.5rem; }
            table { border-collapse: collapse; font-size: 0.9rem; } #search { font: inherit; width: 100%; padding: 0.4rem; margin-top: 1rem; }
            @media (prefers-color-scheme: dark) { body { background: #1b1b1d; color: #ddd; } a { color: #8ab4f8; } }
            """;

    private final Writer to;
    private int level = 2;

    HtmlExport(ExportHeading heading, Writer to) throws IOException {
        this.to = to;
        to.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '"
                + HtmlSearch.HASH + "'\">\n"
                + "<title>" + escaped(heading.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + "<h1>" + escaped(heading.title()) + "</h1>\n<header>"
                + (heading.query().isBlank() ? "" : "Search: " + escaped(heading.query()) + " \u00b7 ")
                + heading.day() + "</header>\n" + HtmlSearch.FIELD);
    }

    @Override
    public void add(Exported item) throws IOException {
        switch (item) {
            case ExportedArticle article -> write(article);
            case Exported.Passage(ExportedArticle article, Highlight highlight) -> {
                to.write("<article class=\"part\">\n");
                passage(article, highlight);
                cited(Optional.of(article));
                to.write("</article>\n");
            }
            case Exported.OwnNote note -> write(note);
            case Exported.Claim(String claim, String quote, Optional<ExportedArticle> source) -> {
                to.write("<article class=\"part\">\n<p><strong>" + escaped(claim) + "</strong></p>\n");
                to.write("<blockquote>" + escaped(quote) + "</blockquote>\n");
                cited(source);
                to.write("</article>\n");
            }
            case Exported.Heading(String words) -> {
                to.write("<h2 class=\"part\">" + escaped(words) + "</h2>\n");
                level = 3;
            }
        }
    }

    private void cited(Optional<ExportedArticle> source) throws IOException {
        if (source.isPresent()) {
            to.write("<p class=\"about\">"
                    + linked(source.get().reference(), source.get().link()) + "</p>\n");
        }
    }

    private void write(Exported.OwnNote note) throws IOException {
        to.write("<article>\n<h" + level + ">" + escaped(note.title()) + "</h" + level + ">\n<p class=\"about\">"
                + (note.about().isEmpty() ? "Note" : "Note on " + escaped(note.about())) + " \u00b7 "
                + LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC) + "</p>\n");
        if (!note.quote().isBlank()) {
            to.write("<blockquote>" + escaped(note.quote()) + "</blockquote>\n");
            cited(note.source());
        }
        written("note", note.body());
        to.write("</article>\n");
    }

    private void write(ExportedArticle article) throws IOException {
        to.write("<article id=\"" + escaped(article.filed().id().value()) + "\" lang=\""
                + escaped(article.article().language().code()) + "\">\n<h" + level + ">"
                + linked(article.title(), article.link()) + "</h" + level + ">\n<p class=\"about\">");
        String separator = "";
        for (String part : new String[] {
            article.article().source(),
            article.article().byline(),
            article.published(),
            String.join(", ", article.entities()),
            String.join(", ", article.tags())
        }) {
            if (!part.isBlank()) {
                to.write(separator + escaped(part));
                separator = " \u00b7 ";
            }
        }
        to.write("</p>\n");
        paragraph("snippet", article.snippet());
        written("note", article.note().text());
        for (Highlight highlight : article.highlights()) {
            passage(article, highlight);
        }
        HtmlBlocks.write(to, article.text());
        to.write("</article>\n");
    }

    private void passage(ExportedArticle article, Highlight highlight) throws IOException {
        to.write("<blockquote class=\"" + highlight.color().name().toLowerCase(Locale.ROOT) + "\">"
                + linked(
                        highlight.anchor().exact(),
                        TextFragment.link(article.link(), highlight.anchor().exact()))
                + "</blockquote>\n");
        if (!highlight.placed()) {
            to.write("<p class=\"about\">No longer in the article.</p>\n");
        }
        written("comment", highlight.comment());
    }

    private void written(String style, String markdown) throws IOException {
        if (!markdown.isBlank()) {
            to.write("<div class=\"" + style + "\">\n" + NoteText.html(markdown) + "</div>\n");
        }
    }

    private void paragraph(String style, String text) throws IOException {
        if (!text.isBlank()) {
            to.write("<p class=\"" + style + "\">" + escaped(text.strip()) + "</p>\n");
        }
    }

    private static String linked(String text, String target) {
        return target.isEmpty() ? escaped(text) : "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return XmlText.escaped(text);
    }

    @Override
    public void end() throws IOException {
        to.write("<script>" + HtmlSearch.SCRIPT + "</script>\n</body>\n</html>\n");
        to.flush();
    }
}
