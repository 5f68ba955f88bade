package lithograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lithograph.library.Library;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interface that scripts stand on, over the sample library.
class CommandLineTest {
    private static final Path SAMPLE = Path.of("data", "sample");

    @TempDir
    static Path folder;

    private static String library;

    @BeforeAll
    static void importTheSampleLibrary() {
        library = folder.resolve("library").toString();
        Run run = run("import", "--json", "--library", library, SAMPLE.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.objects().getFirst().get("added").asInt() >= 50, run.out());
    }

    private record Run(int code, String out, String err) {
        List<JsonNode> objects() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }

    private static final List<WindowRequest> OPENED = new ArrayList<>();

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Main(new PrintWriter(out), new PrintWriter(err), OPENED::add).run(args);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void anImportIsListedAndUndoneAndItsFailuresAreSaved(@TempDir Path own) throws IOException {
        Path inbox = Files.createDirectory(own.resolve("in"));
        Files.writeString(inbox.resolve("one.md"), "# A fab opens\n\nIt was a cold day when the first wafer came.\n");
        Files.writeString(inbox.resolve("empty.md"), "");
        String place = own.resolve("library").toString();
        run("import", "--library", place, inbox.toString());
        JsonNode runs = run("imports", "--json", "--library", place).objects().getFirst();
        assertEquals(1, runs.get("imports").get(0).get("failed").asInt());
        assertEquals("done", runs.get("imports").get(0).get("state").asString());
        String csv = run("imports", "--csv", "1", "--library", place).out();
        assertTrue(csv.contains("failed," + inbox.resolve("empty.md") + ",The file is empty."), csv);
        Files.writeString(
                inbox.resolve("empty.md"), "# A fab closes\n\nNobody had seen the last wafer leave the line.\n");
        assertTrue(run("imports", "--retry", "1", "--library", place).out().startsWith("1 added"));
        assertTrue(run("imports", "--undo", "1", "--library", place).out().startsWith("1 articles taken out"));
        assertEquals(
                1,
                run("stats", "--json", "--library", place)
                        .objects()
                        .getFirst()
                        .get("articles")
                        .asInt());
        assertEquals(3, run("imports", "--undo", "9", "--library", place).code());
    }

    @Test
    void whatTheSampleIsReadFromAgainReadsTheSame() {
        JsonNode report =
                run("reextract", "--json", "--library", library).objects().getFirst();
        assertTrue(report.get("unchanged").asInt() >= 50, report.toString());
        assertEquals(0, report.get("changed").size(), report.toString());
        assertEquals(0, report.get("added").asInt(), report.toString());
        assertEquals(0, report.get("failures").size(), report.toString());
        JsonNode kept =
                run("originals", "--json", "--library", library).objects().getFirst();
        assertEquals("on", kept.get("keep").asString());
        assertTrue(kept.get("files").asInt() > 0, kept.toString());
    }

    @Test
    void importingAgainChangesNothing() {
        JsonNode report = run("import", "--json", "--library", library, SAMPLE.toString())
                .objects()
                .getFirst();
        assertEquals(0, report.get("added").asInt());
        assertEquals(0, report.get("updated").asInt());
        assertTrue(report.get("unchanged").asInt() >= 50);
    }

    @Test
    void oneNameOfAModelFindsTheArticlesThatUseAnother() {
        List<String> titles = titles(run("search", "--json", "--library", library, "--model", "Owl Alpha"));
        assertTrue(titles.stream().anyMatch(title -> title.contains("龙猫2.0")), titles.toString());
        assertEquals(titles, titles(run("search", "--json", "--library", library, "--model", "LongCat 2.0")));
    }

    @Test
    void hitsStandUnderHeadingsWhereAskedFor() {
        Run plain = run("search", "--library", library, "--group", "month", "LongCat 2.0");
        assertTrue(plain.out().contains("\n2026-07 ("), plain.out());
        JsonNode hits = run("search", "--json", "--library", library, "--group", "source", "LongCat 2.0")
                .objects()
                .getFirst()
                .path("hits");
        List<String> groups = new ArrayList<>();
        hits.forEach(hit -> {
            String source = hit.path("source").asString();
            String group = source.isEmpty() ? "no source" : source;
            assertEquals(group, hit.path("group").asString());
            if (groups.isEmpty() || !groups.getLast().equals(group)) {
                groups.add(group);
            }
        });
        assertEquals(groups.stream().distinct().toList(), groups, "each source in one place");
        assertTrue(groups.size() > 3, groups.toString());
    }

