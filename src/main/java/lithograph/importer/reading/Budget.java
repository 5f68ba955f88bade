package lithograph.importer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How much may come out of one packed file, through all archives within it: a small file that unpacks to gigabytes of
/// nothing is stopped. For one thread.
public final class Budget {
    private static final long LEAST = 256L * 1024 * 1024;
    private static final long MOST = 16L * 1024 * 1024 * 1024;
    private static final int RATIO = 100;

    private long left;

    private Budget(long left) {
        this.left = left;
    }

    /// @param size the file's own size in bytes
    static Budget of(long size) {
        return new Budget(Math.min(MOST, Math.max(LEAST, size * RATIO)));
    }

    /// The stream, up to what is left. Closing it does not close the stream below, whose next entry is still to come.
    InputStream limit(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                spend(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                spend(Math.max(read, 0));
                return read;
            }

            @Override
            public void close() {}
        };
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new SpentException();
        }
    }

    /// Ends the reading of the whole file, not of an entry alone.
    public static final class SpentException extends IOException {
        private static final long serialVersionUID = 1L;

        SpentException() {
            super("It unpacks to over a hundred times its size, which no honest archive does; the rest was left out.");
        }
    }
}
