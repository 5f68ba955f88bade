package lithograph.meaning;

import java.io.IOException;
import java.io.InputStream;

/// Files within the jars that the program comes with.
final class Resources {
    private Resources() {}

    static InputStream open(String path) throws IOException {
        // The class loader's, not the class's: the files are those of other modules.
        InputStream stream = ClassLoader.getSystemResourceAsStream(path);
        if (stream == null) {
            throw new IOException("the program comes without " + path);
        }
        return stream;
    }

    static byte[] read(String path) throws IOException {
        try (InputStream stream = open(path)) {
            return stream.readAllBytes();
        }
    }
}
