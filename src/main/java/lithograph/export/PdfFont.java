package lithograph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.fontbox.cff.CFFCharset;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// One of the program's own fonts in a PDF. PDFBox embeds no font with CFF outlines, and ours, which have Chinese, are
/// such: it goes in as a CID font, with the glyphs that are not used made empty, so that they compress to nothing.
///
/// @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/">PDF 32000-1, 9.7 Composite fonts</a>
/// @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">The Compact Font Format</a>
final class PdfFont {
    private static final HexFormat HEX = HexFormat.of();

    // What they say of our own fonts and of the JDK is nothing a user can mend. Held, or the setting is collected.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final String name;
    private final byte[] cff;
    private final OpenTypeFont font;
    private final CmapLookup cmap;
    private final CFFCharset charset;
    /// By glyph, the first character that it stood for; 0 for none.
    private final int[] used;

    /// @param file the font's name among the resources of the window
    PdfFont(String file) throws IOException {
        name = file;
        byte[] bytes;
        try (InputStream in = Objects.requireNonNull(
                PdfFont.class.getResourceAsStream("/lithograph/ui/fonts/" + file + ".otf"), file)) {
            bytes = in.readAllBytes();
        }
        font = new OTFParser(true).parse(new RandomAccessReadBuffer(bytes));
        cmap = font.getUnicodeCmapLookup();
        charset = font.getCFF().getFont().getCharset();
        cff = CffGlyphs.table(bytes);
        used = new int[font.getNumberOfGlyphs()];
    }

    /// The glyph of a character; 0, an empty box, where the font has none.
    int glyph(int character) {
        int glyph = cmap.getGlyphId(character);
        used[glyph] = used[glyph] == 0 ? character : used[glyph];
        return glyph;
    }

    boolean has(int character) {
        return cmap.getGlyphId(character) > 0;
    }

    /// In thousandths of the size.
    float width(int glyph) throws IOException {
        return font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm();
    }

    /// Appends what a content stream calls the glyph: four hexadecimal digits.
    void code(int glyph, StringBuilder to) {
        HEX.toHexDigits(to, (byte) (cid(glyph) >> 8));
        HEX.toHexDigits(to, (byte) cid(glyph));
    }

    /// Those in use, in their order.
    private List<Integer> glyphs() {
        return IntStream.range(0, used.length)
                .filter(glyph -> used[glyph] != 0)
                .boxed()
                .toList();
    }

    private int cid(int glyph) {
        return charset.isCIDFont() ? charset.getCIDForGID(glyph) : glyph;
    }

    /// The font as the document's pages name it, once all its glyphs are known.
    COSDictionary embed(PDDocument document) throws IOException {
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document));
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    private COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document));
        COSArray widths = new COSArray();
        for (int glyph : glyphs()) {
            widths.add(COSInteger.get(cid(glyph)));
            COSArray one = new COSArray();
            one.add(new COSFloat(width(glyph)));
            widths.add(one);
        }
        descendant.setItem(COSName.W, widths);
        return descendant;
    }

    private COSDictionary descriptor(PDDocument document) throws IOException {
        COSStream file = stream(document, CffGlyphs.only(cff, Set.copyOf(glyphs())));
        file.setName(COSName.SUBTYPE, "CIDFontType0C");
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int side : new int[] {-200, -300, 1200, 1000}) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 733);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE3, file);
        return descriptor;
    }

    /// Lets a reader copy and search the text.
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Lithograph def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                """);
        for (int glyph : glyphs()) {
            map.append("1 beginbfchar\n<");
            code(glyph, map);
            map.append("> <");
            for (char unit : Character.toChars(used[glyph])) {
                map.append(HEX.toHexDigits(unit));
            }
            map.append(">\nendbfchar\n");
        }
        return map.append("""
                        endcmap
                        CMapName currentdict /CMap defineresource pop
                        end
                        end
                        """).toString();
    }

    static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(content);
        }
        return stream;
    }
}
