package lithograph.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/// The glyphs of a CFF font, without the ones that are not wanted.
///
/// @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">The Compact Font Format</a>
final class CffGlyphs {
    private static final int CHAR_STRINGS = 17;
    private static final byte END_CHAR = 14;

    private CffGlyphs() {}

    /// The table `CFF ` of an OpenType font.
    static byte[] table(byte[] font) throws IOException {
        int tables = (int) number(font, 4, 2);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (number(font, at, 4) == 0x43464620) {
                int start = (int) number(font, at + 8, 4);
                return Arrays.copyOfRange(font, start, start + (int) number(font, at + 12, 4));
            }
        }
        throw new IOException("a font without CFF outlines");
    }

    /// The same table with every other glyph drawn empty: no byte moves, so no offset changes.
    static byte[] only(byte[] cff, Set<Integer> wanted) throws IOException {
        byte[] kept = cff.clone();
        Index names = Index.at(cff, cff[2] & 0xff);
        Index tops = Index.at(cff, names.end());
        Index glyphs = Index.at(cff, charStrings(cff, tops.start(0), tops.start(1)));
        for (int glyph = 1; glyph < glyphs.count(); glyph++) {
            if (!wanted.contains(glyph)) {
                Arrays.fill(kept, glyphs.start(glyph), glyphs.start(glyph + 1), END_CHAR);
            }
        }
        return kept;
    }

    private static int charStrings(byte[] cff, int from, int to) throws IOException {
        int operand = 0;
        for (int at = from; at < to; ) {
            int b = cff[at] & 0xff;
            if (b == CHAR_STRINGS) {
                return operand;
            } else if (b <= 21) {
                at += b == 12 ? 2 : 1;
            } else if (b == 28) {
                operand = (short) number(cff, at + 1, 2);
                at += 3;
            } else if (b == 29) {
                operand = (int) number(cff, at + 1, 4);
                at += 5;
            } else if (b == 30) {
                at++;
                while ((cff[at] & 0x0f) != 0x0f) {
                    at++;
                }
                at++;
            } else if (b <= 246) {
                operand = b - 139;
                at++;
            } else {
                operand = b <= 250
                        ? (b - 247) * 256 + (cff[at + 1] & 0xff) + 108
                        : -(b - 251) * 256 - (cff[at + 1] & 0xff) - 108;
                at += 2;
            }
        }
        throw new IOException("a font without glyphs");
    }

    private record Index(byte[] cff, int at, int count, int size) {
        static Index at(byte[] cff, int at) {
            int count = (int) number(cff, at, 2);
            return new Index(cff, at, count, count == 0 ? 0 : cff[at + 2] & 0xff);
        }

        int start(int item) {
            return at + 2 + size * (count + 1) + (int) number(cff, at + 3 + size * item, size);
        }

        int end() {
            return count == 0 ? at + 2 : start(count);
        }
    }

    private static long number(byte[] bytes, int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
