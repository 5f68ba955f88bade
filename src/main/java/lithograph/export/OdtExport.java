package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// An OpenDocument text: the same as [DocxExport] in the other office's format.
///
/// @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3, part 3</a>
final class OdtExport implements Export {
    private final ZipPackage odt;
    private final Outline outline = new Outline();
    private int count;

    OdtExport(ExportHeading heading, OutputStream to) throws IOException {
        odt = new ZipPackage(to);
        odt.stored("mimetype", "application/vnd.oasis.opendocument.text");
        odt.part("META-INF/manifest.xml", OdtParts.MANIFEST);
        odt.part("styles.xml", OdtParts.styles());
        odt.part("meta.xml", OdtParts.meta(heading));
        odt.begin("content.xml");
        odt.write(OdtParts.OPEN);
        write(Pieces.of(heading));
    }

    @Override
    public void add(Exported item) throws IOException {
        write(outline.of(item));
    }

    private void write(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            odt.write(
                    switch (piece) {
                        case Piece.Title(int level, List<Run> runs) ->
                            level == 1
                                    ? paragraph("Title", runs(runs))
                                    : "<text:h text:style-name=\"Heading_20_" + (level - 1)
                                            + "\" text:outline-level=\"" + (level - 1) + "\">" + runs(runs)
                                            + "</text:h>\n";
                        case Piece.Text(Piece.Style style, List<Run> runs) -> paragraph(style(style), runs(runs));
                        case Piece.Item(int depth, int number, List<Run> runs) -> item(depth, number, runs);
                        case Piece.Mark mark -> mark(mark);
                        case Piece.Grid grid -> grid(grid);
                    });
        }
    }

    private static String style(Piece.Style style) {
        return switch (style) {
            case BODY -> "Standard";
            case ABOUT -> "About";
            case QUOTE -> "Quote";
            case COMMENT -> "Comment";
            case CODE -> "Code";
        };
    }

    private static String paragraph(String style, String content) {
        return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>\n";
    }

    private static String item(int depth, int number, List<Run> runs) {
        if (number > 0) {
            return paragraph("Item" + depth(depth), run(Run.plain(number + ". ")) + runs(runs));
        }
        int nested = depth(depth) + 1;
        return "<text:list text:style-name=\"Bullets\"><text:list-item>".repeat(nested)
                + paragraph("Item", runs(runs))
                + "</text:list-item></text:list>".repeat(nested);
    }

    private static int depth(int depth) {
        return Math.min(depth, 5);
    }

    private String mark(Piece.Mark mark) {
        count++;
        String note =
                "<text:note text:id=\"ftn" + count + "\" text:note-class=\"footnote\"><text:note-citation>" + count
                        + "</text:note-citation><text:note-body>"
                        + paragraph("Footnote", " " + run(new Run(mark.source(), Run.Look.PLAIN, mark.link())))
                        + "</text:note-body></text:note>";
        return paragraph(
                "Mark" + mark.color().name().toLowerCase(Locale.ROOT),
                run(Run.plain(mark.passage().strip())) + note);
    }

    private String grid(Piece.Grid grid) {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        count++;
        StringBuilder table = new StringBuilder("<table:table table:name=\"Table" + count
                + "\"><table:table-column table:number-columns-repeated=\"" + columns + "\"/>");
        for (int i = 0; i < grid.rows().size(); i++) {
            List<String> row = grid.rows().get(i);
            Run.Look look = i < grid.headerRows() ? Run.Look.STRONG : Run.Look.PLAIN;
            table.append("<table:table-row>");
            for (int column = 0; column < columns; column++) {
                table.append("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">")
                        .append(paragraph(
                                "CellText", run(new Run(column < row.size() ? row.get(column) : "", look, ""))))
                        .append("</table:table-cell>");
            }
            table.append("</table:table-row>\n");
        }
        return table.append("</table:table>").append(paragraph("Standard", "")).toString();
    }

    private static String runs(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run(run)));
        return all.toString();
    }

    private static String run(Run run) {
        String text = XmlText.escaped(run.text())
                .replace("\r\n", "\n")
                .replace("\n", "<text:line-break/>")
                .replace("\t", "<text:tab/>")
                .replace("  ", " <text:s/>");
        String looked = switch (run.look()) {
            case PLAIN -> text;
            case STRONG -> "<text:span text:style-name=\"Strong\">" + text + "</text:span>";
            case EMPHASIS -> "<text:span text:style-name=\"Emphasis\">" + text + "</text:span>";
            case CODE -> "<text:span text:style-name=\"CodeSpan\">" + text + "</text:span>";
        };
        return run.link().isEmpty()
                ? looked
                : "<text:a xlink:type=\"simple\" xlink:href=\"" + XmlText.escaped(run.link()) + "\">" + looked
                        + "</text:a>";
    }

    @Override
    public void end() throws IOException {
        odt.write(OdtParts.CLOSE);
        odt.end();
        odt.finish();
    }
}
