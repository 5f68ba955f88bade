package lithograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntitiesCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(
                files.resolve("a.md"),
                "---\ndate: 2026-05-02\n---\n\n# Owls\n\nOwl Alpha runs on H100s, and Owl Alpha is quick.\n");
        Files.writeString(
                files.resolve("b.md"),
                "---\ndate: 2026-06-04\n---\n\n# Cats\n\nLongCat 2.0 answers Babelfish-83B, an open model.\n");
        assertEquals(0, run("import", files.toString()));
    }

    @Test
    void entitiesAreListedByTheNumberOfTheirArticles() {
        assertEquals(0, run("entities", "--json"));
        JsonNode first = objects().getFirst();
        assertEquals("model/longcat-2.0", first.get("id").asString());
        assertEquals("model", first.get("kind").asString());
        assertTrue(first.get("known").asBoolean());
        assertEquals("company/meituan", first.get("maker").asString());
        assertTrue(first.get("aliases")
                .valueStream()
                .anyMatch(alias -> alias.asString().equals("Owl Alpha")));
        assertEquals(2, first.get("articles").asInt());
        assertEquals(3, first.get("mentions").asInt());
        assertEquals("2026-05-02", first.get("first_mention").asString());
        assertEquals("2026-06-04", first.get("last_mention").asString());
    }

    @Test
    void aKindANameOrAnIdNarrowsTheList() {
        run("entities", "--json", "--kind", "chip");
        assertEquals(List.of("chip/h100"), ids());
        run("entities", "--json", "owl", "alpha");
        assertEquals(List.of("model/longcat-2.0"), ids());
        run("entities", "--json", "chip/h100");
        assertEquals(List.of("chip/h100"), ids());
        run("entities", "--json", "--unknown");
        assertEquals(List.of("model/babelfish-83b"), ids());
    }

    @Test
    void anEntityThatNoArticleMentionsIsShownByItsName() {
        assertEquals(0, run("entities", "--json", "M1 Ultra"));
        JsonNode absent = objects().getFirst();
        assertEquals(0, absent.get("articles").asInt());
        assertTrue(absent.get("first_mention").isNull());
        assertEquals(1, run("entities", "Nobody", "Knows"));
    }

    @Test
    void theHelpNamesItsFieldsAndExitCodes() {
        assertEquals(0, run("entities", "--help"));
        assertTrue(printed.contains("first_mention") && printed.contains("Exit codes"), printed);
    }

    private String printed = "";

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--library", folder.resolve("library").toString()));
        StringWriter out = new StringWriter();
        int code = new Main(new PrintWriter(out), new PrintWriter(new StringWriter()), _ -> {})
                .run(all.toArray(String[]::new));
        printed = out.toString();
        return code;
    }

    private List<JsonNode> objects() {
        return printed.lines().map(JsonMapper.shared()::readTree).toList();
    }

    private List<String> ids() {
        return objects().stream().map(it -> it.get("id").asString()).toList();
    }
}