    @Test
    void aSearchTellsItsHitsAsOneObject() {
        Run run = run("search", "--json", "--library", library, "--limit", "3", "LongCat 2.0");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        JsonNode object = run.objects().getFirst();
        assertEquals("LongCat 2.0", object.get("query").asString());
        assertEquals(3, object.get("hits").size());
        for (String name : List.of("id", "path", "title", "published", "score", "snippet")) {
            assertTrue(object.get("hits").get(0).has(name), name);
        }
    }

    @Test
    void aFileOfQueriesIsAnsweredLineByLine() throws IOException {
        Path queries = Files.writeString(
                folder.resolve("queries.tsv"), "q1\tMeituan\nq2\t英伟达\n\nq3\tno such words here at all\n");
        List<JsonNode> answers = run("search", "--json", "--library", library, "--queries", queries.toString())
                .objects();
        assertEquals(
                List.of("q1", "q2", "q3"),
                answers.stream()
                        .map(answer -> answer.get("query_id").asString())
                        .toList());
        assertTrue(answers.get(0).get("total").asInt() > 0);
        assertTrue(answers.get(1).get("total").asInt() > 0);
    }

    @Test
    void aFilterBeginningWithAMinusExcludes() {
        int all = total("Meituan");
        int with = total("Meituan", "--chip", "H100");
        int without = total("Meituan", "--chip", "-H100");
        assertTrue(with > 0 && without > 0);
        assertEquals(all, with + without);
    }

    @Test
    void aFilterThatNothingCanMeetIsASlipAndSaysSo() {
        Run source = run("search", "--library", library, "--source", "No Such Paper", "Meituan");
        assertTrue(source.code() != 0 && source.err().contains("No Such Paper"), source.err());
        Run language = run("search", "--library", library, "--language", "Klingonese", "Meituan");
        assertTrue(language.code() != 0 && language.err().contains("Klingonese"), language.err());
        assertEquals(total("Meituan", "--language", "zh"), total("Meituan", "--language", "Chinese"));
    }

    @Test
    void aBrokenExpressionFindsNothingAndSaysWhy() {
        Run run = run("search", "--json", "--library", library, "/[/");
        JsonNode object = run.objects().getFirst();
        assertEquals(0, object.get("total").asInt());
        assertTrue(object.get("problem").asString().contains("regular expression"));
    }

    @Test
    void whatIsPrintedOfAMentionStandsInTheText() {
        Path file = SAMPLE.resolve("pasted").resolve("longcat-2-owl-unmasked.txt");
        String text = run("extract", "--json", file.toString())
                .objects()
                .getFirst()
                .get("text")
                .asString();
        JsonNode tags = run("tag", "--json", file.toString()).objects().getFirst();
        int seen = 0;
        for (String kind : List.of("companies", "chips", "models")) {
            for (JsonNode entity : tags.get(kind)) {
                List<String> surfaces = entity.get("surfaces")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                for (JsonNode mention : entity.get("mentions")) {
                    String there = text.substring(
                            mention.get("start").asInt(), mention.get("end").asInt());
                    assertTrue(surfaces.contains(there), there + " is none of " + surfaces);
                    seen++;
                }
            }
        }
        assertTrue(seen > 20, seen + " mentions");
        for (JsonNode fact : tags.get("facts")) {
            if (!fact.get("start").isNull()) {
                assertEquals(
                        fact.get("quote").asString(),
                        text.substring(
                                fact.get("start").asInt(), fact.get("end").asInt()));
            }
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersArePrinted() throws IOException {
        Path bad =
                Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});
        Run run = run(
                "extract", "--json", bad.toString(), SAMPLE.resolve("briefs").toString());
        assertEquals(1, run.code());
        assertFalse(run.objects().getFirst().get("error").isNull());
        assertTrue(run.objects().size() > 2);
    }

    @Test
    void anArticleCanBeShownAndHasRelatives() {
        String id = run("search", "--json", "--library", library, "--limit", "1", "LongCat 2.0")
                .objects()
                .getFirst()
                .get("hits")
                .get(0)
                .get("id")
                .asString();
        JsonNode article =
                run("show", "--json", "--library", library, id).objects().getFirst();
        assertEquals(id, article.get("id").asString());
        assertTrue(article.get("models").size() > 0);
        List<JsonNode> related =
                run("related", "--json", "--library", library, id).objects();
        String reason = related.getFirst().path("reason").asString();
        assertTrue(reason.startsWith("same "), reason);
        assertTrue(run("related", "--library", library, id).out().contains("\n  " + reason + "\n"));
    }

