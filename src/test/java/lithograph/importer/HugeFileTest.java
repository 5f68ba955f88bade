package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of 2 GB that begin like articles. They are sparse: nearly no room on the disk is taken.
final class HugeFileTest {
    private static final long SIZE = 1L << 31;
    private static final int BEGINNING = 80_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html | <!DOCTYPE html><title>T</title> | <p>The lamp is lit.</p>",
                "a.txt  | A title\\n\\n | The lamp is lit.\\n\\n",
                "a.pdf  | %PDF-1.4\\n | 1 0 obj <</A 1>> endobj\\n",
                "a.eml  | From: a@b.example\\nMIME-Version: 1.0\\n\\n | The lamp is lit.\\n",
                "a.jsonl | {\"title\":\"T\"}\\n | {\"title\":\"T\",\"text\":\"t\"}\\n",
                "b.jsonl | {\"title\":\"T\",\"text\":\"t | The lamp is lit.",
                "a.json | [ | {\"title\":\"T\",\"text\":\"t\"},",
                "a.enex | <en-export> | <note><title>T</title><content>x</content></note>",
                "b.enex | <en-export><note><title>T</title><resource><data> | AAAA",
                "a.xml  | <?xml version='1.0'?><rss><channel> | <item><title>T</title></item>",
                "a.csv  | title,url\\n | T,https://quay.example\\n",
                "a.rtf  | {\\rtf1 | The lamp is lit.",
            })
    void twoGigabytesEndInAReasonBeforeTheyFillTheMemory(String name, String beginning, String repeated)
            throws IOException {
        assumeTrue(Files.getFileStore(folder).getUsableSpace() > 2 * SIZE, "no room for a file of 2 GB");
        Path file = folder.resolve(name);
        String unit = repeated.replace("\\n", "\n");
        String head = beginning.replace("\\n", "\n") + unit.repeat(BEGINNING / unit.length());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(head.getBytes(StandardCharsets.UTF_8));
            sparse.setLength(SIZE);
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Reading.of(file);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        Files.delete(file);

        assertFalse(reading.failures().isEmpty(), name);
        assertFalse(List.of(reading.failures().getLast().reason()).toString().contains("memory"), reading.toString());
        assertTrue(seconds < 20, name + " took " + seconds + " s");
    }
}
