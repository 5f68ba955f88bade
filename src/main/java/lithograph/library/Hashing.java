package lithograph.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Takes the SHA-256 of what passes through to another stream, which it never closes.
final class Hashing extends OutputStream {
    private final OutputStream to;
    private final MessageDigest digest;

    Hashing(OutputStream to) {
        this.to = to;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Path file) throws IOException {
        Hashing hashing = new Hashing(nullOutputStream());
        Files.copy(file, hashing);
        return hashing.hex();
    }

    static String of(byte[] bytes) {
        Hashing hashing = new Hashing(nullOutputStream());
        hashing.digest.update(bytes);
        return hashing.hex();
    }

    @Override
    public void write(int value) throws IOException {
        digest.update((byte) value);
        to.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        to.write(bytes, offset, length);
    }

    /// The hash so far, once.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
