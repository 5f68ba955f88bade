package lithograph.importer.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lithograph.article.Article;
import lithograph.importer.FolderWalk;
import lithograph.importer.Packed;
import lithograph.importer.Reading;
import lithograph.importer.reading.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports that keep what is known of the articles apart from their texts.
final class JoinedExportTest {
    private static final String ZOTERO = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
             xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <bib:Article rdf:about="https://quay.example/tern">
                <z:itemType>webpage</z:itemType>
                <dcterms:isPartOf><bib:Journal><dc:title>Quay Review</dc:title></bib:Journal></dcterms:isPartOf>
                <bib:authors><rdf:Seq>
                  <rdf:li><foaf:Person><foaf:surname>Lin</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
                  <rdf:li><foaf:Person><foaf:surname>Berg</foaf:surname></foaf:Person></rdf:li>
                </rdf:Seq></bib:authors>
                <dcterms:isReferencedBy rdf:resource="#item_3"/>
                <link:link rdf:resource="#item_2"/>
                <dc:subject>models</dc:subject>
                <dc:subject><z:AutomaticTag><rdf:value>prices</rdf:value></z:AutomaticTag></dc:subject>
                <dc:title>Tern 3 is out</dc:title>
                <dcterms:abstract>In short.</dcterms:abstract>
                <dc:date>2026-07-01</dc:date>
                <dcterms:dateSubmitted>2026-08-02 04:55:27</dcterms:dateSubmitted>
                <dc:identifier><dcterms:URI><rdf:value>https://quay.example/tern</rdf:value></dcterms:URI></dc:identifier>
              </bib:Article>
              <bib:Memo rdf:about="#item_3"><rdf:value>&lt;p&gt;Ask Bo.&lt;/p&gt;</rdf:value></bib:Memo>
              <z:Attachment rdf:about="#item_2">
                <rdf:resource rdf:resource="files/2/tern.html"/>
                <dc:title>Snapshot</dc:title>
              </z:Attachment>
              <z:Collection rdf:about="#collection_1">
                <dc:title>Harbour</dc:title>
                <dcterms:hasPart rdf:resource="https://quay.example/tern"/>
              </z:Collection>
            </rdf:RDF>
            """;
    private static final String LIST = """
            [{"id": "1", "slug": "tern-3", "title": "Tern 3 is out", "author": "Ada Lin", "url": "https://quay.example/tern",
              "state": "Active", "labels": ["models"], "savedAt": "2026-08-02T10:00:00.000Z",
              "publishedAt": "2026-07-01T00:00:00.000Z"},
             {"id": "2", "slug": "lamp", "title": "The lamp", "url": "https://quay.example/lamp",
              "savedAt": "2026-08-03T10:00:00.000Z"}]
            """;
    private static final String PAGE =
            "<!DOCTYPE html><title>x</title><article><p>The weights are free to download.</p></article>";

    @TempDir
    Path folder;

    @Test
    void zoterosItemsAreJoinedToTheirFilesNotesTagsAndCollections() throws IOException {
        Files.createDirectories(folder.resolve("files/2"));
        Files.writeString(folder.resolve("files/2/tern.html"), PAGE);
        Reading reading = Reading.of(folder, "Harbour.rdf", ZOTERO);

        Article article = reading.only();
        assertEquals("Tern 3 is out", article.title());
        assertEquals("Ada Lin, Berg", article.byline());
        assertEquals("Quay Review", article.site());
        assertEquals("https://quay.example/tern", article.url());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertTrue(article.text().endsWith("The weights are free to download."), article.text());
        Draft draft = reading.drafts().getFirst();
        assertEquals(List.of("models", "prices", "Harbour"), draft.tags());
        assertEquals("Ask Bo.", draft.note());
        assertEquals("2026-08-02", draft.saved().orElseThrow().toString());
    }

    @Test
    void anItemOfZoteroWithoutItsFileIsKeptByItsAddress() throws IOException {
        assertEquals(
                "In short.", Reading.of(folder, "Harbour.rdf", ZOTERO).only().summary());
    }

    @Test
    void omnivoresArchiveIsOneArticleAnEntryWithItsTextAndHighlights() throws IOException {
        byte[] zip = export();

        assertOmnivore(Reading.of(folder, "export.zip", zip));
    }

    @Test
    void omnivoresArchiveUnpackedReadsTheSame() throws IOException {
        Path unpacked = folder.resolve("export");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        List<Path> files = FolderWalk.files(List.of(unpacked), failure -> {}).toList();

        assertEquals(List.of(unpacked.resolve("metadata_0_to_20.json")), files);
        assertOmnivore(Reading.of(files.getFirst()));
    }

    private static byte[] export() throws IOException {
        return new Packed()
                .with("content/tern-3.html", PAGE)
                .with("highlights/tern-3.md", "> free to download #money\n\nAsk\nBo.\n\n> The weights\n\n#models\n")
                .with("metadata_0_to_20.json", LIST)
                .bytes();
    }

    private static void assertOmnivore(Reading reading) {
        assertEquals(List.of("Tern 3 is out", "The lamp"), reading.titles());
        assertEquals(List.of(), reading.failures());
        Draft draft = reading.drafts().getFirst();
        assertEquals("Ada Lin", draft.article().byline());
        assertEquals("2026-08-02", draft.saved().orElseThrow().toString());
        assertEquals(List.of("models"), draft.tags());
        assertTrue(draft.article().text().endsWith("The weights are free to download."), draft.toString());
        assertEquals(
                List.of(new Draft.Marked("free to download", "Ask\nBo."), new Draft.Marked("The weights", "")),
                draft.highlights());
    }

    @Test
    void chromesOwnBookmarksAreReadWithTheirFolders() throws IOException {
        Reading reading = Reading.of(folder, "Bookmarks", """
                {"checksum": "0", "roots": {"bookmark_bar": {"children": [
                   {"type": "url", "name": "Tern", "url": "https://quay.example/tern", "date_added": "13430102400000000"},
                   {"type": "folder", "name": "Empty", "children": []}], "name": "Bar", "type": "folder"},
                 "other": {"children": [], "name": "Other", "type": "folder"}}, "version": 1}
                """);

        assertEquals("Tern", reading.only().title());
        assertEquals(List.of("Bar"), reading.drafts().getFirst().tags());
        assertEquals(
                "2026-08-02", reading.drafts().getFirst().saved().orElseThrow().toString());
    }

    @Test
    void aListOfReferencesEndsEachOfThemOnce() throws IOException {
        String references = """
                TY  - JOUR
                TI  - A
                UR  - https://quay.example/a
                ER  -
                ER  -
                TY  - JOUR
                TI  - B
                N1  - Ask Bo.
                ER  -
                """;

        assertEquals(List.of("A", "B"), Reading.of(folder, "a.ris", references).titles());
    }

    @Test
    void theFilesOfZoterosItemsAreNotReadTwice() throws IOException {
        Path export = Files.createDirectory(folder.resolve("Zotero"));
        Files.createDirectories(export.resolve("files/2"));
        Files.writeString(export.resolve("files/2/tern.html"), PAGE);
        Files.writeString(export.resolve("files/2/other.html"), PAGE);
        Files.writeString(export.resolve("My library.rdf"), ZOTERO);
        List<Path> files = FolderWalk.files(List.of(export), failure -> {}).toList();

        assertEquals(List.of(export.resolve("My library.rdf"), export.resolve("files/2/other.html")), files);
        byte[] zip = new Packed()
                .with("Zotero/files/2/tern.html", PAGE)
                .with("Zotero/My library.rdf", ZOTERO)
                .bytes();
        assertEquals(
                "Ask Bo.",
                Reading.of(folder, "zotero.zip", zip).drafts().getFirst().note());
        assertEquals(1, Reading.of(folder, "zotero.zip", zip).drafts().size());
    }

    @Test
    void aNoteOfZoteroThatBelongsToNoItemIsAnArticle() throws IOException {
        String alone = ZOTERO.replace("</rdf:RDF>", """
                <bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;On lamps&lt;/p&gt;&lt;p&gt;They burn.&lt;/p&gt;</rdf:value>
                  <dc:subject>light</dc:subject></bib:Memo></rdf:RDF>""");
        Draft note = Reading.of(folder, "Harbour.rdf", alone).drafts().getLast();

        assertEquals("On lamps", note.article().title());
        assertEquals("On lamps\n\nThey burn.", note.article().text());
        assertEquals(List.of("light"), note.tags());
    }

    @Test
    void aJournalOfZoteroThatIsNamedElsewhereIsTheSite() throws IOException {
        String apart = ZOTERO.replace(
                        "<dcterms:isPartOf><bib:Journal><dc:title>Quay Review</dc:title></bib:Journal></dcterms:isPartOf>",
                        "<dcterms:isPartOf rdf:resource=\"urn:issn:1234-5678\"/>")
                .replace(
                        "</rdf:RDF>",
                        "<bib:Journal rdf:about=\"urn:issn:1234-5678\"><dc:title>Quay Review</dc:title></bib:Journal></rdf:RDF>");

        assertEquals(
                "Quay Review", Reading.of(folder, "Harbour.rdf", apart).only().site());
    }

    @Test
    void theParagraphsOfAZoteroNoteStayApart() throws IOException {
        String two = ZOTERO.replace("&lt;p&gt;Ask Bo.&lt;/p&gt;", "&lt;p&gt;Ask Bo.&lt;/p&gt;&lt;p&gt;Soon.&lt;/p&gt;");

        assertEquals(
                "Ask Bo.\nSoon.",
                Reading.of(folder, "Harbour.rdf", two).drafts().getFirst().note());
    }

    @Test
    void whatIsWrongWithAFileOfAnEntryIsSaidAndTheEntryKept() throws IOException {
        Files.createDirectories(folder.resolve("files/2"));
        Files.write(folder.resolve("files/2/tern.html"), new byte[] {0, 1, 2, 3, 0, 0, 0});
        Reading reading = Reading.of(folder, "Harbour.rdf", ZOTERO);

        assertEquals(List.of("Tern 3 is out"), reading.titles());
        assertEquals(1, reading.failures().size(), reading.toString());
        assertEquals(
                folder.resolve("Harbour.rdf") + "#files/2/tern.html",
                reading.failures().getFirst().origin());
    }

    @Test
    void aBookOfManyArticlesIsJoinedToItsEntryAsOne() throws IOException {
        Files.createDirectories(folder.resolve("files/2"));
        Files.write(
                folder.resolve("files/2/tern.html"),
                new Packed()
                        .with("a.txt", "One\n\nThe first.\n")
                        .with("b.txt", "Two\n\nThe second.\n")
                        .bytes());
        Article article = Reading.of(folder, "Harbour.rdf", ZOTERO).only();

        assertTrue(article.text().endsWith("One\n\nThe first.\n\nTwo\n\nThe second."), article.text());
    }

    @Test
    void aBrokenListOfOmnivoreSaysWhatItCost() throws IOException {
        byte[] zip = new Packed()
                .with("content/tern-3.html", PAGE)
                .with("metadata_0_to_20.json", "[{\"slug\": oops")
                .bytes();

        assertTrue(Reading.of(folder, "export.zip", zip)
                .reason()
                .endsWith("in the folder content beside it, were left out."));
    }

    @Test
    void aBombBesideAnEntryEndsTheReadingOfTheFile() throws IOException {
        Packed inner = new Packed();
        byte[] spaces = ("[" + " ".repeat(60 << 20)).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 6; i++) {
            inner.with("a" + i + ".json", spaces);
        }
        Packed bomb = new Packed().with("Zotero/My library.rdf", ZOTERO);
        Reading reading = Reading.of(
                folder,
                "zotero.zip",
                bomb.with("Zotero/files/2/tern.html", inner.bytes()).bytes());

        assertTrue(
                reading.failures().getLast().reason().startsWith("It unpacks to over a hundred times"),
                reading.failures().toString());
    }
}
