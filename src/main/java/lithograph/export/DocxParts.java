package lithograph.export;

/// The parts of a DOCX file that are the same in each.
final class DocxParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("/word/document.xml", WORD + ".document.main+xml")
            + override("/word/styles.xml", WORD + ".styles+xml")
            + override("/word/numbering.xml", WORD + ".numbering+xml")
            + override("/word/footnotes.xml", WORD + ".footnotes+xml")
            + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>";

    static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + PACKAGE
            + "/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    static final String DOCUMENT_RELATIONS =
            relation("s", "styles") + relation("n", "numbering") + relation("f", "footnotes");

    static final String OPEN_DOCUMENT = HEAD + "<w:document " + W + "><w:body>\n";

    /// A4, 2.5 cm of margin.
    static final String CLOSE_DOCUMENT = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\""
            + " w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>";

    static final String OPEN_FOOTNOTES = HEAD + "<w:footnotes " + W + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
            + "</w:footnote>\n";

    private DocxParts() {}

    static String relations(String relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>";
    }

    static String core(ExportHeading heading) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + XmlText.escaped(heading.title()) + "</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + heading.day() + "T00:00:00Z</dcterms:created></cp:coreProperties>";
    }

    static String styles() {
        StringBuilder styles = new StringBuilder(
                HEAD + "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:eastAsia=\"Noto Serif CJK SC\" w:cs=\"Times New Roman\"/>"
                        + "<w:sz w:val=\"22\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault>"
                        + "<w:pPr><w:spacing w:after=\"120\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\n");
        styles.append(style("Normal", "Normal", "", ""));
        styles.append(style("Title", "Title", "<w:spacing w:after=\"60\"/>", "<w:b/><w:sz w:val=\"44\"/>"));
        int[] sizes = {32, 27, 24, 22, 22};
        for (int level = 1; level <= sizes.length; level++) {
            styles.append(style(
                    "Heading" + level,
                    "heading " + level,
                    "<w:keepNext/><w:spacing w:before=\"" + (level == 1 ? 480 : 240)
                            + "\" w:after=\"60\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    "<w:b/><w:sz w:val=\"" + sizes[level - 1] + "\"/>"));
        }
        styles.append(style("About", "About", "", "<w:color w:val=\"666666\"/><w:sz w:val=\"18\"/>"));
        styles.append(style("Quote", "Quote", "<w:ind w:left=\"360\"/>", ""));
        styles.append(style("Comment", "Comment", "<w:ind w:left=\"360\"/>", "<w:sz w:val=\"20\"/>"));
        styles.append(style(
                "Code", "Code", "<w:spacing w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>", DocxParts.MONO));
        styles.append(style("Cell", "Cell", "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", SMALL));
        styles.append(style("ListBullet", "List Bullet", "<w:spacing w:after=\"40\"/>", ""));
        styles.append(style("ListNumber", "List Number", "<w:spacing w:after=\"40\"/>", ""));
        styles.append(style("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", SMALL));
        styles.append("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>"
                + "<w:color w:val=\"1f5fa8\"/></w:rPr></w:style>");
        styles.append(
                "<w:style w:type=\"character\" w:styleId=\"CodeCharacter\"><w:name w:val=\"Code Character\"/><w:rPr>"
                        + MONO + "</w:rPr></w:style>");
        styles.append(
                "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            styles.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"aaaaaa\"/>");
        }
        return styles.append("</w:tblBorders></w:tblPr></w:style></w:styles>").toString();
    }

    private static final String SMALL = "<w:sz w:val=\"18\"/>";
    private static final String MONO =
            "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\"/><w:sz w:val=\"18\"/>";

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (id.equals("Normal") ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>"
                + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>\n";
    }

    static String numbering() {
        StringBuilder levels = new StringBuilder();
        for (int level = 0; level < 6; level++) {
            levels.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
                    + "<w:lvlText w:val=\"\u2022\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                    + 360 * (level + 1) + "\" w:hanging=\"360\"/></w:pPr></w:lvl>");
        }
        return HEAD + "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">" + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String name) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + name + "\" Target=\"" + name + ".xml\"/>";
    }
}
