package lithograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Print articles of a library by id.",
            "With --json one object an article: id, paths, added, changed, what `extract` and `tag` print, tags, note."
        },
        footer = ExitCode.HELP)
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As `search` prints it.")
    private List<String> ids = List.of();

    ShowCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.OK;
        try (Library open = library.openToRead(console)) {
            for (String id : ids) {
                Optional<OpenArticle> article = open.article(new ArticleId(id));
                if (article.isEmpty()) {
                    console.say(id + ": no article of that id is in the library.");
                    code = ExitCode.FAILED;
                } else {
                    show(article.get());
                }
            }
        }
        return code;
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
                .put("changed", article.filed().changed().toString());
        ArticleJson.put(object, article.filed().article());
        TagJson.put(object, article.text(), article.mentions(), article.facts());
        ArticleJson.strings(object.putArray("tags"), article.tags());
        return object.put("note", article.note().text());
    }
}
