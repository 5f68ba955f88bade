package lithograph.importer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// PDF files made for the tests.
public final class PdfPaper {
    private static final List<String> LEFT = List.of(
            "The cluster in the old cable works was",
            "switched on in March, and it took the engi-",
            "neers the whole of April to find out why a",
            "tenth of the cards dropped out whenever",
            "the ferry passed.",
            "   The reason was the radar of the ferry,",
            "which nobody had thought of, and which");
    private static final List<String> RIGHT = List.of(
            "cannot be switched off in the fog.",
            "   Since then the cards have stayed up, and",
            "the works are quiet but for the fans, which",
            "can be heard across the water at night by",
            "those who live there.");

    private PdfPaper() {}

    /// A paper in two columns under a headline, with running heads where it has several pages.
    public static byte[] of(int pages) throws IOException {
        PDFont serif = new PDType1Font(FontName.TIMES_ROMAN);
        PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    if (pages > 1) {
                        write(content, serif, 9, 72, 760, List.of("Quay Review, volume 3"));
                        write(content, serif, 9, 300, 30, List.of(Integer.toString(page)));
                    }
                    if (page == 1) {
                        write(content, bold, 20, 180, 700, List.of("Notes on a Cluster"));
                    }
                    write(content, serif, 10, 72, 640, LEFT);
                    write(content, serif, 10, 320, 640, RIGHT);
                }
            }
            return bytes(document);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, int size, float x, float y, List<String> lines)
            throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            float indent = line.length() - line.stripLeading().length();
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x + 4 * indent, y - i * 1.2f * size);
            content.showText(line.strip());
            content.endText();
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
