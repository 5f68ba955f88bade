package lithograph.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages files: bytes changed, cut, doubled, moved, replaced by what readers trip over. What is packed is most often
/// unpacked, damaged within and packed again, since damage to packed bytes goes no further than their checksum.
final class Damage {
    private static final int LONGEST = 1 << 18;
    private static final List<String> STUMBLES = List.of(
            "",
            "\0",
            "\n\n",
            "\r",
            "<",
            ">",
            "</",
            "<![CDATA[",
            "<!--",
            "-->",
            "&#xFFFFFF;",
            "&lol;",
            "<!DOCTYPE a [",
            "\"",
            "'",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "---\n",
            "+++\n",
            "```",
            "| ",
            "> ",
            "- ",
            "1. ",
            "* ",
            "_",
            "%",
            "%00",
            "../",
            "0",
            "-1",
            "2147483647",
            "99999999999999999999",
            "1e999",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "null",
            "\\u0000",
            "\ud83d",
            "\ufeff",
            "\u202e",
            "\uffff",
            "@",
            "&",
            "#",
            "~",
            "%PDF-1.",
            "PK\u0003\u0004",
            "endobj",
            "/Kids [1 0 R]",
            "\\bin2147483647 ",
            "\\uc9999",
            "\\ud",
            "Content-Length: 99999999999",
            "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
            "=?UTF-8?B?",
            "<table>",
            "<p>",
            "<div>",
            "<svg>",
            "<script>",
            "<w:p>",
            "<text:list>",
            "<text:s text:c=\"2147483647\"/>",
            " colspan=99999999 ",
            "&*a",
            "*a",
            "!!java");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    byte[] of(byte[] whole) throws IOException {
        boolean within = random.nextInt(4) > 0;
        if (within && isAt(whole, 'P', 'K')) {
            return zip(whole);
        }
        if (within && isAt(whole, 0x1f, 0x8b)) {
            byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(whole)).readNBytes(LONGEST);
            return Samples.gzip(new String(plain(bytes), StandardCharsets.ISO_8859_1));
        }
        return plain(whole);
    }

    private static boolean isAt(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private byte[] zip(byte[] whole) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readNBytes(LONGEST));
            }
        }
        List<String> names = List.copyOf(entries.keySet());
        String damaged = names.get(random.nextInt(names.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                boolean kind = entry.getKey().equals("mimetype");
                byte[] content = entry.getKey().equals(damaged) && !kind ? plain(entry.getValue()) : entry.getValue();
                zip.putNextEntry(kind ? stored(content) : new ZipEntry(entry.getKey()));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(byte[] content) {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private byte[] plain(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = bytes.length == 0 ? new byte[] {(byte) random.nextInt(256)} : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = at + 1 + random.nextInt(Math.min(64, bytes.length - at));
        byte[] slice = Arrays.copyOfRange(bytes, at, to);
        byte[] stumble = STUMBLES.get(random.nextInt(STUMBLES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(9)) {
            case 0 -> with(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> with(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> with(bytes, at, to, new byte[0]);
            case 4 -> with(bytes, at, at, stumble);
            case 5 -> with(bytes, at, to, stumble);
            case 6 -> with(bytes, random.nextInt(bytes.length), slice);
            case 7 -> with(bytes, at, at, times(random.nextBoolean() ? slice : stumble));
            default -> with(bytes, bytes.length, Arrays.copyOf(bytes, at));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte[] inserted) {
        return with(bytes, at, at, inserted);
    }

    private byte[] times(byte[] slice) {
        int times = 1 << random.nextInt(random.nextInt(8) == 0 ? 14 : 6);
        byte[] repeated = new byte[Math.min(LONGEST, slice.length * times)];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = slice[i % slice.length];
        }
        return repeated;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] inserted) {
        byte[] changed = new byte[bytes.length - (to - from) + inserted.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(inserted, 0, changed, from, inserted.length);
        System.arraycopy(bytes, to, changed, from + inserted.length, bytes.length - to);
        return changed;
    }
}
