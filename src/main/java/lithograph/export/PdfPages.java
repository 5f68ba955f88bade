package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// A PDF that grows line by line, from the top of each A4 page to its bottom. Lengths are points.
final class PdfPages implements AutoCloseable {
    static final float LEFT = 72;
    static final float MEASURE = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 72;
    private static final float BOTTOM = 72;

    private final PDDocument document = new PDDocument();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<PdfFont, String> names = new LinkedHashMap<>();
    private final PdfFont numbers;
    private final COSDictionary fonts = new COSDictionary();
    private final StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y = TOP;

    PdfPages(List<PdfFont> faces, String title) {
        faces.forEach(face -> names.put(face, "F" + names.size()));
        numbers = faces.getFirst();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setDocumentOutline(outline);
        begin();
    }

    private void begin() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
    }

    /// Begins a new page where less than `height` is left on this one.
    void need(float height) throws IOException {
        if (y - height < BOTTOM && y < TOP) {
            endPage();
            begin();
        }
    }

    /// Leaves white above what comes next, but not at a page's top.
    void space(float height) {
        y = y == TOP ? y : y - height;
    }

    /// Moves to the next line.
    void advance(float leading) {
        y -= leading;
    }

    void bookmark(String title) {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) Math.min(TOP + 20, y + 20));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(here);
        outline.addLast(item);
    }

    /// A vertical bar beside the line that comes next.
    void bar(float x, float height, String color) {
        content.append(color(color)).append(" rg ");
        content.append(String.format(Locale.ROOT, "%.2f %.2f 2.4 %.2f re f%n", x, y - height * 0.3, height));
    }

    void rule(float x, float width) {
        content.append(
                String.format(Locale.ROOT, "0.7 G 0.5 w %.2f %.2f m %.2f %.2f l S%n", x, y + 10, x + width, y + 10));
    }

    /// Draws a line with its baseline at the present height.
    void line(PdfLine line, float x, float size, String color) throws IOException {
        float at = x;
        List<PdfLine.Glyph> glyphs = line.glyphs();
        for (int start = 0; start < glyphs.size(); ) {
            PdfLine.Glyph first = glyphs.get(start);
            StringBuilder codes = new StringBuilder();
            float width = 0;
            int end = start;
            while (end < glyphs.size() && alike(first, glyphs.get(end))) {
                first.font().code(glyphs.get(end).glyph(), codes);
                width += glyphs.get(end).width();
                end++;
            }
            content.append("BT ")
                    .append(color(first.link().isEmpty() ? color : "1f5fa8"))
                    .append(" rg /")
                    .append(names.get(first.font()))
                    .append(String.format(
                            Locale.ROOT,
                            " %.1f Tf 1 0 %s 1 %.2f %.2f Tm <%s> Tj ET%n",
                            size,
                            first.isSlanted() ? "0.2" : "0",
                            at,
                            y,
                            codes));
            if (!first.link().isEmpty()) {
                link(first.link(), new PDRectangle(at, y - size * 0.25f, width, size * 1.2f));
            }
            at += width;
            start = end;
        }
    }

    private static boolean alike(PdfLine.Glyph left, PdfLine.Glyph right) {
        return left.font() == right.font()
                && left.isSlanted() == right.isSlanted()
                && left.link().equals(right.link());
    }

    private void link(String address, PDRectangle place) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(place);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        page.getAnnotations().add(link);
    }

    private static String color(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return String.format(
                Locale.ROOT, "%.3f %.3f %.3f", (rgb >> 16) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
    }

    private void endPage() throws IOException {
        y = BOTTOM - 30;
        List<Run> number = List.of(Run.plain(String.valueOf(document.getNumberOfPages())));
        PdfLine.Faces faces = new PdfLine.Faces(numbers, numbers, numbers);
        for (PdfLine line : PdfLine.of(number, faces, 9, MEASURE)) {
            line(line, PDRectangle.A4.getWidth() / 2 - 4, 9, "777777");
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.getCOSObject()
                .setItem(
                        COSName.CONTENTS,
                        PdfFont.stream(document, content.toString().getBytes(StandardCharsets.US_ASCII)));
        content.setLength(0);
    }

    /// Writes the document. Nothing may be drawn after it.
    void save(OutputStream to) throws IOException {
        endPage();
        for (Map.Entry<PdfFont, String> font : new ArrayList<>(names.entrySet())) {
            fonts.setItem(COSName.getPDFName(font.getValue()), font.getKey().embed(document));
        }
        document.save(to);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
