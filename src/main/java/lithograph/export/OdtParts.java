package lithograph.export;

import java.util.Locale;
import lithograph.notes.HighlightColor;

/// The parts of an ODT file that are the same in each.
final class OdtParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office=\"" + OASIS + "office:1.0\" xmlns:style=\"" + OASIS
            + "style:1.0\" xmlns:text=\"" + OASIS + "text:1.0\" xmlns:table=\"" + OASIS
            + "table:1.0\" xmlns:fo=\"" + OASIS + "xsl-fo-compatible:1.0\" xmlns:meta=\"" + OASIS
            + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " office:version=\"1.3\"";

    static final String MANIFEST = HEAD + "<manifest:manifest xmlns:manifest=\"" + OASIS
            + "manifest:1.0\" manifest:version=\"1.3\">"
            + entry("/", "application/vnd.oasis.opendocument.text")
            + entry("content.xml", "text/xml")
            + entry("styles.xml", "text/xml")
            + entry("meta.xml", "text/xml")
            + "</manifest:manifest>";

    static final String OPEN = HEAD + "<office:document-content" + NAMES + "><office:automatic-styles>"
            + "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties"
            + " fo:border=\"0.5pt solid #aaaaaa\" fo:padding=\"0.1cm\"/></style:style></office:automatic-styles>"
            + "<office:body><office:text>\n";
    static final String CLOSE = "</office:text></office:body></office:document-content>";

    private OdtParts() {}

    static String meta(ExportHeading heading) {
        return HEAD + "<office:document-meta" + NAMES + "><office:meta><dc:title>" + XmlText.escaped(heading.title())
                + "</dc:title><meta:creation-date>" + heading.day()
                + "T00:00:00</meta:creation-date></office:meta></office:document-meta>";
    }

    static String styles() {
        StringBuilder styles = new StringBuilder(HEAD + "<office:document-styles" + NAMES + "><office:styles>"
                + "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:margin-bottom=\"0.21cm\""
                + " fo:line-height=\"125%\"/><style:text-properties fo:font-family=\"Georgia\""
                + " style:font-family-asian=\"'Noto Serif CJK SC'\" fo:font-size=\"11pt\" style:font-size-asian=\"11pt\""
                + " fo:language=\"en\" fo:country=\"GB\" style:language-asian=\"zh\" style:country-asian=\"CN\"/>"
                + "</style:default-style>\n");
        styles.append(paragraph("Standard", "", ""));
        styles.append(paragraph("Title", "fo:margin-bottom=\"0.1cm\"", size(22) + " fo:font-weight=\"bold\""));
        int[] sizes = {16, 14, 12, 11, 11};
        for (int level = 1; level <= sizes.length; level++) {
            styles.append("<style:style style:name=\"Heading_20_" + level + "\" style:display-name=\"Heading " + level
                    + "\" style:family=\"paragraph\" style:default-outline-level=\"" + level
                    + "\"><style:paragraph-properties fo:keep-with-next=\"always\" fo:margin-top=\""
                    + (level == 1 ? "0.85cm" : "0.42cm") + "\" fo:margin-bottom=\"0.1cm\"/><style:text-properties "
                    + size(sizes[level - 1])
                    + " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/></style:style>\n");
        }
        styles.append(paragraph("About", "", size(9) + " fo:color=\"#666666\""));
        styles.append(paragraph("Quote", "fo:margin-left=\"0.64cm\"", ""));
        styles.append(paragraph("Comment", "fo:margin-left=\"0.64cm\"", size(10)));
        styles.append(paragraph("Code", "fo:line-height=\"100%\"", "fo:font-family=\"'Courier New'\" " + size(9)));
        styles.append(paragraph("CellText", "fo:margin-bottom=\"0cm\" fo:line-height=\"100%\"", size(9)));
        styles.append(paragraph("Footnote", "fo:margin-bottom=\"0cm\"", size(9)));
        styles.append(paragraph("Item", "fo:margin-bottom=\"0.07cm\"", ""));
        for (int depth = 0; depth < 6; depth++) {
            styles.append(paragraph("Item" + depth, "fo:margin-left=\"" + 0.64 * (depth + 1) + "cm\"", ""));
        }
        for (HighlightColor color : HighlightColor.values()) {
            styles.append(paragraph(
                    "Mark" + color.name().toLowerCase(Locale.ROOT),
                    "fo:margin-left=\"0.64cm\" fo:padding-left=\"0.3cm\" fo:border-left=\"2.5pt solid #"
                            + Colors.hex(color) + "\"",
                    ""));
        }
        styles.append(character("Strong", "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\""));
        styles.append(character("Emphasis", "fo:font-style=\"italic\""));
        styles.append(character("CodeSpan", "fo:font-family=\"'Courier New'\""));
        return styles.append(bullets())
                .append("</office:styles>")
                .append(page())
                .toString();
    }

    private static String page() {
        return "<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties"
                + " fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2.5cm\"/></style:page-layout>"
                + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
                + " style:page-layout-name=\"A4\"/></office:master-styles></office:document-styles>";
    }

    private static String bullets() {
        StringBuilder list = new StringBuilder("<text:list-style style:name=\"Bullets\">");
        for (int level = 1; level <= 6; level++) {
            list.append("<text:list-level-style-bullet text:level=\"" + level
                    + "\" text:bullet-char=\"\u2022\"><style:list-level-properties text:space-before=\""
                    + 0.6 * level + "cm\" text:min-label-width=\"0.6cm\"/></text:list-level-style-bullet>");
        }
        return list.append("</text:list-style>").toString();
    }

    private static String paragraph(String name, String paragraph, String text) {
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"><style:paragraph-properties "
                + paragraph + "/><style:text-properties " + text + "/></style:style>\n";
    }

    private static String character(String name, String text) {
        return "<style:style style:name=\"" + name + "\" style:family=\"text\"><style:text-properties " + text
                + "/></style:style>\n";
    }

    private static String size(int points) {
        return "fo:font-size=\"" + points + "pt\" style:font-size-asian=\"" + points + "pt\"";
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }
}
