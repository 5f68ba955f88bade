package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import lithograph.article.ArticleId;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;
import lithograph.store.ArticleEntry;
import lithograph.store.ImportTable;
import lithograph.store.Store;
import lithograph.store.Tables;
import tools.jackson.databind.JsonNode;

/// The imports of the past, and how one is taken back. Safe for any number of threads.
public final class ImportHistory {
    private final Store store;
    private final LiveIndex index;
    private final Supplier<Tagger> tagger;
    private final Stories stories;
    private final Lock longWork;

    /// @param longWork held while a run is taken back: no import may come between
    ImportHistory(Store store, LiveIndex index, Supplier<Tagger> tagger, Stories stories, Lock longWork) {
        this.store = store;
        this.index = index;
        this.tagger = tagger;
        this.stories = stories;
        this.longWork = longWork;
    }

    /// An import that was taken back.
    ///
    /// @param removal  the articles that it had added
    /// @param kept     how many that it had added stay, because the user wrote on them since
    /// @param restored how many articles have their former text again
    public record Undone(long run, Removal removal, int kept, int restored) {}

    /// Runs, the newest first.
    public List<ImportRun> newest(int limit) throws IOException {
        return store.read(tables ->
                tables.imports().newest(limit).stream().map(ImportHistory::run).toList());
    }

    public Optional<ImportRun> find(long number) throws IOException {
        return store.read(tables -> tables.imports().find(number).map(ImportHistory::run));
    }

    /// What to import once more so that what failed is tried again: the files, or where not all are known, what the run
    /// was asked for.
    public static List<Path> toRetry(ImportRun run) {
        if (run.report().moreFailures() > 0) {
            return run.paths();
        }
        Set<Path> files = new LinkedHashSet<>();
        for (Failure failure : run.report().failures()) {
            file(failure.origin()).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    /// Takes out the articles that the run added, until [#redo] or the library is closed, and gives those that it
    /// updated their former texts, as far as they are kept: those of the last ten runs are. Articles that the user
    /// wrote on, marked or tagged since stay. Source files stay as they are.
    ///
    /// @throws IOException where there is no such run or it was taken back already; a sentence for the user
    public Undone undo(long number) throws IOException {
        return alone(() -> {
            // No import is under way: one that never ended failed or was killed.
            store.write(tables -> {
                tables.imports().endStale(Instant.now());
                return tables;
            });
            ImportTable.Run run = standing(number, ImportTable.Standing.DONE);
            Undone undone = index.change(tables -> takeBack(tables, run));
            index.refresh();
            return undone;
        });
    }

    private Undone takeBack(Tables tables, ImportTable.Run run) throws IOException {
        Instant now = Instant.now();
        List<ArticleId> gone = new ArrayList<>();
        int kept = 0;
        for (long key : tables.imports().added(run)) {
            Optional<ArticleEntry> entry = tables.articles().entry(key);
            if (tables.imports().isWrittenOn(key)) {
                kept++;
            } else if (entry.isPresent()) {
                tables.articles().remove(key, now);
                tables.origins().refuseFilesOf(key);
                gone.add(entry.get().id());
            }
        }
        tables.imports().undone(run.key(), ImportTable.Standing.UNDONE);
        return new Undone(run.key(), new Removal(gone), kept, exchange(tables, run.key(), ImportTable.Standing.UNDONE));
    }

    /// Takes back an [#undo].
    public void redo(Undone undone) throws IOException {
        alone(() -> {
            standing(undone.run(), ImportTable.Standing.UNDONE);
            index.change(tables -> {
                for (ArticleId id : undone.removal().ids()) {
                    Optional<ArticleEntry> entry = tables.articles().entry(id).filter(ArticleEntry::removed);
                    if (entry.isPresent()) {
                        tables.articles().restore(entry.get().key());
                    }
                }
                tables.imports().undone(undone.run(), ImportTable.Standing.DONE);
                return exchange(tables, undone.run(), ImportTable.Standing.DONE);
            });
            index.refresh();
            return undone;
        });
    }

    private interface Change {
        Undone make() throws IOException;
    }

    private Undone alone(Change change) throws IOException {
        longWork.lock();
        try {
            return change.make();
        } finally {
            longWork.unlock();
        }
    }

    /// Puts the run's former texts in the place of the present ones, and keeps those: done twice, all is as before.
    private int exchange(Tables tables, long run, ImportTable.Standing next) throws IOException {
        List<Long> keys = tables.imports().updated(run);
        for (long key : keys) {
            exchange(tables, run, key, next);
        }
        return keys.size();
    }

    private void exchange(Tables tables, long run, long key, ImportTable.Standing next) throws IOException {
        Optional<ArticleEntry> entry = tables.articles().entry(key);
        Optional<ReadStep.Ready> former =
                tables.imports().former(run, key).map(article -> ReadStep.Ready.of(article, tagger.get()));
        if (entry.isPresent() && former.isPresent()) {
            tables.imports().keepInstead(run, key);
            Filing filing = Filing.outsideAnImport(tables, stories);
            switch (next) {
                // What was undone is no former text of the article: its file can be imported again.
                case UNDONE -> tables.versions().forget(key, former.get().packed());
                case DONE -> filing.keepFormer(entry.get(), former.get());
            }
            filing.replace(entry.get(), former.get());
            tables.origins().refuseFilesOf(key);
        }
    }

    private ImportTable.Run standing(long number, ImportTable.Standing wanted) throws IOException {
        ImportTable.Run run = store.read(tables -> tables.imports().find(number))
                .orElseThrow(() -> new IOException("There is no import " + number + "."));
        if (run.undone() != (wanted == ImportTable.Standing.UNDONE)) {
            throw new IOException("Import " + number + (run.undone() ? " was" : " was not") + " undone already.");
        }
        return run;
    }

    private static Optional<Path> file(String origin) {
        try {
            for (int end = origin.length(); end > 0; end = origin.lastIndexOf('#', end - 1)) {
                Path path = Path.of(origin.substring(0, end));
                if (Files.exists(path)) {
                    return Optional.of(path);
                }
            }
        } catch (InvalidPathException e) {
            // No file of this name can be tried again.
        }
        return Optional.empty();
    }

    private static ImportRun run(ImportTable.Run run) {
        JsonNode json = ReportJson.parse(run.report());
        ImportReport report = ReportJson.report(json);
        ImportRun.State state = run.undone()
                ? ImportRun.State.UNDONE
                : run.report().isEmpty() ? ImportRun.State.CUT_SHORT : ImportRun.State.DONE;
        if (run.report().isEmpty()) {
            Duration took =
                    Duration.between(run.started(), run.ended().isBefore(run.started()) ? run.started() : run.ended());
            report = new ImportReport(0, 0, 0, List.of(), List.of(), true, took);
        }
        return new ImportRun(run.key(), run.started(), ReportJson.paths(json), report, state);
    }
}
