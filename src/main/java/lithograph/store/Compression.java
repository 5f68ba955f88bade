package lithograph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes with their form in front: 0 as they are, 1 deflated (raw, RFC 1951).
final class Compression {
    private static final int WORTH_IT = 400;
    /// A quarter of a megabyte each, which takes longer to set up than an article to deflate.
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private Compression() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        if (bytes.length < WORTH_IT) {
            packed.write(0);
            packed.writeBytes(bytes);
            return packed.toByteArray();
        }
        packed.write(1);
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws IOException {
        if (packed.length > 0 && packed[0] == 0) {
            return Arrays.copyOfRange(packed, 1, packed.length);
        }
        if (packed.length == 0 || packed[0] != 1) {
            throw new IOException("an article's text is stored in an unknown form");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 4);
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed, 1, packed.length - 1);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("an article's stored text ends too early");
                }
                bytes.write(buffer, 0, length);
            }
        } catch (DataFormatException e) {
            throw new IOException("an article's stored text is damaged", e);
        }
        return bytes.toByteArray();
    }
}
