package lithograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lithograph.article.PublishedDate;
import lithograph.entity.Alias;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.library.Library;
import lithograph.library.Presence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = {
            "List the companies, chips and models that the articles of a library mention, in most articles first, or those of",
            "one name, mentioned or not. With --json one object an entity: id, kind, name, known (whether the catalogue has",
            "it), maker, family (ids, or null), aliases, articles, mentions, first_mention, last_mention (days of the first and",
            "the last article with a date, or null)."
        },
        footer = ExitCode.HELP)
final class EntitiesCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}.")
    private @Nullable EntityKind kind;

    @Option(names = "--unknown", description = "Only names that the catalogue does not have: what the inbox offers.")
    private boolean unknown;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "By any of its names or its id; several words are joined.")
    private List<String> words = List.of();

    EntitiesCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.join(" ", words);
        try (Library open = library.openToRead(console)) {
            List<Presence> found =
                    name.isEmpty() ? open.entities().present() : open.entities().goingBy(name);
            if (found.isEmpty() && !name.isEmpty()) {
                console.say(name + ": no company, chip or model of that name is known.");
                return ExitCode.FAILED;
            }
            found.stream().filter(this::isWanted).forEach(this::print);
        }
        return ExitCode.OK;
    }

    private boolean isWanted(Presence presence) {
        return (kind == null || presence.entity().kind() == kind) && (!unknown || presence.isUnknown());
    }

    private void print(Presence presence) {
        switch (json.format()) {
            case JSON -> console.json(object(presence));
            case PLAIN ->
                console.print(String.join(
                        "\t",
                        presence.entity().kind().id(),
                        presence.entity().name(),
                        presence.isUnknown() ? "unknown" : "known",
                        Integer.toString(presence.articles()),
                        Integer.toString(presence.mentions()),
                        day(presence.first()),
                        day(presence.last())));
        }
    }

    private static String day(Optional<PublishedDate> date) {
        return date.map(PublishedDate::toString).orElse("");
    }

    private static ObjectNode object(Presence presence) {
        Entity entity = presence.entity();
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("id", entity.id().value())
                .put("kind", entity.kind().id())
                .put("name", entity.name())
                .put("known", entity.known());
        put(object, "maker", entity.maker().map(EntityId::value));
        put(object, "family", entity.family().map(EntityId::value));
        ArticleJson.strings(
                object.putArray("aliases"),
                entity.aliases().stream().map(Alias::text).toList());
        object.put("articles", presence.articles()).put("mentions", presence.mentions());
        put(object, "first_mention", presence.first().map(PublishedDate::toString));
        put(object, "last_mention", presence.last().map(PublishedDate::toString));
        return object;
    }

    private static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresentOrElse(it -> object.put(name, it), () -> object.putNull(name));
    }
}
