package lithograph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.entity.Catalog;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.library.Library;

/// Makes a corpus in a folder of its own and measures how long bringing it in takes. Synchronous.
public final class Bench {
    private final Path folder;

    /// @param folder an empty or new folder; what is made in it stays, for a second run
    public Bench(Path folder) {
        this.folder = folder;
    }

    /// @param bytes     read
    /// @param peakBytes of heap in use, the most since the start of the Java VM
    /// @param shares    of the processor time that each stage took
    public record Import(int articles, double seconds, long bytes, long peakBytes, Map<Stage, Double> shares) {}

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
            ImportReport report = library.importFrom(List.of(sources), Progress.NONE);
            return new Import(
                    report.added(), report.took().toNanos() / 1e9, Disk.bytes(sources), peak(), shares.ended());
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
