package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String written(ExportFormat format, ExportedArticle... articles) throws IOException {
        StringWriter written = new StringWriter();
        format.write(ExportedSamples.heading(), List.of(articles), written);
        return written.toString();
    }

    @Test
    void everyRowOfTheTableHasOneCellAColumnAndReadsBack() throws IOException {
        String csv = written(ExportFormat.CSV, ExportedSamples.full(), ExportedSamples.awkward());
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertEquals(4, rows.size());
        assertEquals("12 litres an hour", rows.getFirst().get("quote"));
        assertEquals(ExportedSamples.full().note().text(), rows.getFirst().get("note"));
        rows.forEach(row -> assertTrue(row.isConsistent()));
    }

    @Test
    void theJsonHasThePropertiesOfItsSchemaAndNoOthers() throws IOException {
        JsonNode schema;
        try (InputStream stream = ExportFormat.class.getResourceAsStream("export.schema.json")) {
            assertNotNull(stream);
            schema = MAPPER.readTree(stream);
        }
        JsonNode export = MAPPER.readTree(written(ExportFormat.JSON, ExportedSamples.full()));
        JsonNode article = export.path("articles").path(0);
        assertFits(schema, export);
        assertFits(schema.path("$defs").path("article"), article);
        assertFits(
                schema.path("$defs").path("highlight"),
                article.path("highlights").path(0));
    }

    private static void assertFits(JsonNode schema, JsonNode object) {
        TreeSet<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        assertEquals(required, new TreeSet<>(object.propertyNames()));
        assertEquals(required, new TreeSet<>(schema.path("properties").propertyNames()));
    }

    @Test
    void markdownShowsTitlesAndQuotesLetterForLetter() throws IOException {
        ExportedArticle awkward = ExportedSamples.awkward();
        Node parsed = Parser.builder().build().parse(written(ExportFormat.MARKDOWN, awkward));
        String shown = TextContentRenderer.builder().build().render(parsed);
        assertTrue(shown.contains(awkward.title()), shown);
        assertTrue(shown.contains("# not a heading"), shown);
    }

    @Test
    void noTwoEntriesOfABibliographyHaveOneKey() throws IOException {
        String bib =
                written(ExportFormat.BIBTEX, ExportedSamples.full(), ExportedSamples.full(), ExportedSamples.full());
        List<String> keys = bib.lines().filter(line -> line.startsWith("@")).toList();
        assertEquals(
                List.of("@online{example2026water,", "@online{example2026water-2,", "@online{example2026water-3,"),
                keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CON: a/b\\c*d?  | CON a b c d (id-1)
            ..hidden         | hidden (id-1)
            x                | x (id-1)
            \ud83d\ude00 smile | \ud83d\ude00 smile (id-1)
            """)
    void aFileNameIsOneThatEverySystemTakes(String title, String name) {
        assertEquals(name, MarkdownNote.fileName(titled(title)));
    }

    @Test
    void aVeryLongTitleMakesAFileNameOfBearableLength() {
        String name = MarkdownNote.fileName(titled("\ud83d\ude00".repeat(300)));
        assertTrue(name.length() < 180, name);
        assertTrue(name.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff), name);
    }

    private static ExportedArticle titled(String title) {
        ExportedArticle bare = ExportedSamples.bare();
        Article old = bare.article();
        Article article = new Article(title, "", "", "", "", old.published(), old.language(), old.blocks());
        FiledArticle filed = new FiledArticle(
                new ArticleId("id-1"),
                article,
                List.of(),
                bare.filed().added(),
                bare.filed().changed());
        return new ExportedArticle(filed, bare.note(), List.of(), List.of(), List.of(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example   | two words           | https://a.example#:~:text=two%20words
            https://a.example#x | a-b, c              | https://a.example#x:~:text=a%2Db%2C%20c
            https://a.example   | ''                  | https://a.example
            ''                  | two words           | ''
            """)
    void aLinkLeadsToThePassage(String url, String passage, String link) {
        assertEquals(link, TextFragment.link(url, passage));
    }

    @Test
    void aLinkToALongChinesePassageNamesItsEnds() {
        String passage = "\u51b7\u5374\u6db2\u6bcf\u5c0f\u65f6\u6d41\u5931".repeat(20);
        String link = TextFragment.link("https://a.example", passage);
        assertTrue(link.indexOf(',') > 0 && link.length() < 300, link);
    }

    @Test
    void formatsAreFoundByIdExtensionAndFileName() {
        assertEquals(Optional.of(ExportFormat.CSL_JSON), ExportFormat.named("csl-json"));
        assertEquals(Optional.of(ExportFormat.MARKDOWN), ExportFormat.named("md"));
        assertEquals(Optional.empty(), ExportFormat.named("xls"));
        assertEquals(Optional.of(ExportFormat.CSL_JSON), ExportFormat.ofFile("Sources.CSL.JSON"));
        assertEquals(Optional.of(ExportFormat.JSON), ExportFormat.ofFile("notes.json"));
        assertEquals(Optional.empty(), ExportFormat.ofFile("notes"));
    }

    @Test
    void anEmptyExportIsStillOfItsFormat() throws IOException {
        Map<ExportFormat, String> empty = new EnumMap<>(ExportFormat.class);
        for (ExportFormat format : ExportFormat.values()) {
            if (format.isText()) {
                empty.put(format, written(format));
            }
        }
        assertEquals("[ ]\n", empty.get(ExportFormat.CSL_JSON));
        assertEquals(
                0,
                MAPPER.readTree(empty.get(ExportFormat.JSON)).path("articles").size());
        assertEquals(1, empty.getOrDefault(ExportFormat.CSV, "").lines().count());
    }
}
