package lithograph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.entity.Catalog;
import lithograph.importer.ImportReport;
import lithograph.library.Library;

/// Makes a corpus in a folder of its own and measures how long bringing it in takes. Synchronous.
public final class Bench {
    private final Path folder;

    /// @param folder an empty or new folder; what is made in it stays, for a second run
    public Bench(Path folder) {
        this.folder = folder;
    }

    /// @param processorSeconds of all threads, those that compile and collect among them
    /// @param bytes     read
    /// @param peakBytes of heap in use, the most since the start of the Java VM
    /// @param pace      articles a second in each tenth of them
    /// @param shares    of the processor time that each stage took
    public record Import(
            int articles,
            double seconds,
            double processorSeconds,
            long bytes,
            long peakBytes,
            List<Double> pace,
            Map<Stage, Double> shares) {}

    /// What is imported: many small articles in one file, or one web page a file.
    public enum Form {
        ARTICLES,
        PAGES
    }

    /// Imports `count` articles into a new library.
    public Import importing(Form form, int count) throws IOException {
        Path sources =
                Files.createDirectories(folder.resolve("corpus-" + form.name().toLowerCase(Locale.ROOT) + "-" + count));
        Corpus corpus = Corpus.of(Catalog.shipped());
        switch (form) {
            case ARTICLES -> corpus.writeJsonLines(sources.resolve("articles.jsonl"), count);
            case PAGES -> corpus.writePages(sources, count);
        }
        Path place = Files.createTempDirectory(folder, "library-");
        try (Library library = Library.open(place);
                StageShares shares = StageShares.started()) {
            Pace pace = new Pace(count);
            double before = processorSeconds();
            ImportReport report = library.importFrom(List.of(sources), pace);
            return new Import(
                    report.added(),
                    report.took().toNanos() / 1e9,
                    processorSeconds() - before,
                    Disk.bytes(sources),
                    peak(),
                    pace.tenths(),
                    shares.ended());
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
