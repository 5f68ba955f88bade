package lithograph.library;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lithograph.export.Exported;
import lithograph.export.MarkdownNote;
import lithograph.export.VaultStyle;
import lithograph.notes.Jotting;
import lithograph.notes.NoteTarget;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A folder of Markdown files, one an article with notes and one a note of its own, kept in step with a library: one
/// way, and never over what
/// was changed there by hand. The folder remembers in a file of its own what it was given.
public final class Vault {
    private static final String MANIFEST = ".lithograph.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Library library;
    private final VaultStyle style;
    private final Path folder;

    public Vault(Library library, VaultStyle style, Path folder) {
        this.library = library;
        this.style = style;
        this.folder = folder;
    }

    /// What to do with files that were changed by hand, once the user was asked.
    public enum Changed {
        KEEP,
        OVERWRITE
    }

    /// What came of it.
    ///
    /// @param written   articles and notes that stand in the folder as they are in the library
    /// @param conflicts files that were changed by hand, and were left as they are
    public record Outcome(int written, List<String> conflicts) {
        public Outcome {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Brings the folder in step: writes what is new or changed, takes away what has no notes any more. One caller
    /// at a time.
    ///
    /// @param words see [Notebook#entries]
    public Outcome bring(String words, Changed changed) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> before = given();
        Map<String, String> after = new TreeMap<>();
        List<String> conflicts = new ArrayList<>();
        int written = 0;
        Leaving leaving = new Leaving(library, Exports.Depth.NOTES);
        try {
            List<NoteEntry> entries = library.notebook().entries(words);
            List<Jotting> jottings = library.notebook().jottings().all(words);
            Map<String, String> names = names(entries, jottings);
            Map<String, Exported> files = new LinkedHashMap<>();
            for (NoteEntry entry : entries) {
                leaving.article(entry.filed().id())
                        .ifPresent(article -> files.put(MarkdownNote.fileName(entry.filed()), article));
            }
            for (Jotting jotting : jottings) {
                files.put(MarkdownNote.fileName(jotting), leaving.note(jotting));
            }
            for (Map.Entry<String, Exported> file : files.entrySet()) {
                String name = file.getKey() + ".md";
                if (put(name, text(file.getValue(), names), before, after, changed)) {
                    written++;
                } else {
                    conflicts.add(name);
                }
            }
            if (words.isBlank()) {
                conflicts.addAll(takeAway(before, after));
            }
        } finally {
            Map<String, String> known = new TreeMap<>(before);
            known.putAll(after);
            known.keySet().removeIf(name -> Files.notExists(folder.resolve(name)));
            remember(known);
        }
        return new Outcome(written, conflicts);
    }

    /// What the folder calls what a link can lead to, by the target's key.
    private static Map<String, String> names(List<NoteEntry> entries, List<Jotting> jottings) {
        Map<String, String> names = new HashMap<>();
        for (NoteEntry entry : entries) {
            names.put(
                    new NoteTarget.ToArticle(entry.filed().id(), Optional.empty()).key(),
                    MarkdownNote.fileName(entry.filed()));
        }
        for (Jotting jotting : jottings) {
            names.put(new NoteTarget.ToNote(jotting.id()).key(), MarkdownNote.fileName(jotting));
        }
        return names;
    }

    private String text(Exported item, Map<String, String> names) throws IOException {
        StringWriter text = new StringWriter();
        style.write(item, target -> Optional.ofNullable(names.get(target.key())), text);
        return text.toString();
    }

    private boolean put(
            String name, String text, Map<String, String> before, Map<String, String> after, Changed changed)
            throws IOException {
        Path file = folder.resolve(name);
        String wanted = Hashing.of(text.getBytes(StandardCharsets.UTF_8));
        String given = before.getOrDefault(name, "");
        if (Files.exists(file)) {
            String present = Hashing.of(file);
            if (present.equals(wanted)) {
                after.put(name, wanted);
                return true;
            }
            if (!present.equals(given) && changed == Changed.KEEP) {
                after.put(name, given);
                return false;
            }
        }
        AtomicFile.write(file, "", to -> {
            to.write(text);
            return 1;
        });
        after.put(name, wanted);
        return true;
    }

    private List<String> takeAway(Map<String, String> before, Map<String, String> after) throws IOException {
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> entry : before.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (after.containsKey(entry.getKey()) || !Files.isRegularFile(file)) {
                continue;
            }
            if (Hashing.of(file).equals(entry.getValue())) {
                Files.delete(file);
            } else {
                kept.add(entry.getKey());
            }
        }
        return kept;
    }

    /// Name to the hash of what was written under it.
    private Map<String, String> given() throws IOException {
        Map<String, String> given = new TreeMap<>();
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            try {
                JsonNode files = MAPPER.readTree(Files.readAllBytes(manifest)).path("files");
                files.properties().forEach(file -> {
                    // A name with a folder in it is none of ours.
                    if (Path.of(file.getKey()).getNameCount() == 1) {
                        given.put(file.getKey(), file.getValue().asString(""));
                    }
                });
            } catch (JacksonException e) {
                throw new IOException(manifest + " cannot be read: " + e.getOriginalMessage(), e);
            }
        }
        return given;
    }

    private void remember(Map<String, String> given) throws IOException {
        ObjectNode manifest =
                MAPPER.createObjectNode().put("lithograph", "vault").put("version", 1);
        ObjectNode files = manifest.putObject("files");
        given.forEach(files::put);
        AtomicFile.write(folder.resolve(MANIFEST), "", to -> {
            to.write(MAPPER.writeValueAsString(manifest));
            return 1;
        });
    }
}
