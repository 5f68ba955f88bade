package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;
import lithograph.index.Sort;
import lithograph.library.Library;
import lithograph.library.SavedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Search a library. Without a query, all that the filters let through. Quote a query that holds a word with a minus,",
            "as 'new -chip', or put -- before it.",
            "With --json one object a query: query_id, query, total, further_copies, took_ms, problem (null, or why the query was searched",
            "as plain words), hits (id, path, title, source, published, score, copies, match",
            "(all_words, some_words, meaning), snippet), and with --group source, month or entity its group.",
            "copies counts the articles found that tell the same story; with --group none it is 1"
        },
        footer = ExitCode.HELP)
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "In the query language; several words are joined.")
    private List<String> words = List.of();

    @Option(names = "--queries", paramLabel = "FILE.tsv", description = "Run every line of the file: id<tab>query.")
    private @Nullable Path queries;

    @Option(names = "--saved", paramLabel = "NAME", description = "Run a saved search, narrowed by the other filters.")
    private @Nullable String saved;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--group",
            paramLabel = "WHAT",
            description = {
                "story: near copies count and show as one; none: each. By default ${DEFAULT-VALUE}.",
                "source, month, entity: the hits printed (see --limit) stand under headings."
            })
    private HitGroup.By group = HitGroup.By.NONE;

    @Option(names = "--no-meaning", description = "Search by words alone.")
    private boolean wordsAlone;

    @Option(names = "--limit", paramLabel = "N", description = "Most hits to print, by default ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", description = "Hits to skip.")
    private int offset;

    SearchCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0 || offset < 0) {
            console.say("--limit and --offset take 0 or more.");
            return ExitCode.USAGE;
        }
        try (Library open = library.openToRead(console)) {
            List<Filter> narrowed = filters.filters(open);
            if (!wordsAlone) {
                open.enrichment().prepareWhenAsked();
            }
            if (saved != null) {
                return runSaved(open, saved, narrowed);
            }
            if (queries == null) {
                return run(open, narrowed, "", String.join(" ", words));
            }
            if (!Files.isReadable(queries)) {
                throw new UsageException("--queries " + queries + ": it cannot be read.");
            }
            try (Stream<String> lines = Files.lines(queries)) {
                for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                    int tab = line.indexOf('\t');
                    if (tab < 0) {
                        throw new IOException(queries + ": no tab between id and query in '" + line + "'");
                    }
                    run(open, narrowed, line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return ExitCode.OK;
        }
    }

    private int runSaved(Library open, String name, List<Filter> narrowed) throws IOException {
        SavedSearch search = open.savedSearches()
                .named(name)
                .orElseThrow(() -> new UsageException(
                        "--saved " + name + ": there is no saved search of that name; 'searches' lists them."));
        List<Filter> all = new ArrayList<>(search.filters());
        all.addAll(narrowed);
        return run(open, all, name, search.query());
    }

    private int run(Library open, List<Filter> narrowed, String id, String query) throws IOException {
        SearchResults results =
                open.search(new SearchRequest(query, narrowed, sort, offset, limit, FacetScope.NONE, group.grouping()));
        switch (json.format()) {
            case JSON -> console.json(object(id, query, results, group));
            case PLAIN -> {
                results.problem().ifPresent(problem -> console.say(problem.sentence()));
                console.print(String.format(
                        "%,d %s · %.1f ms",
                        results.total(),
                        results.total() == 1 ? "article" : "articles",
                        results.took().toNanos() / 1e6));
                for (HitGroup one : HitGroup.of(group, results.hits())) {
                    if (group.isHeaded()) {
                        console.print("\n" + one.heading() + " (" + one.hits().size() + ")");
                    }
                    print(one.hits());
                }
            }
        }
        return ExitCode.OK;
    }

    /// What has not all the words is told from what has.
    private void print(List<Hit> hits) {
        boolean whole = true;
        for (Hit hit : hits) {
            if (!group.isHeaded() && whole && hit.fit() != Hit.Fit.ALL_WORDS) {
                whole = false;
                console.print("\nWith some of the words, or near in meaning:");
            }
            console.print(plain(hit));
        }
    }

    static String plain(Hit hit) {
        String date = hit.published().map(Object::toString).orElse("undated");
        String copies = hit.copies() > 1 ? " · " + hit.copies() + " copies" : "";
        return "\n" + hit.title() + "\n  " + hit.id() + (hit.source().isEmpty() ? "" : " · " + hit.source()) + " · "
                + date + copies + "\n  " + hit.snippet().text();
    }

    private static ObjectNode object(String id, String query, SearchResults results, HitGroup.By group) {
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("query_id", id)
                .put("query", query)
                .put("total", results.total())
                .put("further_copies", results.copies())
                .put("took_ms", results.took().toNanos() / 1e6);
        results.problem()
                .ifPresentOrElse(problem -> object.put("problem", problem.sentence()), () -> object.putNull("problem"));
        ArrayNode hits = object.putArray("hits");
        for (HitGroup one : HitGroup.of(group, results.hits())) {
            for (Hit hit : one.hits()) {
                put(hits.addObject(), hit);
                if (group.isHeaded()) {
                    ((ObjectNode) hits.get(hits.size() - 1)).put("group", one.heading());
                }
            }
        }
        return object;
    }

    static void put(ObjectNode object, Hit hit) {
        object.put("id", hit.id().value())
                .put("path", hit.origin())
                .put("title", hit.title())
                .put("source", hit.source());
        Optional<String> published = hit.published().map(Object::toString);
        published.ifPresentOrElse(date -> object.put("published", date), () -> object.putNull("published"));
        object.put("score", hit.score())
                .put("copies", hit.copies())
                .put("match", match(hit.fit()))
                .put("snippet", hit.snippet().text());
    }

    private static String match(Hit.Fit fit) {
        return switch (fit) {
            case ALL_WORDS -> "all_words";
            case SOME_WORDS -> "some_words";
            case MEANING -> "meaning";
        };
    }
}
