package lithograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lithograph.library.Library;
import lithograph.library.LibraryStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = {
            "Print what a library holds.",
            "With --json one object: articles, by_language, mentions, entities, facts, notes, highlights, store_bytes, index_bytes,",
            "meaning: readable (articles in English), known (those that search finds by meaning),",
            "originals (files of which a copy is kept), original_bytes."
        },
        footer = ExitCode.HELP)
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    StatsCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            LibraryStatistics counts = open.statistics();
            switch (json.format()) {
                case JSON -> console.json(object(counts));
                case PLAIN ->
                    console.print(String.format(
                            "%,d articles %s%n%,d mentions of %,d entities, %,d facts%n%,d notes, %,d highlights%n"
                                    + "%,d of %,d articles in English are found by meaning%n"
                                    + "%,d bytes in the store, %,d in the index%n%,d original files kept in %,d bytes",
                            counts.articles(),
                            counts.byLanguage(),
                            counts.mentions(),
                            counts.entities(),
                            counts.facts(),
                            counts.notes(),
                            counts.highlights(),
                            counts.meaning().known(),
                            counts.meaning().readable(),
                            counts.storeBytes(),
                            counts.indexBytes(),
                            counts.originals(),
                            counts.originalBytes()));
            }
        }
        return ExitCode.OK;
    }

    private static ObjectNode object(LibraryStatistics counts) {
        ObjectNode object = ArticleJson.JSON.createObjectNode().put("articles", counts.articles());
        ObjectNode languages = object.putObject("by_language");
        counts.byLanguage().forEach(languages::put);
        object.putObject("meaning")
                .put("readable", counts.meaning().readable())
                .put("known", counts.meaning().known());
        return object.put("mentions", counts.mentions())
                .put("entities", counts.entities())
                .put("facts", counts.facts())
                .put("notes", counts.notes())
                .put("highlights", counts.highlights())
                .put("store_bytes", counts.storeBytes())
                .put("index_bytes", counts.indexBytes())
                .put("originals", counts.originals())
                .put("original_bytes", counts.originalBytes());
    }
}
