package lithograph.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import lithograph.importer.office.PdfPaper;

/// A small whole file of each form, to be damaged.
final class Samples {
    private static final String PAGE = "<!DOCTYPE html><title>T</title><meta name=author content='Ada Lin'>"
            + "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"2026-07-01\"}</script>"
            + "<nav><a href=/a>A</a></nav><article><h1>T</h1><p>By Ada Lin, July 1, 2026</p><p>The cards are in the works.</p>"
            + "<ul><li>one<li>two</ul><table><tr><th>a<td>b</table><figure><img src=a.png><figcaption>c</figcaption>"
            + "</figure><pre>x = 1</pre><blockquote>q</blockquote></article>";
    private static final String TEXT = "A title\n\nA text.\n";

    private Samples() {}

    /// @param bytes copied by whoever changes them
    record Sample(String name, byte[] bytes) {
        static Sample of(String name, String text) {
            return new Sample(name, text.getBytes(StandardCharsets.UTF_8));
        }

        Form form() {
            return Form.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 65_536)), name);
        }
    }

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.of("a.html", PAGE),
                Sample.of("b.html", "<!-- saved from url=(0021)https://quay.example/ -->\n" + PAGE),
                Sample.of("a.md", """
                        ---
                        title: T
                        date: 2026-07-01
                        tags: [a, b]
                        ---
                        ## H

                        - one
                          1. two

                        | a | b |
                        |---|---|
                        | c | d |

                        ```
                        code
                        ```
                        > *quoted* [link](https://quay.example) ==marked==
                        """),
                Sample.of("b.md", "+++\ntitle = \"T\"\ntags = [\"a\"]\n+++\n# T\n\nText<br>and <b>more</b>.\n"),
                Sample.of("a.txt", "A title\n\nBy Ada Lin | July 1, 2026\n\nThe cards are in the works, it said.\n"),
                Sample.of(
                        "a.json",
                        "{\"title\": \"T\", \"text\": \"The cards.\", \"tags\": [\"a\"], \"date\": \"2026\","
                                + " \"highlights\": [{\"quote\": \"cards\", \"note\": \"n\"}]}"),
                Sample.of(
                        "b.json",
                        "[{\"title\": \"T\", \"author\": [{\"family\": \"Lin\", \"given\": \"Ada\"}], \"URL\":"
                                + " \"https://quay.example\", \"issued\": {\"date-parts\": [[2026, 7, 1]]}}]"),
                Sample.of("a.jsonl", "{\"title\":\"A\",\"text\":\"b\"}\n{\"title\":\"B\",\"html\":\"<p>c</p>\"}\n"),
                Sample.of(
                        "a.xml",
                        "<?xml version=\"1.0\"?><rss><channel><title>S</title><item><title>T</title><link>https://quay.example/a"
                                + "</link><pubDate>Wed, 01 Jul 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;x&lt;/p&gt;"
                                + "</description></item></channel></rss>"),
                Sample.of(
                        "b.xml",
                        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>T</title>"
                                + "<content type=\"xhtml\"><div>x</div></content><updated>2026-07-01</updated></entry></feed>"),
                Sample.of(
                        "a.rdf",
                        "<rdf:RDF xmlns:z=\"http://www.zotero.org/namespaces/export#\"><bib:Article rdf:about=\"#i1\">"
                                + "<z:itemType>journalArticle</z:itemType><dc:title>T</dc:title><link:link rdf:resource=\"#i2\"/>"
                                + "<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lin</foaf:surname></foaf:Person></rdf:li>"
                                + "</rdf:Seq></bib:authors><dc:date>2026-07-01</dc:date></bib:Article><z:Attachment rdf:about=\"#i2\">"
                                + "<rdf:resource rdf:resource=\"files/2/a.html\"/></z:Attachment></rdf:RDF>"),
                Sample.of(
                        "a.enex",
                        "<en-export><note><title>T</title><content><![CDATA[<en-note><p>x</p><en-todo/></en-note>]]></content>"
                                + "<created>20260701T000000Z</created><resource><data encoding=\"base64\">AAAA</data></resource>"
                                + "</note></en-export>"),
                Sample.of(
                        "a.bib",
                        "@string{q = {Quay}}\n@article{a, title = {T {\\'e}}, author = \"Lin, Ada and Ray, Bo\","
                                + " journal = q # { Review}, year = 2026, url = {https://q.example}}"),
                Sample.of(
                        "a.ris",
                        "TY  - JOUR\nTI  - T\nAU  - Lin, Ada\nPY  - 2026/07/01\nUR  - https://quay.example\nER  - \n"),
                Sample.of("a.csv", "title,url,tags,time_added\n\"T, t\",https://quay.example,a|b,1782864000\n"),
                Sample.of(
                        "bookmarks.html",
                        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF=\"https://quay.example\" ADD_DATE=\"1782864000\""
                                + " TAGS=\"a,b\">T</A><DD>Seen at noon</DL>"),
                Sample.of(
                        "a.rtf",
                        "{\\rtf1\\ansi{\\info{\\title T}}\\pard caf\\'e9 \\u28207?\\par\\trowd a\\cell\\row{\\*\\bin3 abc}}"),
                Sample.of("a.eml", """
                        From: A <a@b.example>
                        Subject: =?UTF-8?Q?T?=
                        Date: Wed, 1 Jul 2026 10:00:00 +0000
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain

                        Text.
                        --b
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        <p>A text that is=
                         longer.</p>
                        --b--
                        """),
                Sample.of(
                        "a.mhtml",
                        "From: <Saved by Blink>\nSnapshot-Content-Location: https://quay.example/\nMIME-Version: 1.0\n"
                                + "Content-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                                + "Content-Location: https://quay.example/\n\n" + PAGE
                                + "\n--b\nContent-Type: image/png\n"
                                + "Content-Transfer-Encoding: base64\n\nAAAA\n--b--\n"),
                Sample.of(
                        "a.warc",
                        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://quay.example/\r\n"
                                + "WARC-Date: 2026-07-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                                + "Content-Type: text/html\r\nContent-Length: " + PAGE.length() + "\r\n\r\n" + PAGE
                                + "\r\n\r\n"),
                new Sample("a.tar", Packed.tar("a.txt", TEXT, "b/c.html", PAGE)),
                new Sample(
                        "a.zip",
                        new Packed().with("a.txt", TEXT).with("b.html", PAGE).bytes()),
                new Sample("a.jsonl.gz", gzip("{\"title\":\"A\",\"text\":\"b\"}\n")),
                new Sample("a.pdf", PdfPaper.of(1)),
                new Sample("a.docx", docx()),
                new Sample("a.odt", odt()),
                new Sample("a.epub", epub()));
    }

    private static byte[] docx() throws IOException {
        return new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with("docProps/core.xml", "<cp:coreProperties><dc:title>T</dc:title></cp:coreProperties>")
                .with(
                        "word/document.xml",
                        "<w:document><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>"
                                + "</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>cheap</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
                                + "<w:t>GB</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>")
                .bytes();
    }

    private static byte[] odt() throws IOException {
        return new Packed()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "meta.xml",
                        "<office:document-meta><office:meta><dc:title>T</dc:title></office:meta>"
                                + "</office:document-meta>")
                .with(
                        "content.xml",
                        "<office:document-content><office:body><office:text><text:h text:outline-level=\"2\">P</text:h>"
                                + "<text:p>It is<text:s text:c=\"2\"/>new.</text:p><text:list><text:list-item><text:p>a</text:p>"
                                + "</text:list-item></text:list></office:text></office:body></office:document-content>")
                .bytes();
    }

    private static byte[] epub() throws IOException {
        return new Packed()
                .stored("mimetype", "application/epub+zip")
                .with("META-INF/container.xml", "<container><rootfile full-path=\"O/b.opf\"/></container>")
                .with(
                        "O/b.opf",
                        "<package><metadata><dc:title>T</dc:title><dc:date>2026</dc:date></metadata><manifest>"
                                + "<item id=\"a\" href=\"t/a%20b.xhtml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>")
                .with("O/t/a b.xhtml", "<html><body><h1>One</h1><p>It is new.</p></body></html>")
                .bytes();
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
