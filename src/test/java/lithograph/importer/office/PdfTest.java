package lithograph.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.Reading;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfTest {

    @TempDir
    Path folder;

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        Article article = read(PdfPaper.of(1)).only();

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
        Reading reading = read(PdfPaper.of(4));

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
                    read(PdfPaper.bytes(document)).reason());
        }
    }

    @Test
    void anEncryptedFileSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

            assertEquals(
                    "The PDF is encrypted and opens only with its password.",
                    read(PdfPaper.bytes(document)).reason());
        }
    }

    @Test
    void aFileCutShortSaysSo() throws IOException {
        byte[] whole = PdfPaper.of(1);
        Reading reading = read(Arrays.copyOf(whole, 60));

        assertTrue(reading.reason().startsWith("The PDF is damaged"), reading.toString());
    }

    private Reading read(byte[] pdf) throws IOException {
        return Reading.of(folder, "paper.pdf", pdf);
    }
}
