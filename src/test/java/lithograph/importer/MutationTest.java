package lithograph.importer;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lithograph.importer.office.PdfPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files of every form: each must end in an article or a sentence, soon, and never in an exception.
final class MutationTest {
    private static final int ROUNDS = 40;

    @TempDir
    Path folder;

    @Test
    void damagedFilesEndInAnArticleOrASentence() throws IOException {
        Random random = new Random(20261123);
        for (Sample sample : samples()) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = damage(sample.bytes().getBytes(StandardCharsets.ISO_8859_1), random);
                Reading reading = assertTimeout(ofSeconds(5), () -> Reading.of(folder, sample.name(), damaged));
                assertTrue(!reading.drafts().isEmpty() || !reading.failures().isEmpty(), sample.name() + " " + round);
            }
        }
    }

    /// @param bytes in ISO 8859-1
    private record Sample(String name, String bytes) {
        static Sample of(String name, byte[] bytes) {
            return new Sample(name, new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static List<Sample> samples() throws IOException {
        String page = "<!DOCTYPE html><title>T</title><article><h1>T</h1><p>The cards are in the works.</p></article>";
        return List.of(
                new Sample("a.html", page),
                new Sample(
                        "a.md", "---\ntitle: T\ntags: [a, b]\n---\n## H\n\n- one\n\n| a | b |\n|---|---|\n| c | d |\n"),
                new Sample("a.txt", "A title\n\nBy Ada Lin | July 1, 2026\n\nThe cards are in the works, it said.\n"),
                new Sample(
                        "a.json",
                        "{\"title\": \"T\", \"text\": \"The cards.\", \"tags\": [\"a\"], \"date\": \"2026\"}"),
                new Sample(
                        "a.xml", "<?xml version=\"1.0\"?><rss><channel><item><title>T</title></item></channel></rss>"),
                new Sample(
                        "a.enex",
                        "<en-export><note><title>T</title><content><![CDATA[<p>x</p>]]></content></note></en-export>"),
                new Sample(
                        "a.bib",
                        "@article{a, title = {T}, author = \"Lin, Ada\", year = 2026, url = {https://q.example}}"),
                new Sample("a.ris", "TY  - JOUR\nTI  - T\nUR  - https://quay.example\nER  - \n"),
                new Sample("a.csv", "title,url,tags\n\"T, t\",https://quay.example,a|b\n"),
                new Sample(
                        "a.rtf", "{\\rtf1\\ansi{\\info{\\title T}}\\pard caf\\'e9 \\u28207?\\par\\trowd a\\cell\\row}"),
                new Sample(
                        "a.eml",
                        "From: A <a@b.example>\nSubject: T\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page),
                new Sample(
                        "a.warc",
                        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://quay.example/\r\n"
                                + "WARC-Date: 2026-07-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                                + "Content-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page
                                + "\r\n\r\n"),
                Sample.of("a.tar", Packed.tar("a.txt", "A title\n\nA text.\n")),
                Sample.of(
                        "a.zip",
                        new Packed()
                                .with("a.txt", "A title\n\nA text.\n")
                                .with("b.html", page)
                                .bytes()),
                Sample.of("a.pdf", PdfPaper.of(1)));
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
                default -> {
                    byte[] doubled = Arrays.copyOf(damaged, damaged.length + at);
                    System.arraycopy(damaged, 0, doubled, damaged.length, at);
                    damaged = doubled;
                }
            }
        }
        return damaged;
    }
}
