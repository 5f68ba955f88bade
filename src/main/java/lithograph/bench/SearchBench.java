package lithograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lithograph.bench.MadeArticles.Meant;
import lithograph.entity.Catalog;
import lithograph.entity.EntityFinder;
import lithograph.index.ArticleIndex;
import lithograph.index.QueryMeaning;
import lithograph.index.SearchRequest;

/// Types queries into indexes of made articles, and says how long each answer took: twenty hits with their passages and
/// all counts. An index that was made stays in the folder for the next run. Synchronous.
public final class SearchBench {
    private static final int SESSIONS = 60;
    private static final int BATCH = 200;
    private static final int UNTIMED = 2;
    /// Articles from which on an index is made of copies of a smaller one.
    private static final int LARGE = 250_000;

    private static final int COPIES = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final Catalog catalog = Catalog.shipped();
    private final MadeArticles articles = new MadeArticles(new Vocabulary(42, catalog));
    private final List<SearchRequest> requests = QueryLog.typed(catalog, SESSIONS);

    /// @param folder an empty or new one, or that of an earlier run
    public SearchBench(Path folder) {
        this.folder = folder;
    }

    /// What is searched and how.
    public enum Way {
        QUIET,
        /// While articles are tagged and put into the index, as fast as one thread can.
        IMPORTING,
        /// With a vector an article and one a query.
        MEANING,
        /// SQLite's full-text search with the same articles and queries.
        FTS5
    }

    /// @param openMillis    until the first search could be asked
    /// @param firstMillis   how long that took to answer
    /// @param bytes         on the disk
    /// @param residentBytes of the process after the run; 0 where the system does not say
    /// @param wall          by the clock
    /// @param cpu           of the searching thread alone
    /// @param imported      articles put into the index meanwhile
    public record Run(
            Way way,
            int articles,
            double openMillis,
            double firstMillis,
            long bytes,
            long residentBytes,
            Timings wall,
            Timings cpu,
            int imported) {}

    /// Passes that nobody times, then one that is.
    public Run run(Way way, int count) throws IOException {
        return switch (way) {
            case QUIET, IMPORTING -> searched(way, count, made("index-" + count, count, Meant.NO), QueryMeaning.NONE);
            case MEANING -> searched(way, count, made("meant-" + count, count, Meant.YES), SearchBench::direction);
            case FTS5 -> fullText(count);
        };
    }

    private static Optional<float[]> direction(String query) {
        return Optional.of(MadeArticles.vector(new Random(query.hashCode())));
    }

    private Path made(String name, int count, Meant meant) throws IOException {
        Path place = folder.resolve(name);
        if (!Files.exists(place)) {
            Path making = folder.resolve(name + ".part");
            try (ArticleIndex index = ArticleIndex.open(making, catalog)) {
                fill(index, name, count, meant);
                index.commit(count);
            }
            Files.move(making, place);
        }
        return place;
    }

    /// A large index is several times a smaller one: words, names and dates are as frequent in it.
    private void fill(ArticleIndex index, String name, int count, Meant meant) throws IOException {
        int part = count / COPIES;
        if (count > LARGE && part * COPIES == count) {
            Path smaller = made(name.replace("-" + count, "-" + part), part, meant);
            for (int copy = 0; copy < COPIES; copy++) {
                index.addAll(smaller);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        inParallel(() -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                index.add(articles.article(number, meant));
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inParallel(Work work) throws IOException {
        try {
            Stream.generate(() -> work)
                    .limit(Runtime.getRuntime().availableProcessors())
                    .parallel()
                    .forEach(each -> {
                        try {
                            each.run();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Run searched(Way way, int count, Path place, QueryMeaning meaning) throws IOException {
        long start = System.nanoTime();
        try (ArticleIndex index = ArticleIndex.open(place, catalog)) {
            double open = millisSince(start);
            start = System.nanoTime();
            index.search(SearchRequest.of(""), meaning);
            double first = millisSince(start);
            for (int pass = 0; pass < UNTIMED; pass++) {
                timed(request -> index.search(request, meaning));
            }
            Optional<Coming> coming = way == Way.IMPORTING ? Optional.of(new Coming(index, count)) : Optional.empty();
            coming.ifPresent(Coming::start);
            Clocked clocked = timed(request -> index.search(request, meaning));
            int imported = coming.isPresent() ? coming.get().end() : 0;
            return new Run(
                    way, count, open, first, Disk.bytes(place), Disk.resident(), clocked.wall, clocked.cpu, imported);
        }
    }

    private Run fullText(int count) throws IOException {
        Path place = folder.resolve("fts5-" + count + ".db");
        if (!Files.exists(place)) {
            FullText.make(place, count, articles);
        }
        long start = System.nanoTime();
        try (FullText text = FullText.open(place)) {
            double open = millisSince(start);
            start = System.nanoTime();
            text.search(requests.getFirst());
            double first = millisSince(start);
            timed(text::search);
            Clocked clocked = timed(text::search);
            return new Run(
                    Way.FTS5, count, open, first, Disk.bytes(place), Disk.resident(), clocked.wall, clocked.cpu, 0);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Search {
        void of(SearchRequest request) throws IOException;
    }

    private record Clocked(Timings wall, Timings cpu) {}

    private Clocked timed(Search search) throws IOException {
        long[] wall = new long[requests.size()];
        long[] cpu = new long[requests.size()];
        for (int i = 0; i < wall.length; i++) {
            long worked = CLOCK.getCurrentThreadCpuTime();
            long started = System.nanoTime();
            search.of(requests.get(i));
            wall[i] = System.nanoTime() - started;
            cpu[i] = CLOCK.getCurrentThreadCpuTime() - worked;
        }
        return new Clocked(Timings.of(wall), Timings.of(cpu));
    }

    /// Articles that come in while somebody searches.
    private final class Coming extends Thread {
        private final ArticleIndex index;
        private final int first;
        private final EntityFinder finder = new EntityFinder(catalog);
        private final List<IOException> failures = new ArrayList<>();
        private volatile boolean ending;
        private int count;

        private Coming(ArticleIndex index, int first) {
            super("coming");
            this.index = index;
            this.first = first;
        }

        @Override
        public void run() {
            try {
                while (!ending) {
                    var article = articles.article(first + count, Meant.NO);
                    finder.find(article.filed().article().text());
                    index.add(article);
                    if (++count % BATCH == 0) {
                        index.refresh();
                    }
                }
            } catch (IOException e) {
                failures.add(e);
            }
        }

        private int end() throws IOException {
            ending = true;
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
            return count;
        }
    }
}
