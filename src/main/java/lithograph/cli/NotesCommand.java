package lithograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.library.NoteEntry;
import lithograph.notes.Highlight;
import lithograph.notes.Jotting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "notes",
        mixinStandardHelpOptions = true,
        description = {
            "Print your notes, highlights and tags, last changed first.",
            "Then the notes that hang on no article.",
            "With --json one object an article: id, title, url, note, tags, highlights (id, quote, comment, color, tags, placed, start, end);",
            "then one a note of its own: id, kind (free, entity, fact), about (entity and name, or article, claim and quote), title, note, tags, created, changed."
        },
        footer = ExitCode.HELP)
final class NotesCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Only where each of these words occurs.")
    private List<String> words = List.of();

    NotesCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            String asked = String.join(" ", words);
            for (NoteEntry entry : open.notebook().entries(asked)) {
                switch (json.format()) {
                    case JSON -> console.json(object(entry));
                    case PLAIN -> console.print(plain(entry));
                }
            }
            for (Jotting own : open.notebook().jottings().all(asked)) {
                switch (json.format()) {
                    case JSON -> console.json(JottingJson.object(own));
                    case PLAIN -> console.print(plain(own));
                }
            }
        }
        return ExitCode.OK;
    }

    private static String plain(Jotting own) {
        String about = Jottings.about(own.subject());
        return (own.title().isBlank() ? "Untitled note" : own.title()) + "\n  note:" + own.id()
                + (about.isEmpty() ? "" : " on " + about) + "\n  "
                + own.text().strip().replace("\n", "\n  ") + "\n";
    }

    private static String plain(NoteEntry entry) {
        StringBuilder text = new StringBuilder(entry.filed().article().title())
                .append("\n  ")
                .append(entry.filed().id());
        entry.tags().forEach(tag -> text.append(" #").append(tag));
        if (!entry.note().text().isBlank()) {
            text.append("\n  ").append(entry.note().text().strip().replace("\n", "\n  "));
        }
        for (Highlight highlight : entry.highlights()) {
            text.append("\n  > ").append(highlight.anchor().exact().replace("\n", "\n  > "));
            if (!highlight.comment().isBlank()) {
                text.append("\n    ").append(highlight.comment().strip().replace("\n", "\n    "));
            }
        }
        return text.append('\n').toString();
    }

    private static ObjectNode object(NoteEntry entry) {
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("id", entry.filed().id().value())
                .put("title", entry.filed().article().title())
                .put("url", entry.filed().article().url())
                .put("note", entry.note().text());
        ArticleJson.strings(object.putArray("tags"), entry.tags());
        ArrayNode highlights = object.putArray("highlights");
        for (Highlight highlight : entry.highlights()) {
            ObjectNode node = highlights
                    .addObject()
                    .put("id", highlight.id())
                    .put("quote", highlight.anchor().exact())
                    .put("comment", highlight.comment())
                    .put("color", highlight.color().name().toLowerCase(Locale.ROOT));
            ArticleJson.strings(node.putArray("tags"), highlight.tags());
            node.put("placed", highlight.placed())
                    .put("start", highlight.anchor().position().start())
                    .put("end", highlight.anchor().position().end());
        }
        return object;
    }
}
