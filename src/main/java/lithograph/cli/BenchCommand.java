package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lithograph.bench.Bench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Make a reproducible corpus and measure on it.",
            "search: types queries letter by letter, with all counts and 20 hits; p50, p95, p99 in ms, time to open, bytes.",
            "import: articles of 400 words from one JSON Lines file; pages: web pages of 60 KB; articles/s, MB/s, peak heap,",
            "processor time an article, articles/s in each tenth, and the share of the processor time that each stage took."
        },
        footer = ExitCode.HELP)
final class BenchCommand implements Callable<Integer> {
    private enum What {
        SEARCH,
        IMPORT,
        PAGES
    }

    private final Console console;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}", defaultValue = "SEARCH")
    private What what = What.SEARCH;

    @Option(names = "--articles", paramLabel = "N", description = "How many, by default ${DEFAULT-VALUE}.")
    private int articles = 20_000;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where to make it; by default a new temporary folder.")
    private @Nullable Path folder;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path place = folder == null ? Files.createTempDirectory("lithograph-bench") : Files.createDirectories(folder);
        Bench bench = new Bench(place);
        switch (what) {
            case SEARCH -> show(bench.searching(articles));
            case IMPORT -> show(bench.importing(Bench.Form.ARTICLES, articles));
            case PAGES -> show(bench.importing(Bench.Form.PAGES, articles));
        }
        console.say("made in " + place);
        return ExitCode.OK;
    }

    private void show(Bench.Search search) {
        switch (json.format()) {
            case JSON -> {
                ObjectNode object = ArticleJson.JSON.createObjectNode();
                console.json(object.put("articles", search.articles())
                        .put("queries", search.timings().runs())
                        .put("p50_ms", search.timings().p50())
                        .put("p95_ms", search.timings().p95())
                        .put("p99_ms", search.timings().p99())
                        .put("worst_ms", search.timings().worst())
                        .put("open_ms", search.openMillis())
                        .put("index_bytes", search.bytes()));
            }
            case PLAIN ->
                console.print(String.format(
                        "%,d articles, %,d queries: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, worst %.1f ms; opened in %.0f ms;"
                                + " %,d index bytes an article",
                        search.articles(),
                        search.timings().runs(),
                        search.timings().p50(),
                        search.timings().p95(),
                        search.timings().p99(),
                        search.timings().worst(),
                        search.openMillis(),
                        search.bytes() / Math.max(1, search.articles())));
        }
    }

    private void show(Bench.Import run) {
        double rate = run.articles() / run.seconds();
        double megabytes = run.bytes() / 1e6 / run.seconds();
        switch (json.format()) {
            case JSON -> {
                ObjectNode object = ArticleJson.JSON
                        .createObjectNode()
                        .put("articles", run.articles())
                        .put("seconds", run.seconds())
                        .put("processor_seconds", run.processorSeconds())
                        .put("articles_per_second", rate)
                        .put("megabytes_per_second", megabytes)
                        .put("peak_heap_bytes", run.peakBytes());
                ArrayNode pace = object.putArray("pace");
                run.pace().forEach(pace::add);
                ObjectNode shares = object.putObject("shares");
                run.shares().forEach((stage, share) -> shares.put(stage.id(), share));
                console.json(object);
            }
            case PLAIN -> {
                console.print(String.format(
                        "%,d articles in %.1f s: %.0f a second, %.1f MB/s, at most %,d MB of heap;"
                                + " %.2f ms of processor time each",
                        run.articles(),
                        run.seconds(),
                        rate,
                        megabytes,
                        run.peakBytes() / 1_000_000,
                        1000 * run.processorSeconds() / run.articles()));
                console.print(run.pace().stream()
                        .map(tenth -> String.format("%,.0f", tenth))
                        .collect(Collectors.joining(" ", "A second, tenth by tenth: ", "")));
                console.print(run.shares().entrySet().stream()
                        .map(share -> String.format("%s %.0f %%", share.getKey().id(), 100 * share.getValue()))
                        .collect(Collectors.joining(", ", "Processor time: ", "")));
            }
        }
    }
}
