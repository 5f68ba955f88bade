package lithograph.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lithograph.article.Language;
import lithograph.importer.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedPageTest {
    private static final String BODY = """
            <title>Tern 3</title><article><h1>Tern 3</h1>
            <p>The lab said on Monday that the training took four months, and that it is glad of it.</p>
            <p>The loss of cards was lower than planned for at the outset, the engineers said, and the fans are quiet.</p>
            </article>""";

    @TempDir
    Path folder;

    @Test
    void aSingleFilePageKnowsWhereAndWhenItWasSaved() throws IOException {
        Reading reading = Reading.of(folder, "page.html", """
                <!DOCTYPE html> <html><!--
                 Page saved with SingleFile\s
                 url: https://quay.example/tern-3\s
                 saved date: Wed Jul 01 2026 18:50:56 GMT+0000 (Coordinated Universal Time)
                -->""" + BODY);

        assertEquals("https://quay.example/tern-3", reading.only().url());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 1)),
                reading.drafts().getFirst().saved());
        assertEquals(Language.ENGLISH, reading.only().language());
    }

    @Test
    void aCompletePageKnowsWhereItWasSavedFrom() throws IOException {
        Reading reading = Reading.of(
                folder,
                "page.htm",
                "<!DOCTYPE html>\n<!-- saved from url=(0027)https://quay.example/tern-3 -->\n<html>" + BODY);

        assertEquals("https://quay.example/tern-3", reading.only().url());
    }

    @Test
    void aPageWithoutATitleGoesByItsName() throws IOException {
        assertEquals(
                "old page",
                Reading.of(folder, "old_page.html", "<p>The cards are in the works.</p>")
                        .only()
                        .title());
    }

    @Test
    void anMhtmlFileIsTheArticleOfItsRootPage() throws IOException {
        Reading reading = Reading.of(folder, "page.mhtml", mhtml("--x\r\n", "\r\n--x--\r\n"));

        assertEquals("Tern 3", reading.only().title());
        assertEquals("https://quay.example/tern-3", reading.only().url());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 1)),
                reading.drafts().getFirst().saved());
        assertTrue(reading.only().text().contains("training took four months"));
    }

    @Test
    void anMhtmlFileWithoutItsBoundaryIsReadAllTheSame() throws IOException {
        assertTrue(Reading.of(folder, "a.mhtml", mhtml("", "")).only().text().contains("training took four months"));
    }

    @Test
    void anMhtmlFileCutShortKeepsWhatThereIs() throws IOException {
        String whole = mhtml("--x\r\n", "");
        Reading reading = Reading.of(folder, "a.mhtml", whole.substring(0, whole.length() - 40));

        assertTrue(reading.only().text().contains("training took four months"));
    }

    @Test
    void aMailIsAnArticleByItsSender() throws IOException {
        Reading reading = Reading.of(folder, "mail.eml", """
                From: "Ada Lin" <ada@quay.example>
                To: list@quay.example
                Subject: =?UTF-8?B?5riv5rm+?= news
                Date: Wed, 01 Jul 2026 08:00:00 +0000
                Message-ID: <1@quay.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The cluster in the old cable works was switched on in March, and stayed on =
                all year.
                --b--
                """);

        assertEquals("港湾 news", reading.only().title());
        assertEquals("Ada Lin", reading.only().byline());
        assertEquals("2026-07-01", reading.only().published().orElseThrow().toString());
        assertEquals(
                "The cluster in the old cable works was switched on in March, and stayed on all year.",
                reading.only().blocks().getFirst().text());
    }

    @Test
    void anMhtmlFileCutShortSaysWhereItEnds() throws IOException {
        String whole = mhtml("--x\r\n", "\r\n--x--\r\n");

        assertEquals(
                "The MHTML file is damaged or cut short: it ends before a page begins in it.",
                Reading.of(folder, "page.mhtml", whole.substring(0, whole.indexOf("--x")))
                        .reason());
    }

    private static String mhtml(String before, String after) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/tern-3\r\nSubject: Tern 3\r\n"
                + "Date: Wed, 1 Jul 2026 11:28:18 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n"
                + before
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://quay.example/tern-3\r\n\r\n<!DOCTYPE html><html>"
                + BODY.replace("=", "=3D")
                        .replace("four months", "four mon=\r\nths")
                        .replace("\n", "\r\n")
                + after;
    }
}
