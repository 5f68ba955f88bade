package lithograph.importer.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes to text, whatever the charset, and whatever they say it is. Never fails: what cannot be decoded becomes
/// U+FFFD.
///
/// A byte order mark decides; then UTF-8 where the bytes are valid in it; then the charset that is named, unless the
/// text reads better in another ([CharsetGuess]).
public final class TextDecoding {
    private static final int PROLOGUE = 16_384;
    private static final Pattern NAMED = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /// What browsers take in place of names that are used for more than they mean.
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            // A page whose tags can be read byte by byte is not in UTF-16, whatever it says.
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    private TextDecoding() {}

    /// The text of plain bytes: nothing in them names a charset.
    public static String text(byte[] bytes) {
        return decode(bytes, "");
    }

    /// The text of a page, which may name its charset.
    public static String html(byte[] bytes) {
        return decode(bytes, named(bytes));
    }

    /// The text of bytes that come with the name of a charset, which may be wrong; empty where there is none.
    public static String decode(byte[] bytes, String declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        if (containsEscapes(bytes)) {
            return new String(bytes, Charset.forName("ISO-2022-JP"));
        }
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.bad() == 0 || utf8.bad() * 20 < utf8.good()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, CharsetGuess.of(bytes, charset(declared)));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xef && second == 0xbb && at(bytes, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xff && second == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xfe && second == 0xff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// UTF-16 without a mark shows by the zeros of its Latin letters, tags and spaces.
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, PROLOGUE) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(high, low) * 5 < pairs || Math.min(high, low) * 10 > Math.max(high, low)) {
            return Optional.empty();
        }
        return Optional.of(low > high ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /// The escapes of ISO-2022-JP, which is made of ASCII bytes alone.
    private static boolean containsEscapes(byte[] bytes) {
        int end = Math.min(bytes.length, PROLOGUE) - 2;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static String named(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher found = NAMED.matcher(start);
        if (!found.find()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static Optional<Charset> charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return label.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(MEANT.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }
}
