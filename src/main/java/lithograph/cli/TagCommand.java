package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lithograph.article.ArticleText;
import lithograph.entity.Catalog;
import lithograph.entity.EntityFinder;
import lithograph.entity.Mention;
import lithograph.fact.Fact;
import lithograph.fact.FactFinder;
import lithograph.importer.reading.Draft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = {
            "Print the companies, chips and models that files name and what is claimed of them, without a library.",
            "With --json one object an article: path, companies, chips, models (each: id, name, known, surfaces, mentions",
            "with start and end), facts (subject, subject_id, attribute, value, unit, quote, start, end, status, certainty), error.",
            "What is claimed with too little certainty is left out, see --all. start and end are UTF-16 offsets into the text",
            "that `extract` prints; null or absent for what stands in the title or summary only."
        },
        footer = ExitCode.HELP)
final class TagCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; .gz is unpacked on the fly.")
    private List<Path> paths = List.of();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(names = "--all", description = "Print doubtful facts too; certainty tells them apart.")
    private boolean all;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "A catalogue of your own, laid over the shipped one.")
    private @Nullable Path catalog;

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalog known = catalog == null ? Catalog.shipped() : Catalog.shipped().overlaidWith(catalog);
        EntityFinder entities = new EntityFinder(known);
        FactFinder facts = new FactFinder();
        return new Extraction(console, json.format()).print(paths, draft -> row(draft, entities, facts));
    }

    private Extraction.Row row(Draft draft, EntityFinder entities, FactFinder facts) {
        ArticleText text = draft.article().layout();
        List<Mention> mentions = entities.find(text.text());
        List<Fact> claims = facts.find(text.text(), mentions, draft.article().published()).stream()
                .filter(fact -> all || fact.prominent())
                .toList();
        ObjectNode object = ArticleJson.JSON.createObjectNode().put("path", draft.origin());
        TagJson.put(object, text, mentions, claims);
        String names = mentions.stream()
                .map(mention ->
                        mention.entity().kind().id() + "\t" + mention.entity().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        String said = claims.stream()
                .map(fact -> "fact\t" + fact.subjectName() + "\t"
                        + fact.attribute().id() + "\t" + fact.value() + "\t" + fact.unit() + "\t" + fact.quote())
                .collect(Collectors.joining("\n"));
        return new Extraction.Row(object, draft.origin() + "\n" + names + "\n" + said + "\n");
    }
}
