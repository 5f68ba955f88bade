package lithograph.importer.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import lithograph.importer.Packed;
import lithograph.importer.Reading;
import lithograph.importer.reading.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void everyFormWithinAnArchiveIsRead() throws IOException {
        byte[] zip = new Packed()
                .with("notes/a.md", "# Tern 3\n\nIt is new.\n")
                .with("b.jsonl", "{\"title\":\"B\",\"text\":\"b\"}\n{\"title\":\"C\",\"text\":\"c\"}\n")
                .with("inner.tar", Packed.tar("d.txt", "Deep down\n\nIt was in a tar in a zip.\n"))
                .with("crane.png", new byte[100])
                .with("page_files/ad.html", "<p>An ad.</p>")
                .bytes();
        Reading reading = Reading.of(folder, "all.zip", zip);

        assertEquals(List.of("Tern 3", "B", "C", "Deep down"), reading.titles());
        assertEquals(List.of(), reading.failures());
        assertEquals(
                folder.resolve("all.zip") + "#notes/a.md",
                reading.drafts().getFirst().origin());
        assertTrue(reading.drafts().getLast().origin().endsWith("all.zip#inner.tar#d.txt"));
    }

    @Test
    void aPackedTarIsReadOnTheFly() throws IOException {
        assertEquals(
                List.of("A title", "Another title"),
                Reading.of(
                                folder,
                                "all.tar.gz",
                                gzip(Packed.tar(
                                        "a.txt", "A title\n\nA text.\n", "b.txt", "Another title\n\nA text.\n")))
                        .titles());
    }

    @Test
    void whatIsBrokenWithinFailsAlone() throws IOException {
        byte[] zip = new Packed()
                .with("a.json", "{\"title\": oops}")
                .with("b.txt", "A title\n\nA text.\n")
                .bytes();
        Reading reading = Reading.of(folder, "all.zip", zip);

        assertEquals(List.of("A title"), reading.titles());
        assertTrue(reading.failures().getFirst().origin().endsWith("all.zip#a.json"));
    }

    @Test
    void aNameThatClimbsOutOfItsFolderLeadsNowhere() throws IOException {
        byte[] zip = new Packed()
                .with("../../evil.txt", "A title\n\nA text.\n")
                .with("/etc/evil.txt", "B title\n\nA text.\n")
                .bytes();
        Reading reading = Reading.of(folder, "all.zip", zip);

        String path = folder.resolve("all.zip").toString();
        assertEquals(
                List.of(path + "#evil.txt", path + "#etc/evil.txt"),
                reading.drafts().stream().map(Draft::origin).toList());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aBombIsStopped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) '\n');
            for (int i = 0; i < 260; i++) {
                gzip.write(spaces);
            }
        }
        assertTrue(Reading.of(folder, "bomb.txt.gz", packed.toByteArray())
                .failures()
                .getLast()
                .reason()
                .startsWith("It unpacks to over a hundred times its size"));
    }

    @Test
    void anArchiveInItselfIsOpenedOnlySoOften() throws IOException {
        byte[] inner = new Packed().with("a.txt", "A title\n\nA text.\n").bytes();
        for (int i = 0; i < 10; i++) {
            inner = new Packed().with("inner.zip", inner).bytes();
        }

        assertEquals(
                "It is packed into other archives more than 4 times.",
                Reading.of(folder, "deep.zip", inner).failures().getFirst().reason());
    }

    @Test
    void anArchiveCutShortSaysSo() throws IOException {
        byte[] zip =
                new Packed().with("a.txt", "A title\n\nA text.\n".repeat(500)).bytes();

        assertFalse(
                Reading.of(folder, "cut.zip", Arrays.copyOf(zip, 40)).failures().isEmpty());
        assertEquals(
                "The archive holds no articles.",
                Reading.of(folder, "none.zip", new Packed().with("a.png", "x").bytes())
                        .reason());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
