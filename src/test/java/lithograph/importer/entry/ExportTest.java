package lithograph.importer.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.Reading;
import lithograph.importer.reading.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {
    @TempDir
    Path folder;

    @Test
    void aLineOfPocketIsAnArticleWithItsTagsAndDay() throws IOException {
        Reading reading = Reading.of(
                folder,
                "pocket.csv",
                "title,url,time_added,tags,status\n\"Tern 3, the model\",https://quay.example/3,1782864000,models|new,unread\n");

        assertEquals("Tern 3, the model", reading.only().title());
        assertEquals("https://quay.example/3", reading.only().url());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 1)),
                reading.drafts().getFirst().saved());
        assertEquals(List.of("models", "new"), reading.drafts().getFirst().tags());
        assertTrue(reading.only().published().isEmpty());
    }

    @Test
    void aSelectionOfInstapaperIsAHighlight() throws IOException {
        Reading reading = Reading.of(
                folder, "i.csv", "URL,Title,Selection,Folder\nhttps://quay.example/3,Tern 3,It is new.,Unread\n");

        assertEquals(
                List.of(new Draft.Marked("It is new.", "")),
                reading.drafts().getFirst().highlights());
    }

    @Test
    void highlightsOfReadwiseAreGatheredUnderTheirArticle() throws IOException {
        Reading reading = Reading.of(folder, "readwise.csv", """
                Highlight,Book Title,Book Author,Note,Location,Highlighted at
                It is new.,Tern 3,Ada Lin,"really?",1,2026-07-01
                A tern is a bird.,Birds,Bo Berg,,1,2026-07-02
                It is cheap.,Tern 3,Ada Lin,,2,2026-07-01
                """);

        assertEquals(List.of("Tern 3", "Birds"), reading.titles());
        assertEquals(
                List.of(new Draft.Marked("It is new.", "really?"), new Draft.Marked("It is cheap.", "")),
                reading.drafts().getFirst().highlights());
        assertEquals(
                List.of(new Block.Quote("It is new.", List.of()), new Block.Quote("It is cheap.", List.of())),
                reading.drafts().getFirst().article().blocks());
    }

    @Test
    void bookmarksOfBrowsersKeepTheirTagsAndDescriptions() throws IOException {
        Reading reading = Reading.of(folder, "bookmarks.html", """
                <!DOCTYPE NETSCAPE-Bookmark-file-1>
                <TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
                <DL><p>
                <DT><A HREF="https://quay.example/3" ADD_DATE="1782864000" TAGS="models,new">Tern 3</A>
                <DD>The model in short.
                <DT><A HREF="javascript:alert(1)">No</A>
                </DL><p>
                """);

        assertEquals("Tern 3", reading.only().title());
        assertEquals("The model in short.", reading.only().summary());
        assertEquals(List.of("models", "new"), reading.drafts().getFirst().tags());
    }

    @Test
    void wallabagGivesItsTextsTagsAndAnnotations() throws IOException {
        Reading reading = Reading.of(folder, "wallabag.json", """
                [{"id": 23, "title": "Tern 3", "url": "https://quay.example/3", "created_at": "2026-07-02T11:55:58+0200",
                  "published_at": "2026-07-01T08:00:00+0000", "content": "<div><p>It is <em>new</em>.</p></div>",
                  "language": "en_US", "domain_name": "quay.example", "tags": ["models"],
                  "annotations": [{"text": "really?", "quote": "It is new.", "ranges": []}]}]
                """);

        Draft draft = reading.drafts().getFirst();
        assertEquals("It is new.", draft.article().blocks().getFirst().text());
        assertEquals("2026-07-01", draft.article().published().orElseThrow().toString());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 2)), draft.saved());
        assertEquals(List.of(new Draft.Marked("It is new.", "really?")), draft.highlights());
    }

    @Test
    void karakeepGivesItsNotesAndNestedContent() throws IOException {
        Reading reading = Reading.of(folder, "karakeep.json", """
                {"bookmarks": [{"createdAt": 1782864000, "title": "Tern 3", "tags": ["models"], "note": "read it",
                  "content": {"type": "link", "url": "https://quay.example/3"}}]}
                """);

        assertEquals("https://quay.example/3", reading.only().url());
        assertEquals("read it", reading.drafts().getFirst().note());
    }

    @Test
    void theCollectionsOfLinkwardenBecomeTags() throws IOException {
        Reading reading = Reading.of(folder, "linkwarden.json", """
                {"collections": [{"id": 1, "name": "Birds", "links": [
                  {"name": "Tern 3", "url": "https://quay.example/3", "tags": [{"name": "models"}],
                   "createdAt": "2026-07-01T00:00:00.000Z"}]}]}
                """);

        assertEquals(List.of("models", "Birds"), reading.drafts().getFirst().tags());
        assertEquals("", reading.only().site());
    }

    @Test
    void aReferenceIsJoinedToTheFileThatItNames() throws IOException {
        Files.createDirectories(folder.resolve("files/7"));
        Files.writeString(folder.resolve("files/7/paper.txt"), "tern3-final-v2\n\nThe weights are free to download.\n");
        Reading reading = Reading.of(folder, "zotero.bib", """
                @string{quay = "Quay Review"}
                @article{lin2026,
                  title = {The {{Tern}} 3 model: na{\\"\\i}ve \\& cheap},
                  author = {Lin, Ada and Berg, Bo},
                  journal = quay # { Letters},
                  date = {2026-07-01}, keywords = {models, prices},
                  doi = {10.1000/182},
                  file = {Full text:files/7/paper.txt:text/plain}
                }
                """);

        Article article = reading.only();
        assertEquals("The Tern 3 model: naïve & cheap", article.title());
        assertEquals("Ada Lin, Bo Berg", article.byline());
        assertEquals("Quay Review Letters", article.site());
        assertEquals("https://doi.org/10.1000/182", article.url());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(List.of("models", "prices"), reading.drafts().getFirst().tags());
        assertTrue(article.text().endsWith("The weights are free to download."));
        assertTrue(reading.drafts().getFirst().origin().endsWith("zotero.bib#lin2026"));
    }

    @Test
    void noFileOutsideOfTheFolderOfAReferenceIsRead() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.txt"), "A secret title\n\nThe secret text.\n");
        Reading reading = Reading.of(
                inner,
                "evil.bib",
                "@article{a, title = {T}, author = {A}, year = 2026, file = {../secret.txt;"
                        + folder.resolve("secret.txt") + "}}");

        assertEquals("T", reading.only().title());
        assertTrue(reading.only().blocks().isEmpty());
    }

    @Test
    void risAndCslJsonAreReadToo() throws IOException {
        Article ris = Reading.of(folder, "a.ris", """
                        TY  - JOUR
                        TI  - Tern 3
                        AU  - Lin, Ada
                        PY  - 2026///
                        AB  - In short.
                        ER  -
                        """).only();
        Article csl = Reading.of(folder, "a.json", """
                        [{"id": "lin", "title": "Tern <i>3</i>", "author": [{"family": "Lin", "given": "Ada"}],
                          "container-title": "Quay Review", "issued": {"date-parts": [["2026", 7, 1]]}}]
                        """).only();

        assertEquals("Tern 3", ris.title());
        assertEquals("In short.", ris.summary());
        assertEquals("2026-01-01", ris.published().orElseThrow().toString());
        assertEquals("Tern 3", csl.title());
        assertEquals("Ada Lin", csl.byline());
        assertEquals("Quay Review", csl.site());
        assertEquals("2026-07-01", csl.published().orElseThrow().toString());
    }

    @Test
    void aNoteOfEvernoteWithATitleAndTagsAloneIsKept() throws IOException {
        Reading reading = Reading.of(
                folder,
                "a.enex",
                "<en-export><note><title>Ask Bo</title><content></content><created>20260701T101500Z</created>"
                        + "<tag>lamps</tag></note></en-export>");

        assertEquals("Ask Bo", reading.only().title());
        assertEquals(List.of("lamps"), reading.drafts().getFirst().tags());
    }

    @Test
    void anEntryWithATitleAndTagsAloneIsKept() throws IOException {
        assertEquals(
                "Ask Bo",
                Reading.of(folder, "a.json", "{\"title\": \"Ask Bo\", \"tags\": [\"lamps\"]}")
                        .only()
                        .title());
        assertEquals(
                "Ask Bo",
                Reading.of(folder, "a.md", "---\ntitle: Ask Bo\ntags: [lamps]\n---\n")
                        .only()
                        .title());
    }
}
