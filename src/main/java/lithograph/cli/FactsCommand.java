package lithograph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Fact;
import lithograph.fact.SourcedFact;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;
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
            "source, published, agreement (how it stands to the leading value: alone, same, rounding, other_condition,",
            "superseded, conflict; null where it is doubtful), accepted (whether you settled on this value), copies (how often the",
            "same story says it once more). --csv prints the same columns."
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
            "published",
            "agreement",
            "accepted",
            "copies");

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
            List<FactMatter> matters = new ArrayList<>();
            if (words.isEmpty()) {
                matters.addAll(open.facts().of(Optional.empty()));
            } else {
                String name = String.join(" ", words);
                List<EntityId> named = named(open, name);
                if (named.isEmpty()) {
                    console.say(name + ": no company, chip or model of that name is known.");
                    return ExitCode.FAILED;
                }
                for (EntityId id : named) {
                    matters.addAll(open.facts().of(Optional.of(id)));
                }
            }
            print(matters.stream().flatMap(this::lines).toList());
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

    /// A testimony and the matter it belongs to.
    private record Line(FactMatter matter, Testimony testimony) {
        Optional<String> agreement() {
            return testimony.fact().prominent()
                    ? Optional.of(testimony.concord().name().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }

        boolean accepted() {
            return matter.dossier()
                    .accepted()
                    .filter(testimony.fact().value()::equals)
                    .isPresent();
        }
    }

    private Stream<Line> lines(FactMatter matter) {
        Stream<Testimony> shown = all
                ? Stream.concat(matter.dossier().clear().stream(), matter.dossier().doubtful().stream())
                : matter.dossier().clear().stream();
        return shown.map(testimony -> new Line(matter, testimony));
    }

    private void print(List<Line> claims) {
        if (csv) {
            console.print(String.join(",", COLUMNS));
        }
        for (Line claim : claims) {
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

    private static List<String> cells(Line line) {
        SourcedFact claim = line.testimony().claim();
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
                line.matter().source(claim).title(),
                line.matter().source(claim).site(),
                claim.published().map(Object::toString).orElse(""),
                line.agreement().orElse(""),
                Boolean.toString(line.accepted()),
                Integer.toString(line.testimony().folded().size()));
    }

    /// A leading character that a spreadsheet would take for a formula gets an apostrophe before it.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static ObjectNode object(Line line) {
        SourcedFact claim = line.testimony().claim();
        ObjectNode object = ArticleJson.JSON.createObjectNode();
        TagJson.putFact(object, 0, claim.fact());
        object.remove(List.of("start", "end"));
        object.put("article", claim.article().value())
                .put("title", line.matter().source(claim).title())
                .put("source", line.matter().source(claim).site());
        claim.published()
                .ifPresentOrElse(date -> object.put("published", date.toString()), () -> object.putNull("published"));
        line.agreement().ifPresentOrElse(it -> object.put("agreement", it), () -> object.putNull("agreement"));
        return object.put("accepted", line.accepted())
                .put("copies", line.testimony().folded().size());
    }
}
