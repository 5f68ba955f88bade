package lithograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.library.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "show",
        description = {
            "Print articles of a library by id.",
            "With --json one object an article: id, paths, added, changed, source_gone, what `extract` and `tag` print, tags,",
            "note; with --versions: id, versions (number, title, published, taken, path, current)."
        },
        footer = ExitCode.HELP)
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As `search` prints it.")
    private List<String> ids = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("unused") // picocli reads it; the usual help options would take --version for their own
    private boolean help;

    @Option(names = "--versions", description = "List what each article said over time, the latest first.")
    private boolean versions;

    @Option(
            names = "--version",
            paramLabel = "N",
            description = "Print the article as version N of --versions said it.")
    private int version;

    ShowCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.OK;
        try (Library open = library.openToRead(console)) {
            for (String id : ids) {
                ArticleId named = new ArticleId(id);
                Optional<OpenArticle> article = version > 0 ? open.version(named, version) : open.article(named);
                if (article.isEmpty()) {
                    console.say(
                            version > 0 && open.article(named).isPresent()
                                    ? id + ": there is no version " + version + " of it."
                                    : id + ": no article of that id is in the library.");
                    code = ExitCode.FAILED;
                } else if (versions) {
                    list(named, open.versions(named));
                } else {
                    show(article.get());
                }
            }
        }
        return code;
    }

    private void list(ArticleId id, List<Version> all) {
        switch (json.format()) {
            case JSON -> {
                ObjectNode object = ArticleJson.JSON.createObjectNode().put("id", id.value());
                ArrayNode array = object.putArray("versions");
                for (Version one : all) {
                    ObjectNode line =
                            array.addObject().put("number", one.number()).put("title", one.title());
                    one.published()
                            .ifPresentOrElse(
                                    date -> line.put("published", date.toString()), () -> line.putNull("published"));
                    line.put("taken", one.taken().toString())
                            .put("path", one.origin())
                            .put("current", one.current());
                }
                console.json(object);
            }
            case PLAIN ->
                all.forEach(one -> console.print(one.number() + (one.current() ? " (now) · " : " · ") + one.taken()
                        + " · " + one.title() + " · " + one.origin()));
        }
    }

    private void show(OpenArticle article) {
        switch (json.format()) {
            case JSON -> console.json(object(article));
            case PLAIN -> console.print(ArticleJson.plain(article.filed().article()));
        }
    }

    private static ObjectNode object(OpenArticle article) {
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("id", article.filed().id().value());
        ArticleJson.strings(object.putArray("paths"), article.filed().origins());
        object.put("added", article.filed().added().toString())
                .put("changed", article.filed().changed().toString())
                .put("source_gone", article.sourceGone());
        ArticleJson.put(object, article.filed().article());
        TagJson.put(object, article.text(), article.mentions(), article.facts());
        ArticleJson.strings(object.putArray("tags"), article.tags());
        return object.put("note", article.note().text());
    }
}
