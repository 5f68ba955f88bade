package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lithograph.bench.Bench;
import lithograph.bench.SearchBench;
import lithograph.bench.Timings;
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
            "search: types queries letter by letter, with all counts and 20 hits, and says how long an answer takes, by the",
            "clock and on the processor; time to open and of the first answer, bytes on the disk, memory.",
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
    private boolean headed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}", defaultValue = "SEARCH")
    private What what = What.SEARCH;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            description = "How many, by default 20000; of several numbers, each in turn.")
    private List<Integer> articles = List.of(20_000);

    @Option(
            names = "--way",
            paramLabel = "WAY",
            split = ",",
            description = "For search, each in turn: quiet (the default), importing, meaning, fts5 (SQLite's).")
    private List<SearchBench.Way> ways = List.of(SearchBench.Way.QUIET);

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
        for (int count : articles) {
            switch (what) {
                case SEARCH -> search(new SearchBench(place), count);
                case IMPORT -> show(new Bench(place).importing(Bench.Form.ARTICLES, count));
                case PAGES -> show(new Bench(place).importing(Bench.Form.PAGES, count));
            }
        }
        console.say("made in " + place);
        return ExitCode.OK;
    }

    private void search(SearchBench bench, int count) throws IOException {
        for (SearchBench.Way way : ways) {
            show(bench.run(way, count));
        }
    }

    private void show(SearchBench.Run run) {
        switch (json.format()) {
            case JSON -> {
                ObjectNode object = ArticleJson.JSON.createObjectNode();
                object.put("articles", run.articles())
                        .put("way", run.way().name().toLowerCase(Locale.ROOT))
                        .put("queries", run.wall().runs());
                put(object.putObject("wall_ms"), run.wall());
                put(object.putObject("cpu_ms"), run.cpu());
                console.json(object.put("open_ms", run.openMillis())
                        .put("first_ms", run.firstMillis())
                        .put("disk_bytes", run.bytes())
                        .put("resident_bytes", run.residentBytes())
                        .put("imported", run.imported()));
            }
            case PLAIN -> {
                if (!headed) {
                    console.print(
                            "articles   way         p50     p95     p99   worst ms | processor: p50     p95     p99"
                                    + " ms |  open  first ms | bytes/article | memory MB | imported");
                    headed = true;
                }
                console.print(String.format(
                        "%,9d  %-9s %6.2f %7.2f %7.2f %7.1f    | %14.2f %7.2f %7.2f    | %5.0f %6.0f    | %13d | %9d | %d",
                        run.articles(),
                        run.way().name().toLowerCase(Locale.ROOT),
                        run.wall().p50(),
                        run.wall().p95(),
                        run.wall().p99(),
                        run.wall().worst(),
                        run.cpu().p50(),
                        run.cpu().p95(),
                        run.cpu().p99(),
                        run.openMillis(),
                        run.firstMillis(),
                        run.bytes() / Math.max(1, run.articles()),
                        run.residentBytes() / 1_000_000,
                        run.imported()));
            }
        }
    }

    private static void put(ObjectNode object, Timings timings) {
        object.put("p50", timings.p50())
                .put("p95", timings.p95())
                .put("p99", timings.p99())
                .put("worst", timings.worst());
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
