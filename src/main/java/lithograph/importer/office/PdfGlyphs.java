package lithograph.importer.office;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Collects the letters of one page, each once, and only those that stand upright.
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST = 200_000;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PdfGlyphs() {}

    /// The glyphs of a page, counted from 1.
    static List<PdfGlyph> of(PDDocument document, int page) throws IOException {
        PdfGlyphs reading = new PdfGlyphs();
        reading.setStartPage(page);
        reading.setEndPage(page);
        reading.writeText(document, Writer.nullWriter());
        return reading.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || position.getDir() != 0 || glyphs.size() >= MOST) {
            return;
        }
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        // Bold is often faked by drawing a letter twice, a hair apart.
        if (text.isBlank() || !seen.add(text + Math.round(x / 1.5f) + "," + Math.round(y / 1.5f))) {
            return;
        }
        float size = Math.max(1, Math.abs(position.getYScale()));
        glyphs.add(new PdfGlyph(plain(text), x, x + position.getWidthDirAdj(), y, size, isBold(position.getFont())));
    }

    /// Ligatures as the letters they stand for.
    private static String plain(String text) {
        char c = text.charAt(0);
        boolean ligature = c >= '\ufb00' && c <= '\ufb06';
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text.replace("\u00ad", "-");
    }

    private static boolean isBold(@Nullable PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semibd");
    }
}
