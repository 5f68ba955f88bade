package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of an office document, written one after the other.
final class ZipPackage {
    private final ZipOutputStream zip;

    ZipPackage(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /// Uncompressed: ODF wants its first part so.
    void stored(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        put(entry, bytes);
    }

    void part(String name, String content) throws IOException {
        put(new ZipEntry(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Begins a part that [#write] fills until [#end].
    void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void end() throws IOException {
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
