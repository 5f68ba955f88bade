package lithograph.importer.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Bytes that are no text.
public final class Binary {
    /// What the commonest of them are, by how they begin (ISO 8859-1).
    private static final Map<String, String> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("RIFF", "a picture, sound or film (RIFF)"),
            Map.entry("II*\0", "a picture (TIFF)"),
            Map.entry("MM\0*", "a picture (TIFF)"),
            Map.entry("MZ", "a program"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "a program"),
            Map.entry("SQLite format 3", "a database (SQLite)"),
            Map.entry("7z\u00bc\u00af", "an archive (7z)"),
            Map.entry("Rar!", "an archive (RAR)"),
            Map.entry("BZh", "an archive (bzip2)"),
            Map.entry("\u00fd7zXZ", "an archive (xz)"),
            Map.entry("(\u00b5/\u00fd", "an archive (zstd)"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office file (save it as .docx)"),
            Map.entry("wOFF", "a font"),
            Map.entry("wOF2", "a font"),
            Map.entry("ID3", "sound (MP3)"),
            Map.entry("OggS", "sound or film (Ogg)")));

    private Binary() {}

    public static boolean is(byte[] head) {
        String known = kind(head);
        if (isWide(head)) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b && b != '\b') {
                controls++;
            }
        }
        return controls * 20 > head.length || (controls > 0 && !known.isEmpty());
    }

    /// What it is, such as "a picture (PNG)", or empty where unknown.
    public static String kind(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                return kind.getValue();
            }
        }
        return start.startsWith("ftyp", 4) ? "a film or picture (MP4)" : "";
    }

    /// UTF-16, with its mark or told by where its zeros are.
    public static boolean isWide(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = (head[0] & 0xff) << 8 | (head[1] & 0xff);
        if (mark == 0xfeff || mark == 0xfffe) {
            return true;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int most = Math.max(even, odd);
        return most * 5 > head.length && Math.min(even, odd) * 50 < most;
    }
}
