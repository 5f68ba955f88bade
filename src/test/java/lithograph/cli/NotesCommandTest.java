package lithograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.notes.JottingSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void notesThatHangOnNoArticleAreListedToo() throws IOException {
        try (Library library = Library.open(folder)) {
            Jottings jottings = library.notebook().jottings();
            jottings.save(Jottings.begin(new JottingSubject.Free(), "# Power\n\nAsk. #power"));
            jottings.save(Jottings.begin(new JottingSubject.OfEntity("chip/h100", "H100"), "Enough?"));
            jottings.save(Jottings.begin(
                    new JottingSubject.OfFact(new ArticleId("gone"), "H100: memory 80 GB", "80 GB", new Span(0, 5)),
                    "Says who?"));
        }
        List<JsonNode> all =
                run("--json").lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(
                List.of("entity", "fact", "free"),
                all.stream().map(note -> note.get("kind").asString()).sorted().toList());
        JsonNode fact = JsonMapper.shared().readTree(run("--json", "80 gb"));
        assertEquals("80 GB", fact.get("about").get("quote").asString());
        JsonNode free = JsonMapper.shared().readTree(run("--json", "power"));
        assertEquals("Power", free.get("title").asString());
        assertEquals("power", free.get("tags").get(0).asString());
        assertTrue(run("enough").contains("on H100"));
    }

    private String run(String... words) {
        StringWriter out = new StringWriter();
        String[] args = new String[words.length + 3];
        args[0] = "notes";
        args[1] = "--library";
        args[2] = folder.toString();
        System.arraycopy(words, 0, args, 3, words.length);
        assertEquals(0, new Main(new PrintWriter(out), new PrintWriter(new StringWriter()), _ -> {}).run(args));
        return out.toString();
    }
}
