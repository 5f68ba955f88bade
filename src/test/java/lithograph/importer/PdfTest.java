package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.Block;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfTest {
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

    @TempDir
    Path folder;

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        Article article = read(paper(1)).only();

        assertEquals("Notes on a Cluster", article.title());
        assertEquals(
                List.of(
                        "The cluster in the old cable works was switched on in March, and it took the engineers the"
                                + " whole of April to find out why a tenth of the cards dropped out whenever the ferry passed.",
                        "The reason was the radar of the ferry, which nobody had thought of, and which cannot be"
                                + " switched off in the fog.",
                        "Since then the cards have stayed up, and the works are quiet but for the fans, which can be"
                                + " heard across the water at night by those who live there."),
                article.blocks().stream().map(Block::text).toList());
    }

    @Test
    void runningHeadsAndPageNumbersAreCutAndPagesKept() throws IOException {
        Reading reading = read(paper(4));

        assertFalse(
                reading.only().text().contains("Quay Review"), reading.only().text());
        assertFalse(reading.only().text().matches("(?s).*\\n[1-4]\\n.*"));
        assertTrue(reading.drafts().getFirst().pages().containsAll(List.of(1, 2, 3, 4)));
        assertEquals(
                reading.only().blocks().size(),
                reading.drafts().getFirst().pages().size());
    }

    @Test
    void aScanSaysThatItHoldsNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());

            assertEquals(
                    "The PDF holds no text: its 2 pages are a scan, or empty.",
                    read(bytes(document)).reason());
        }
    }

    @Test
    void anEncryptedFileSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

            assertEquals(
                    "The PDF is encrypted and opens only with its password.",
                    read(bytes(document)).reason());
        }
    }

    @Test
    void aFileCutShortSaysSo() throws IOException {
        byte[] whole = paper(1);
        Reading reading = read(Arrays.copyOf(whole, 60));

        assertTrue(reading.reason().startsWith("The PDF is damaged"), reading.toString());
    }

    private Reading read(byte[] pdf) throws IOException {
        return Reading.of(folder, "paper.pdf", pdf);
    }

    static byte[] paper(int pages) throws IOException {
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

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
