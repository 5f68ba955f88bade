package lithograph.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.FiledArticle;
import lithograph.importer.ArticleReader;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.notes.Highlight;
import lithograph.store.ArticleEntry;
import lithograph.store.Origin;
import lithograph.store.OriginTable;
import lithograph.store.OriginalTable;
import lithograph.store.Packed;
import lithograph.store.Store;
import lithograph.store.Tables;

/// Reads the files of a library again, with the present extractor: the kept copies, or where there is none, the files
/// themselves as long as they have not changed. What the user wrote stays with its article, highlights are placed anew.
/// An article of several files is read from the newest.
final class Reextraction {
    private static final int PAGE = 100;

    private final Store store;
    private final LiveIndex index;
    private final Tagger tagger;
    private final Stories stories;
    private final Originals originals;
    private final Progress progress;
    private final ArticleReader reader = new ArticleReader();
    private final List<ReextractionReport.Change> changed = new ArrayList<>();
    private final List<ReextractionReport.Lost> lost = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int unchanged;
    private int added;

    Reextraction(Store store, LiveIndex index, Tagger tagger, Stories stories, Originals originals, Progress progress) {
        this.store = store;
        this.index = index;
        this.tagger = tagger;
        this.stories = stories;
        this.originals = originals;
        this.progress = progress;
    }

    /// @param scratch a folder of its own, for copies that are being read
    ReextractionReport run(Path scratch) throws IOException {
        long total = store.read(tables -> tables.origins().countFiles());
        long done = 0;
        String last = "";
        boolean cancelled = false;
        try {
            for (List<OriginTable.ReadFile> page = after(last); !page.isEmpty() && !cancelled; page = after(last)) {
                for (OriginTable.ReadFile file : page) {
                    cancelled = progress.cancelled();
                    if (cancelled) {
                        break;
                    }
                    read(file, scratch);
                    progress.advanced(++done, Math.max(done, total), Path.of(file.path()));
                }
                last = page.getLast().path();
            }
        } finally {
            Folders.delete(scratch);
        }
        index.commit();
        index.refresh();
        return new ReextractionReport(unchanged, added, changed, lost, failures, cancelled);
    }

    private List<OriginTable.ReadFile> after(String path) throws IOException {
        return store.read(tables -> tables.origins().filesAfter(path, PAGE));
    }

    private void read(OriginTable.ReadFile file, Path scratch) throws IOException {
        Path source = Path.of(file.path());
        Optional<OriginalTable.Kept> kept =
                store.read(tables -> tables.originals().of(file.path()));
        Path readable;
        if (isAsItWas(source, file)) {
            // Its own place has what it points to; a copy stands alone.
            readable = source;
        } else if (kept.isPresent() && originals.fault(kept.get()).isEmpty()) {
            readable = originals.unpack(kept.get().hash(), String.valueOf(source.getFileName()), scratch);
        } else {
            fail(file.path(), "It is gone or has changed, and no copy of it was kept. Its articles are as they were.");
            return;
        }
        List<ReadStep.Ready> batch = new ArrayList<>();
        String prefix = readable.toAbsolutePath().normalize().toString();
        try {
            reader.read(
                    readable,
                    draft -> {
                        batch.add(ReadStep.Ready.of(from(draft, prefix, file.path()), tagger));
                        if (batch.size() == PAGE) {
                            fileAll(source, batch);
                        }
                    },
                    failure -> fail(file.path() + failure.origin().substring(prefix.length()), failure.reason()));
            fileAll(source, batch);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void fileAll(Path source, List<ReadStep.Ready> batch) {
        try {
            index.change(tables -> {
                for (ReadStep.Ready ready : batch) {
                    file(tables, source, ready);
                }
                return batch;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        batch.clear();
    }

    private void file(Tables tables, Path source, ReadStep.Ready ready) throws IOException {
        Origin origin = Filing.origin(source, ready.draft().origin());
        Optional<Long> known = tables.origins().article(origin);
        if (known.isEmpty()) {
            Filing.Outcome outcome = Filing.outsideAnImport(tables, stories).fileUnknown(origin, ready);
            added += outcome == Filing.Outcome.ADDED ? 1 : 0;
            return;
        }
        ArticleEntry entry = tables.articles().entry(known.get()).orElseThrow();
        boolean newest = tables.origins().of(entry.key()).getFirst().equals(origin);
        if (entry.removed() || !newest) {
            return;
        }
        if (tables.articles().says(entry.key(), ready.packed())) {
            unchanged++;
            return;
        }
        FiledArticle before = tables.articles().filed(entry.key()).orElseThrow();
        boolean sameText =
                Packed.of(before.article()).textKey().equals(ready.packed().textKey());
        if (!sameText
                && tables.versions()
                        .saying(ready.packed())
                        .filter(said -> said == entry.key())
                        .isPresent()) {
            // It is a former version of the article, and kept as such.
            unchanged++;
            return;
        }
        if (!origin.part().isEmpty()
                && !PartFiling.isLike(before.article(), ready.draft().article())) {
            fail(
                    origin.toString(),
                    "Another article now stands in this place of the file. Import the file to bring it in; “"
                            + before.article().title() + "” is as it was.");
            return;
        }
        List<Highlight> placed = tables.highlights().of(entry.key()).stream()
                .filter(Highlight::placed)
                .toList();
        Filing.outsideAnImport(tables, stories).replace(entry, ready);
        changed.add(new ReextractionReport.Change(
                entry.id(),
                ready.packed().article().title(),
                before.article().title(),
                ready.packed().text().length(),
                before.article().text().length()));
        for (Highlight highlight : placed) {
            if (!tables.highlights().find(highlight.id()).orElse(highlight).placed()) {
                lost.add(new ReextractionReport.Lost(
                        entry.id(), highlight.anchor().exact()));
            }
        }
    }

    private void fail(String origin, String reason) {
        if (failures.size() < ImportReport.MOST) {
            failures.add(new Failure(origin, reason));
        }
    }

    private static boolean isAsItWas(Path source, OriginTable.ReadFile file) {
        try {
            return Files.size(source) == file.size()
                    && Files.getLastModifiedTime(source).toMillis() == file.modified();
        } catch (IOException e) {
            return false;
        }
    }

    /// A copy's draft, as if the file itself had been read.
    private static Draft from(Draft draft, String copy, String path) {
        return new Draft(
                path + draft.origin().substring(copy.length()),
                draft.id(),
                draft.article(),
                draft.tags(),
                draft.saved(),
                draft.note(),
                draft.highlights(),
                draft.pages());
    }
}
