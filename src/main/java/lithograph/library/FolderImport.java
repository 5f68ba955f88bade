package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import lithograph.importer.ArticleReader;
import lithograph.importer.FolderWalk;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.store.Store;

/// One import: files are read and tagged in parallel, a bounded stretch ahead, and filed in their order by the thread
/// that called, a batch a transaction. Nothing is ever interrupted.
final class FolderImport {
    private static final int BATCH = 500;
    private static final long BATCH_CHARACTERS = 2_000_000;
    /// Files that are read ahead hold no more bytes than this together, unless a single one does.
    private static final long AHEAD_BYTES = 64L << 20;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Store store;
    private final LiveIndex index;
    private final Tagger tagger;
    private final Originals.Keeping originals;
    private final Progress progress;
    private final Instant started = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final FormerParts former = new FormerParts(started);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ArticleReader reader = new ArticleReader();
    private final ImportTally tally = new ImportTally();
    private final List<ImportBatch.Line> batch = new ArrayList<>();
    private long batchCharacters;
    private long batchStart = System.nanoTime();
    private long refreshed = System.nanoTime();
    private long committed = System.nanoTime();

    FolderImport(Store store, LiveIndex index, Tagger tagger, Originals.Keeping originals, Progress progress) {
        this.store = store;
        this.index = index;
        this.tagger = tagger;
        this.originals = originals;
        this.progress = progress;
    }

    ImportReport run(List<Path> paths, Path library) throws IOException {
        long number = store.write(tables -> tables.imports().begin(started));
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        // Deep nesting is for the readers to survive: their threads have room for it.
        ThreadPoolExecutor readers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform()
                        .daemon()
                        .name("import-", 1)
                        .stackSize(16L << 20)
                        .factory());
        boolean cancelled;
        try {
            try (Stream<FolderWalk.Found> files = FolderWalk.found(paths, tally::refused)) {
                Iterator<FolderWalk.Found> waiting =
                        files.filter(file -> !file.path().startsWith(library)).iterator();
                cancelled = !fileAll(new FoundAhead(waiting, progress), readers, threads * 4);
            }
        } finally {
            stopped.set(true);
            readers.shutdown();
        }
        flush();
        index.commit();
        index.refresh();
        ImportReport report = tally.report(cancelled, Duration.between(started, Instant.now()));
        store.write(tables -> {
            tables.imports().end(number, Instant.now(), ReportJson.write(started, paths, report));
            return report;
        });
        return report;
    }

    /// Returns false where it was cancelled.
    private boolean fileAll(FoundAhead waiting, ThreadPoolExecutor readers, int ahead) throws IOException {
        Deque<FileReading> readings = new ArrayDeque<>();
        long bytes = 0;
        long done = 0;
        while (true) {
            while (readings.size() < ahead && bytes < AHEAD_BYTES && waiting.hasNext()) {
                FileReading reading = new FileReading(
                        waiting.next(), store, reader, tagger, originals, stopped, work -> spread(work, readers));
                bytes += reading.bytes();
                readings.add(reading);
                readers.execute(reading);
            }
            FileReading reading = readings.poll();
            if (reading == null) {
                return !progress.cancelled();
            }
            bytes -= reading.bytes();
            progress.advanced(done, waiting.known(), reading.file());
            if (!fileOne(reading)) {
                return false;
            }
            done++;
            progress.advanced(done, waiting.known(), reading.file());
        }
    }

    /// Hands work to another thread where one has time for it.
    private static void spread(Runnable work, ThreadPoolExecutor readers) {
        if (readers.getQueue().isEmpty() && !readers.isShutdown()) {
            readers.execute(work);
        } else {
            work.run();
        }
    }

    private boolean fileOne(FileReading reading) throws IOException {
        while (true) {
            if (progress.cancelled()) {
                return false;
            }
            Optional<ReadStep> step = next(reading);
            if (step.isPresent()) {
                batch.add(new ImportBatch.Line(reading.file(), step.get()));
                batchCharacters += step.get() instanceof ReadStep.Ready ready
                        ? ready.packed().text().length()
                        : 0;
            }
            if (batch.size() >= BATCH
                    || batchCharacters >= BATCH_CHARACTERS
                    || System.nanoTime() - batchStart > BATCH_NANOS) {
                flush();
            }
            if (step.isPresent() && step.get() instanceof ReadStep.End) {
                return true;
            }
        }
    }

    private static Optional<ReadStep> next(FileReading reading) throws IOException {
        try {
            return reading.next(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted. What it had filed by then is in the library.", e);
        }
    }

    private void flush() throws IOException {
        if (!batch.isEmpty()) {
            ImportBatch filing =
                    new ImportBatch(List.copyOf(batch), former, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            tally.add(index.change(filing, filing.added()));
            progress.found(tally.articles());
            batch.clear();
            batchCharacters = 0;
        }
        batchStart = System.nanoTime();
        if (batchStart - refreshed > REFRESH_NANOS) {
            index.refreshIfSearched();
            refreshed = batchStart;
        }
        if (batchStart - committed > COMMIT_NANOS) {
            index.commit();
            committed = batchStart;
        }
    }
}
