package lithograph.importer;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are made to do harm.
final class HostileInputTest {
    private static final String SECRET = "The harbour master keeps the key under the third lamp.";
    private static final int LAUGHS = 12;

    /// Which limit is met first depends on the memory that the tests before have left.
    private static final List<String> STOPPED = List.of(
            "A part of it is larger than 64 MB.",
            "It unpacks to over a hundred times its size",
            "It is too large for the memory that there is.");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"a.rss", "a.atom", "a.rdf", "a.enex", "a.svg", "a.opml", "a.xhtml", "a.docx", "a.odt", "a.epub"})
    void noFormOfXmlOpensOrMultipliesEntities(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.dat"), SECRET);
        StringBuilder type = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"")
                .append(secret.toUri())
                .append("\"><!ENTITY % p SYSTEM \"")
                .append(secret.toUri())
                .append("\"> %p; <!ENTITY l0 \"ha\">");
        for (int i = 1; i <= LAUGHS; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String text = "Words &e; and &l" + LAUGHS + "; <xi:include href=\"" + secret.toUri() + "\" parse=\"text\"/>";
        Reading reading = Reading.of(folder, name, xml(name, type.append("]>\n").toString(), text));

        assertEquals(1, reading.drafts().size() + reading.failures().size(), reading.toString());
        for (Draft draft : reading.drafts()) {
            assertFalse(draft.article().text().contains(SECRET), draft.toString());
            assertTrue(draft.article().text().length() < 10_000, name);
        }
    }

    private static byte[] xml(String name, String type, String text) throws IOException {
        String plain = type
                + switch (name) {
                    case "a.rss" ->
                        "<rss><channel><item><title>T</title><description>" + text
                                + "</description></item></channel></rss>";
                    case "a.atom" -> "<feed><entry><title>T</title><content>" + text + "</content></entry></feed>";
                    case "a.rdf" ->
                        "<rdf:RDF xmlns:z=\"http://www.zotero.org/namespaces/export#\"><bib:Book><dc:title>T</dc:title>"
                                + "<dcterms:abstract>" + text + "</dcterms:abstract></bib:Book></rdf:RDF>";
                    case "a.enex" ->
                        "<en-export><note><title>T</title><content>" + text + "</content></note></en-export>";
                    case "a.svg" -> "<svg><text>" + text + "</text></svg>";
                    case "a.opml" -> "<opml><head><title>" + text + "</title></head></opml>";
                    default -> "<html><body><h1>T</h1><p>" + text + "</p></body></html>";
                };
        return switch (name) {
            case "a.docx" ->
                new Packed()
                        .with("[Content_Types].xml", "<Types/>")
                        .with(
                                "word/document.xml",
                                type + "<w:document><w:body><w:p><w:r><w:t>" + text
                                        + "</w:t></w:r></w:p></w:body></w:document>")
                        .bytes();
            case "a.odt" ->
                new Packed()
                        .stored("mimetype", "application/vnd.oasis.opendocument.text")
                        .with(
                                "content.xml",
                                type + "<office:document-content><office:body><office:text><text:p>" + text
                                        + "</text:p></office:text></office:body></office:document-content>")
                        .bytes();
            case "a.epub" ->
                new Packed()
                        .stored("mimetype", "application/epub+zip")
                        .with("META-INF/container.xml", type + "<container><rootfile full-path=\"b.opf\"/></container>")
                        .with(
                                "b.opf",
                                type + "<package><metadata><dc:title>T</dc:title></metadata><manifest><item id=\"a\""
                                        + " href=\"a.xhtml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>")
                        .with("a.xhtml", plain)
                        .bytes();
            default -> plain.getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void aPageReadsNoOtherFileWhateverItNames() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path secret = Files.writeString(folder.resolve("secret.html"), "<p>" + SECRET + "</p>");
        Files.writeString(inner.resolve("beside.html"), "<p>" + SECRET + "</p>");
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><title>T</title><article><h1>T</h1><p>The lamp is lit.</p>");
        for (String address : List.of(secret.toUri().toString(), "../secret.html", "beside.html")) {
            for (String tag : List.of(
                    "iframe src", "object data", "embed src", "img src", "link rel=import href", "script src")) {
                page.append("<")
                        .append(tag)
                        .append("='")
                        .append(address)
                        .append("'></")
                        .append(tag.split(" ", 2)[0])
                        .append(">");
            }
        }
        assertNothingRead(Reading.of(inner, "page.html", page.toString()));
        assertNothingRead(Reading.of(
                inner,
                "page.mhtml",
                "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n"
                        + "Snapshot-Content-Location: " + secret.toUri()
                        + "\n\n--b\nContent-Type: text/html\nContent-Location: "
                        + secret.toUri() + "\n\n" + page
                        + "\n--b\nContent-Type: text/html\nContent-Location: ../../secret.html\n"
                        + "Content-Disposition: attachment; filename=\"../../evil.html\"\n\n<p>x</p>\n--b--\n"));
        try (var files = Files.walk(folder)) {
            assertEquals(0, files.filter(file -> file.endsWith("evil.html")).count());
        }
    }

    private static void assertNothingRead(Reading reading) {
        assertEquals("T", reading.only().title());
        assertFalse(reading.only().text().contains(SECRET), reading.toString());
        assertFalse(reading.only().url().startsWith("file:"), reading.only().url());
    }

    @Test
    void anEntryOfAnArchiveReadsNothingOutsideOfIt() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "A title\n\n" + SECRET + "\n");
        String entry = "@article{a, title = {T}, author = {A}, year = 2026, file = {../secret.txt;../../secret.txt;"
                + folder.resolve("secret.txt") + "}}";
        byte[] zip = new Packed().with("a.bib", entry).with("b/b.bib", entry).bytes();

        assertFalse(Reading.of(folder, "a.zip", zip).toString().contains(SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml", "a.xhtml"})
    void aBombWithinADocumentIsStopped(String part) throws IOException {
        byte[] spaces = new byte[70 * 1024 * 1024];
        Packed packed = part.startsWith("word")
                ? new Packed().with("[Content_Types].xml", "<Types/>")
                : new Packed()
                        .stored(
                                "mimetype",
                                part.startsWith("content")
                                        ? "application/vnd.oasis.opendocument.text"
                                        : "application/epub+zip");

        String reason =
                Reading.of(folder, "bomb", packed.with(part, spaces).bytes()).reason();
        assertTrue(STOPPED.stream().anyMatch(reason::startsWith), reason);
    }

    @Test
    void anArchiveThatMultipliesWithinItselfIsStopped() throws IOException {
        byte[] inner = new Packed()
                .with("a.txt", "A title\n\n" + "ha ".repeat(1_000_000))
                .bytes();
        for (int depth = 0; depth < 2; depth++) {
            Packed outer = new Packed();
            for (int i = 0; i < 16; i++) {
                outer.with("inner" + i + ".zip", inner);
            }
            inner = outer.bytes();
        }
        Reading reading = Reading.of(folder, "bomb.zip", inner);

        String reason = reading.failures().getLast().reason();
        assertTrue(
                STOPPED.stream().anyMatch(reason::startsWith),
                reading.failures().toString());
    }

    @Test
    void aTitleOfManyPartsIsReadAtOnce() throws IOException {
        String page = "<!DOCTYPE html><title>" + "a | b ".repeat(30_000)
                + "</title><article><p>The lamp is lit.</p></article>";

        assertTimeout(ofSeconds(5), () -> Reading.of(folder, "page.html", page).only());
    }

    @Test
    void aListOfNothingSaysSo() throws IOException {
        assertEquals(
                "The JSON holds no entries.",
                Reading.of(folder, "a.json", "[][]").reason());
    }

    @Test
    void aPageTreeThatLeadsBackToItselfEndsInASentence() throws IOException {
        String pdf = """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Parent 2 0 R /Count 1000000 /Kids [2 0 R 2 0 R 3 0 R]>> endobj
                3 0 obj <</Type /Pages /Parent 3 0 R /Count 2 /Kids [2 0 R 3 0 R]>> endobj
                trailer <</Root 1 0 R /Size 4>>
                %%EOF
                """;

        assertTrue(Reading.of(folder, "loop.pdf", pdf).reason().startsWith("The PDF "), pdf);
    }

    @Test
    void aSavedPageOfLineEndsAloneIsReadAtOnce() throws IOException {
        String message =
                "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
                        + "\n".repeat(200_000);

        assertTrue(Reading.of(folder, "page.mhtml", message).reason().startsWith("The MHTML file"));
    }

    @Test
    void aSavedPageWithoutItsBoundariesIsReadAndOneWithoutItsEndAsFarAsItGoes() throws IOException {
        String head = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://quay.example/a
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"

                """;
        String page =
                "Content-Type: text/html\n\n<!DOCTYPE html><html><title>T</title><article><h1>T</h1><p>The lamp is lit.</p>";
        for (Map.Entry<String, String> file : Map.of(
                        "boundary.mhtml", head + page,
                        "end.mhtml", head + "--b\n" + page,
                        "header.mhtml", head.replace("; boundary=\"b\"", "") + "--b\n" + page)
                .entrySet()) {
            Reading reading = Reading.of(folder, file.getKey(), file.getValue());
            assertEquals("T", reading.only().title(), file.getKey());
            assertTrue(reading.only().text().endsWith("The lamp is lit."), reading.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [a, b\nx: {",
                "\t: :\n- - -",
                "title: !!java.io.File [/etc]",
                "a: &a [*a, *a]\nb: *zz",
                "just words",
                "%TAG ! x"
            })
    void frontMatterThatIsNotYamlCostsNothingOfTheText(String matter) throws IOException {
        Reading reading = Reading.of(folder, "a.md", "---\n" + matter + "\n---\n# The lamp\n\nThe lamp is lit.\n");

        assertTrue(reading.only().text().contains("The lamp is lit."), reading.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-00-00", "0000-01-01", "9999-12-31", "-0001-01-01", "2026-02-30", "99999999999999999999"})
    void noDateHoweverOddCostsTheArticle(String date) throws IOException {
        List<Reading> readings = new ArrayList<>();
        readings.add(
                Reading.of(folder, "a.md", "---\ntitle: T\ndate: " + date + "\nsaved: " + date + "\n---\nText.\n"));
        readings.add(Reading.of(
                folder,
                "a.json",
                "{\"title\": \"T\", \"text\": \"Text.\", \"date\": \"" + date + "\", \"savedAt\": \"" + date
                        + "\", \"issued\": {\"date-parts\": [[0, 99, -1]]}}"));
        readings.add(Reading.of(
                folder,
                "a.html",
                "<!DOCTYPE html><title>T</title><meta property='article:published_time' content='"
                        + date + "'><script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\""
                        + date
                        + "\"}</script><article><h1>T</h1><time datetime='" + date + "'>" + date
                        + "</time><p>Text.</p></article>"));
        readings.add(Reading.of(
                folder,
                "a.xml",
                "<?xml version=\"1.0\"?><rss><channel><item><title>T</title><pubDate>" + date
                        + "</pubDate><description>Text.</description></item></channel></rss>"));
        readings.add(Reading.of(
                folder,
                "a.eml",
                "From: A <a@b.example>\nSubject: T\nDate: " + date + "\nMIME-Version: 1.0\n\nText.\n"));
        readings.add(Reading.of(
                folder,
                "a.bib",
                "@article{a, title = {T}, author = {A}, url = {https://q.example}, date = {" + date + "}, year = {"
                        + date + "}, urldate = {" + date + "}}"));
        readings.add(Reading.of(
                folder, "a.ris", "TY  - JOUR\nTI  - T\nPY  - " + date + "\nUR  - https://q.example\nER  - \n"));
        readings.add(Reading.of(folder, "a.csv", "title,url,time_added\nT,https://q.example," + date + "\n"));
        readings.add(Reading.of(
                folder,
                "b.html",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://q.example\" ADD_DATE=\"" + date
                        + "\">T</A></DL>"));
        readings.add(Reading.of(
                folder,
                "a.enex",
                "<en-export><note><title>T</title><content>Text.</content><created>" + date.replace("-", "")
                        + "T000000Z</created></note></en-export>"));
        readings.add(Reading.of(folder, date + " T.txt", "T\n\nBy Ada Lin | " + date + "\n\nText.\n"));

        for (Reading reading : readings) {
            assertEquals("T", reading.only().title(), reading.toString());
            reading.only().published().ifPresent(day -> assertTrue(day.day().getYear() > 1900, reading.toString()));
        }
    }

    @Test
    void tenThousandBrokenFilesAreTenThousandFailuresAndTheOthersAreRead() throws IOException {
        Packed zip = new Packed().with("first.txt", "First\n\nThe lamp is lit.\n");
        for (int i = 0; i < 10_000; i++) {
            zip.with(i + ".json", "{\"title\": oops " + i + "}");
        }
        Reading packed = Reading.of(
                folder,
                "all.zip",
                zip.with("last.txt", "Last\n\nThe lamp is lit.\n").bytes());

        assertEquals(List.of("First", "Last"), packed.titles());
        assertEquals(
                10_000,
                packed.failures().stream().map(Failure::origin).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- -->", "<?x?>", "%\n", "<!DOCTYPE x [ ]>"})
    void noNumberOfCommentsAtTheHeadCostsStack(String comment) throws Exception {
        List<String> ends = List.of(
                "<?xml version=\"1.0\"?><rss><channel><item><title>T</title><description>x</description></item></channel></rss>",
                "<!DOCTYPE html><title>T</title><article><h1>T</h1><p>The lamp is lit.</p></article>",
                "@article{a, title = {T}, author = {A}, url = {https://q.example}}");
        List<String> problems = new CopyOnWriteArrayList<>();
        for (String end : ends) {
            String name = end.startsWith("@") ? "a.bib" : end.startsWith("<?xml") ? "a.xml" : "a.html";
            Path file = Files.writeString(folder.resolve(name), comment.repeat(60_000 / comment.length()) + end);
            Thread thread = new Thread(null, () -> problems.addAll(problems(file)), "small", 256 << 10);
            thread.start();
            thread.join();
        }
        assertEquals(List.of(), problems);
    }

    private static List<String> problems(Path file) {
        return Reading.of(file).failures().stream()
                .map(Failure::reason)
                .filter(reason -> reason.contains("nested"))
                .toList();
    }
}
