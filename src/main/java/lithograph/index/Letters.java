package lithograph.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// What a character counts as, and what it is folded to: lower case, half width, without accents, simplified.
final class Letters {
    private static final int HAN_START = 0x3400;
    private static final char[] SIMPLIFIED = simplified();

    private Letters() {}

    static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Scripts written without spaces, which are indexed by characters and pairs of them.
    static boolean isCjk(int c) {
        return c >= 0x3005
                && (c <= 0x3007
                        || c >= 0x3041 && c <= 0x30ff && c != 0x30fb
                        || c >= HAN_START && c <= 0x4dbf
                        || c >= 0x4e00 && c <= 0x9fff
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0x20000 && c <= 0x3ffff);
    }

    /// Marks that stand within a word without being part of it: accents written apart, zero-width and direction marks.
    static boolean isInvisible(int c) {
        return c == 0xad
                || c >= 0x300 && c <= 0x36f
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff;
    }

    /// Full-width forms of ASCII as ASCII; all else as it is.
    static int narrow(int c) {
        return c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c;
    }

    /// Writes the folded form of a letter or digit to `out` at `at`, and returns where it ends: at most four characters
    /// on.
    static int fold(int c, char[] out, int at) {
        int narrow = narrow(c);
        if (narrow < 0x80) {
            out[at] = (char) (narrow >= 'A' && narrow <= 'Z' ? narrow + ('a' - 'A') : narrow);
            return at + 1;
        }
        if (narrow > 0xffff) {
            return at + Character.toChars(Character.toLowerCase(narrow), out, at);
        }
        if (narrow >= HAN_START) {
            out[at] = SIMPLIFIED[narrow - HAN_START];
            return at + 1;
        }
        return ASCIIFoldingFilter.foldToASCII(new char[] {(char) Character.toLowerCase(narrow)}, 0, out, at, 1);
    }

    private static char[] simplified() {
        char[] table = new char[0x10000 - HAN_START];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (i + HAN_START);
        }
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream("traditional.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            String from = Objects.requireNonNull(lines.readLine());
            String to = Objects.requireNonNull(lines.readLine());
            for (int i = 0; i < from.length(); i++) {
                table[from.charAt(i) - HAN_START] = to.charAt(i);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
