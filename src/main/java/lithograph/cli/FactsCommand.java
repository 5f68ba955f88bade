package lithograph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Fact;
import lithograph.library.Claim;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "Print what the articles of a library claim, of all companies, chips and models or of one.",
            "With --json one object a claim: subject, subject_id, attribute, value, unit, quote, status, certainty, article, title,",
            "source, published. --csv prints the same columns."
        },
        footer = ExitCode.HELP)
final class FactsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "subject",
            "subject_id",
            "attribute",
            "value",
            "unit",
            "status",
            "certainty",
            "quote",
            "article",
            "title",
            "source",
            "published");

    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(names = "--all", description = "Print doubtful facts too; certainty tells them apart.")
    private boolean all;

    @Option(names = "--csv", description = "Comma-separated values with a header line (RFC 4180).")
    private boolean csv;

    @Parameters(
            arity = "0..*",
            paramLabel = "ENTITY",
            description = "By any of its names or its id; several words are joined.")
    private List<String> words = List.of();

    FactsCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            List<Claim> claims = new ArrayList<>();
            if (words.isEmpty()) {
                claims.addAll(open.claims(Optional.empty()));
            } else {
                String name = String.join(" ", words);
                List<EntityId> named = named(open, name);
                if (named.isEmpty()) {
                    console.say(name + ": no company, chip or model of that name is known.");
                    return ExitCode.FAILED;
                }
                for (EntityId id : named) {
                    claims.addAll(open.claims(Optional.of(id)));
                }
            }
            claims.removeIf(claim -> !all && !claim.fact().prominent());
            print(claims);
        }
        return ExitCode.OK;
    }

    private static List<EntityId> named(Library open, String name) throws IOException {
        List<EntityId> ids = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            open.entitiesNamed(name, kind).stream().map(Entity::id).forEach(ids::add);
        }
        return ids;
    }

    private void print(List<Claim> claims) {
        if (csv) {
            console.print(String.join(",", COLUMNS));
        }
        for (Claim claim : claims) {
            if (csv) {
                console.print(String.join(
                        ",", cells(claim).stream().map(FactsCommand::cell).toList()));
            } else {
                switch (json.format()) {
                    case JSON -> console.json(object(claim));
                    case PLAIN -> console.print(String.join("\t", cells(claim)).replace('\n', ' '));
                }
            }
        }
    }

    private static List<String> cells(Claim claim) {
        Fact fact = claim.fact();
        return List.of(
                fact.subjectName(),
                fact.subject().value(),
                fact.attribute().id(),
                fact.value(),
                fact.unit(),
                fact.status().name().toLowerCase(Locale.ROOT),
                fact.certainty().name().toLowerCase(Locale.ROOT),
                fact.quote(),
                claim.article().value(),
                claim.title(),
                claim.source(),
                claim.published().map(Object::toString).orElse(""));
    }

    /// A leading character that a spreadsheet would take for a formula gets an apostrophe before it.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static ObjectNode object(Claim claim) {
        ObjectNode object = ArticleJson.JSON.createObjectNode();
        TagJson.putFact(object, 0, claim.fact());
        object.remove(List.of("start", "end"));
        object.put("article", claim.article().value())
                .put("title", claim.title())
                .put("source", claim.source());
        claim.published()
                .ifPresentOrElse(date -> object.put("published", date.toString()), () -> object.putNull("published"));
        return object;
    }
}
