package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
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
            .note { white-space: pre-wrap; } .comment { white-space: pre-wrap; margin-left: 1.3rem; }
            .text { margin-top: 1.5rem; } pre { overflow-x: auto; font-size: 0.85rem; } td, th { border: 1px solid #bbb; padding: 0.2rem 0.5rem; }
            table { border-collapse: collapse; font-size: 0.9rem; } #search { font: inherit; width: 100%; padding: 0.4rem; margin-top: 1rem; }
            @media (prefers-color-scheme: dark) { body { background: #1b1b1d; color: #ddd; } a { color: #8ab4f8; } }
            """;

    private final Writer to;

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
    public void add(ExportedArticle article) throws IOException {
        to.write("<article id=\"" + escaped(article.filed().id().value()) + "\" lang=\""
                + escaped(article.article().language().code()) + "\">\n<h2>"
                + linked(article.title(), article.link()) + "</h2>\n<p class=\"about\">");
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
        paragraph("note", article.note().text());
        for (Highlight highlight : article.highlights()) {
            to.write("<blockquote class=\"" + highlight.color().name().toLowerCase(Locale.ROOT) + "\">"
                    + linked(
                            highlight.anchor().exact(),
                            TextFragment.link(article.link(), highlight.anchor().exact()))
                    + "</blockquote>\n");
            paragraph("comment", highlight.comment());
        }
        HtmlBlocks.write(to, article.text());
        to.write("</article>\n");
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
