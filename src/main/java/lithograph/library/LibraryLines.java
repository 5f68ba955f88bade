package lithograph.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import lithograph.store.StoreDump;
import lithograph.store.StoreLoad;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A whole library as JSON Lines, as `library-lines.schema.json` describes them: a head, a line for each row of each
/// table, a line for each file of the user's, and an end that says how many there were. The same library gives the
/// same
/// bytes.
final class LibraryLines {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private LibraryLines() {}

    /// Returns the number of lines between the head and the end.
    static int write(LibraryLayout layout, Writer to) throws IOException {
        line(
                to,
                MAPPER.createObjectNode()
                        .put("lithograph", "library")
                        .put("version", VERSION)
                        .put("schema", StoreDump.version(layout.store())));
        int[] lines = {0};
        StoreDump.write(layout.store(), (table, row) -> {
            ObjectNode line = MAPPER.createObjectNode().put("table", table);
            line.set("row", row);
            line(to, line);
            lines[0]++;
        });
        for (String name : ExtraFiles.of(layout.folder())) {
            line(to, file(name, Files.readAllBytes(layout.folder().resolve(name))));
            lines[0]++;
        }
        line(to, MAPPER.createObjectNode().put("end", lines[0]));
        to.flush();
        return lines[0];
    }

    private static ObjectNode file(String name, byte[] bytes) {
        ObjectNode file = MAPPER.createObjectNode().put("file", name);
        try {
            return file.put(
                    "text",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return file.put("base64", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private static void line(Writer to, ObjectNode line) throws IOException {
        to.write(MAPPER.writeValueAsString(line));
        to.write('\n');
    }

    /// Fills an empty folder. Returns the number of lines read between the head and the end.
    ///
    /// @throws IOException with the number of the line at fault
    static int read(BufferedReader from, LibraryLayout layout) throws IOException {
        int number = 1;
        try {
            JsonNode head = next(from);
            if (!head.path("lithograph").asString("").equals("library")
                    || head.path("version").asInt(0) != VERSION) {
                throw new IOException("this is not a library that was written by `lithograph backup`");
            }
            try (StoreLoad load =
                    StoreLoad.into(layout.store(), head.path("schema").asInt(0))) {
                number = 2;
                JsonNode line = next(from);
                for (; !line.has("end"); line = next(from)) {
                    if (line.has("table")) {
                        load.add(line.path("table").asString(""), line.path("row"));
                    } else {
                        write(line, layout.folder());
                    }
                    number++;
                }
                int written = line.path("end").asInt(-1);
                if (written != number - 2) {
                    throw new IOException(
                            written + " lines were written before it, and " + (number - 2) + " are there");
                }
                load.finish();
            }
            return number - 2;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("Line " + number + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException("Line " + number + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode next(BufferedReader from) throws IOException {
        String line = from.readLine();
        if (line == null) {
            throw new IOException("the file ends too early: it is not whole");
        }
        return MAPPER.readTree(line);
    }

    private static void write(JsonNode line, Path folder) throws IOException {
        Path file = ExtraFiles.within(folder, line.path("file").asString(""));
        byte[] bytes = line.has("base64")
                ? Base64.getDecoder().decode(line.path("base64").asString(""))
                : line.path("text").asString("").getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }
}
