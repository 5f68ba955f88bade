package lithograph.importer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.reading.UnreadableException;

/// The files of a tar stream (POSIX ustar, with GNU's and pax's long names), one after the other.
public final class Tar {
    static final int BLOCK = 512;
    private static final int LONGEST_NAME = 64 * 1024;
    private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=([^\\n]*)\\n");

    private final InputStream stream;
    private long left;
    private long padding;

    Tar(InputStream stream) {
        this.stream = stream;
    }

    public static boolean is(byte[] head) {
        return head.length >= BLOCK && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    /// Goes to the next file and returns its name, in ISO 8859-1; empty at the end.
    Optional<String> next() throws IOException {
        String longName = "";
        while (true) {
            stream.skipNBytes(left + padding);
            left = 0;
            padding = 0;
            byte[] header = stream.readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) {
                return Optional.empty();
            }
            left = size(header);
            padding = (BLOCK - left % BLOCK) % BLOCK;
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                String text = new String(content().readNBytes(LONGEST_NAME), StandardCharsets.ISO_8859_1);
                Matcher path = PAX_PATH.matcher(text);
                longName = type == 'L' ? text.replace("\0", "") : path.find() ? path.group(1) : longName;
            } else if (type == '0' || type == 0 || type == '7') {
                String prefix = text(header, 345, 155);
                String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
                return Optional.of(longName.isEmpty() ? name : longName);
            } else if (type != 'g') {
                longName = "";
            }
        }
    }

    /// What is left of the current file.
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int read = stream.read(bytes, offset, (int) Math.min(length, left));
                left -= Math.max(read, 0);
                return read;
            }
        };
    }

    private static long size(byte[] header) throws IOException {
        if ((header[124] & 0x80) != 0) {
            long size = 0;
            for (int i = 128; i < 136; i++) {
                size = size << 8 | (header[i] & 0xff);
            }
            return Math.max(size, 0);
        }
        String octal = text(header, 124, 12).strip();
        if (!octal.matches("[0-7]{0,12}")) {
            throw new UnreadableException("The tar archive is damaged: a file has no size.");
        }
        return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
