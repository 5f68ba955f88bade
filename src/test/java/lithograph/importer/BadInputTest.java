package lithograph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFileSaysSo() throws IOException {
        Reading reading = Reading.of(folder, "empty.html", "");

        assertEquals("The file is empty.", reading.reason());
        assertEquals(
                folder.resolve("empty.html").toString(),
                reading.failures().getFirst().origin());
    }

    @Test
    void oneByteOfTextIsAnArticleAndOneBlankIsNot() throws IOException {
        assertEquals(
                "x", Reading.of(folder, "x.txt", "x").only().blocks().getFirst().text());
        assertEquals(
                "The file holds nothing but white space.",
                Reading.of(folder, "y.txt", "\n").reason());
        assertEquals(
                "It holds bytes that are not text.",
                Reading.of(folder, "z.txt", new byte[1]).reason());
    }

    @Test
    void aPictureNamedHtmlIsToldByItsContent() throws IOException {
        byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                "It is a picture (PNG), not an article.",
                Reading.of(folder, "page.html", png).reason());
    }

    @Test
    void aPageNamedTxtIsToldByItsContent() throws IOException {
        assertEquals(
                "It is new.",
                Reading.of(folder, "page.txt", "<!DOCTYPE html><title>Tern 3</title><p>It is new.</p>")
                        .only()
                        .blocks()
                        .getFirst()
                        .text());
    }

    @Test
    void textInOldChineseCharsetsIsRead() throws IOException {
        String text = "港湾实验室发布新模型\n\n实验室周一表示，训练过程比预期顺利，损失的加速卡也比计划少。\n";

        assertEquals(
                "港湾实验室发布新模型",
                Reading.of(folder, "gb.txt", text.getBytes(Charset.forName("GB18030")))
                        .only()
                        .title());
    }

    @Test
    void packedFilesAreUnpackedOnTheFly() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"title\":\"A\",\"text\":\"b\"}\n{\"title\":\"B\",\"text\":\"c\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(
                2,
                Reading.of(folder, "lines.jsonl.gz", packed.toByteArray())
                        .drafts()
                        .size());
    }

    @Test
    void aPackedFileCutShortSaysSo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[100_000]);
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        assertTrue(Reading.of(folder, "half.gz", half).reason().endsWith("."));
    }

    @Test
    void aTextOf20MegabytesBecomesSeveralArticlesAndLosesNothing() throws IOException {
        String line = "The cluster in the old cable works was switched on in March, and stayed on all year.\n\n";
        int lines = 20 * 1024 * 1024 / line.length();
        Reading reading = Reading.of(folder, "long.txt", line.repeat(lines));

        assertEquals(3, reading.drafts().size());
        assertEquals(
                lines,
                reading.drafts().stream()
                        .mapToInt(draft -> draft.article().text().split("The cluster", -1).length - 1)
                        .sum());
        assertEquals(Set.of(), Set.copyOf(reading.failures()));
    }

    @Test
    void deepJsonIsRefusedAndNotCrashedOn() throws IOException {
        String deep = "[".repeat(100_000);

        assertTrue(Reading.of(folder, "deep.json", "[{\"a\":" + deep).reason().startsWith("The JSON is broken"));
    }

    @Test
    void deepMarkdownIsRead() throws IOException {
        Reading reading = Reading.of(folder, "deep.md", "> ".repeat(50_000) + "deep\n\n" + "[".repeat(50_000));

        assertEquals(1, reading.drafts().size() + reading.failures().size());
    }

    @Test
    void aFileThatIsGoneSaysSo() {
        assertEquals(
                "The file is no longer there.",
                Reading.of(folder.resolve("gone.txt")).reason());
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root reads everything");

        assertEquals(
                "The file may not be read: permission denied.", Reading.of(file).reason());
    }

    @Test
    void aFolderIsNotAFile() {
        assertEquals("It is a folder, not a file.", Reading.of(folder).reason());
    }

    @Test
    void whatTheTakerThrowsIsNotTheFilesFault() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "A text.");

        assertThrows(
                IllegalStateException.class,
                () -> new ArticleReader()
                        .read(
                                file,
                                draft -> {
                                    throw new IllegalStateException();
                                },
                                failure -> {}));
    }
}
