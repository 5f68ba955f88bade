package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A document of Office Open XML: headings, marked passages with their sources as footnotes, tables. Written by hand:
/// a dozen elements need no library of 20 MB, and go out article by article.
///
/// @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1</a>
final class DocxExport implements Export {
    private final ZipPackage docx;
    private final StringBuilder footnotes = new StringBuilder();
    private final DocxLinks links = new DocxLinks();
    private final DocxLinks footnoteLinks = new DocxLinks();
    private final Outline outline = new Outline();
    private int footnote;

    DocxExport(ExportHeading heading, OutputStream to) throws IOException {
        docx = new ZipPackage(to);
        docx.part("[Content_Types].xml", DocxParts.TYPES);
        docx.part("_rels/.rels", DocxParts.RELATIONS);
        docx.part("word/styles.xml", DocxParts.styles());
        docx.part("word/numbering.xml", DocxParts.numbering());
        docx.part("docProps/core.xml", DocxParts.core(heading));
        docx.begin("word/document.xml");
        docx.write(DocxParts.OPEN_DOCUMENT);
        write(Pieces.of(heading));
    }

    @Override
    public void add(Exported item) throws IOException {
        write(outline.of(item));
    }

    private void write(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            docx.write(
                    switch (piece) {
                        case Piece.Title(int level, List<Run> runs) ->
                            paragraph(level == 1 ? "Title" : "Heading" + (level - 1), "", runs(runs, links));
                        case Piece.Text(Piece.Style style, List<Run> runs) ->
                            paragraph(style(style), "", runs(runs, links));
                        case Piece.Item(int depth, int number, List<Run> runs) -> item(depth, number, runs);
                        case Piece.Mark mark -> mark(mark);
                        case Piece.Grid grid -> grid(grid);
                    });
        }
    }

    private static String style(Piece.Style style) {
        return switch (style) {
            case BODY -> "Normal";
            case ABOUT -> "About";
            case QUOTE -> "Quote";
            case COMMENT -> "Comment";
            case CODE -> "Code";
        };
    }

    private static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>\n";
    }

    private String item(int depth, int number, List<Run> runs) {
        if (number > 0) {
            return paragraph(
                    "ListNumber",
                    "<w:ind w:left=\"" + 360 * (depth + 1) + "\" w:hanging=\"360\"/>",
                    run(Run.plain(number + "."), links) + "<w:r><w:tab/></w:r>" + runs(runs, links));
        }
        return paragraph(
                "ListBullet",
                "<w:numPr><w:ilvl w:val=\"" + Math.min(depth, 5) + "\"/><w:numId w:val=\"1\"/></w:numPr>",
                runs(runs, links));
    }

    private String mark(Piece.Mark mark) {
        footnote++;
        footnotes
                .append("<w:footnote w:id=\"")
                .append(footnote)
                .append(
                        "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/>")
                .append("</w:rPr><w:footnoteRef/></w:r>")
                .append(run(Run.plain(" "), footnoteLinks))
                .append(run(new Run(mark.source(), Run.Look.PLAIN, mark.link()), footnoteLinks))
                .append("</w:p></w:footnote>\n");
        String border = "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"10\" w:color=\""
                + Colors.hex(mark.color()) + "\"/></w:pBdr>";
        return paragraph(
                "Quote",
                border,
                run(Run.plain(mark.passage().strip()), links)
                        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" + "<w:footnoteReference w:id=\""
                        + footnote + "\"/></w:r>");
    }

    private String grid(Piece.Grid grid) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
                + "<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        table.append("<w:gridCol/>".repeat(columns)).append("</w:tblGrid>");
        for (int i = 0; i < grid.rows().size(); i++) {
            List<String> row = grid.rows().get(i);
            boolean head = i < grid.headerRows();
            table.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (int column = 0; column < columns; column++) {
                String cell = column < row.size() ? row.get(column) : "";
                table.append("<w:tc>")
                        .append(paragraph(
                                "Cell", "", run(new Run(cell, head ? Run.Look.STRONG : Run.Look.PLAIN, ""), links)))
                        .append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").append(paragraph("Normal", "", "")).toString();
    }

    private static String runs(List<Run> runs, DocxLinks links) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run(run, links)));
        return all.toString();
    }

    private static String run(Run run, DocxLinks links) {
        String look = switch (run.look()) {
            case PLAIN -> "";
            case STRONG -> "<w:b/>";
            case EMPHASIS -> "<w:i/>";
            case CODE -> "<w:rStyle w:val=\"CodeCharacter\"/>";
        };
        String text = "<w:r><w:rPr>" + (run.link().isEmpty() ? look : "<w:rStyle w:val=\"Hyperlink\"/>" + look)
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + XmlText.escaped(run.text())
                        .replace("\r\n", "\n")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
        return run.link().isEmpty()
                ? text
                : "<w:hyperlink r:id=\"" + links.id(run.link()) + "\">" + text + "</w:hyperlink>";
    }

    @Override
    public void end() throws IOException {
        docx.write(DocxParts.CLOSE_DOCUMENT);
        docx.end();
        docx.begin("word/footnotes.xml");
        docx.write(DocxParts.OPEN_FOOTNOTES);
        docx.write(footnotes.toString());
        docx.write("</w:footnotes>");
        docx.end();
        docx.part("word/_rels/document.xml.rels", DocxParts.relations(DocxParts.DOCUMENT_RELATIONS + links.xml()));
        docx.part("word/_rels/footnotes.xml.rels", DocxParts.relations(footnoteLinks.xml()));
        docx.finish();
    }
}