    @Test
    void anIdThatIsNotThereIsAFailureWithASentence() {
        Run run = run("show", "--library", library, "nobody");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("nobody"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aWrongOptionIsExplainedWithoutAStackTrace() {
        Run run = run("search", "--library", library, "--sort", "sideways", "x");
        assertEquals(2, run.code());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aValueThatCannotBeUsedIsAMistakeOfTheCommand() {
        Run date = run("search", "--library", library, "--from", "2026-13", "x");
        assertEquals(2, date.code());
        assertTrue(date.err().contains("--from 2026-13"), date.err());
        Run model = run("search", "--library", library, "--model", "no such model at all", "x");
        assertEquals(2, model.code());
        assertTrue(model.err().contains("no such model at all"), model.err());
    }

    @Test
    void theLibraryMayBeNamedBeforeTheCommand() {
        assertEquals(
                run("stats", "--json", "--library", library).out(),
                run("--library", library, "stats", "--json").out());
    }

    @Test
    void aMistypedFolderIsNotANewLibrary() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(3, run("search", "--library", nowhere.toString(), "x").code());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsAClearSentence() throws IOException {
        try (Library open = Library.open(Path.of(library))) {
            assertEquals(0, run("stats", "--library", open.folder().toString()).code());
            Run run = run("rebuild", "--library", open.folder().toString());
            assertEquals(3, run.code());
            assertTrue(run.err().contains("open"), run.err());
            assertFalse(run.err().contains("\tat "), run.err());
        }
    }

    @Test
    void aSoundLibraryHasNothingToReport() {
        assertEquals(0, run("verify", "--library", library).code());
        assertTrue(run("stats", "--json", "--library", library)
                        .objects()
                        .getFirst()
                        .get("articles")
                        .asInt()
                >= 50);
        assertEquals(0, run("rebuild", "--library", library).code());
        assertEquals(0, run("verify", "--library", library).code());
    }

    @Test
    void resultsAreExportedInEveryFormat() throws IOException {
        for (String format : List.of("markdown", "csv", "json", "html", "bibtex", "ris", "csl-json")) {
            Path file = folder.resolve("results." + format);
            Run run = run("export", "--library", library, "--format", format, "--output", file.toString(), "LongCat");
            assertEquals(0, run.code(), run.err());
            assertTrue(Files.readString(file).contains("LongCat"), format);
        }
    }

    @Test
    void factsNameTheirSentenceAndSource() {
        List<JsonNode> facts =
                run("facts", "--json", "--library", library, "LongCat 2.0").objects();
        assertTrue(
                facts.stream()
                        .anyMatch(fact -> fact.get("attribute").asString().equals("parameters")
                                && fact.get("value").asDouble() == 1.6e12),
                facts.toString());
    }

    @Test
    void withoutACommandTheWindowOpens() {
        OPENED.clear();
        assertEquals(
                0,
                run("--library", library, "--query", "H100", "--size", "1000x600")
                        .code());
        assertEquals("H100", OPENED.getFirst().query());
        assertEquals(1000, OPENED.getFirst().width());
        assertEquals(2, run("--size", "huge").code());
        assertEquals(0, run("--library", library, "--view", "notes").code());
        assertEquals("notes", OPENED.getLast().view());
    }

    @Test
    void everyCommandHasAHelpThatNamesItsExitCodes() {
        for (String command : List.of(
                "extract", "tag", "import", "search", "show", "related", "facts", "notes", "export", "stats", "verify",
                "rebuild", "bench")) {
            Run run = run(command, "--help");
            assertEquals(0, run.code(), command);
            assertTrue(run.out().contains("Exit codes"), command);
        }
    }

    private static List<String> titles(Run run) {
        assertEquals(0, run.code(), run.err());
        return Stream.of(run.objects().getFirst().get("hits"))
                .flatMap(JsonNode::valueStream)
                .map(hit -> hit.get("title").asString())
                .toList();
    }

    private static int total(String query, String... options) {
        List<String> args = new ArrayList<>(List.of("search", "--json", "--library", library));
        args.addAll(List.of(options));
        args.add(query);
        return run(args.toArray(String[]::new))
                .objects()
                .getFirst()
                .get("total")
                .asInt();
    }
}
