package lithograph.library;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lithograph.importer.ArticleReader;
import lithograph.importer.FolderWalk;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.store.OriginalTable;
import lithograph.store.Store;
import org.jspecify.annotations.Nullable;

/// The reading of one file, on a thread of its own; its steps wait in a bounded queue for the thread that files them.
/// What is costly about an article is done by whichever thread comes to it first: a file may hold a whole library.
final class FileReading implements Runnable {
    private static final int AHEAD = 256;
    private static final int AHEAD_CHARACTERS = 1_000_000;
    /// Files of more bytes are kept while they are read, and not after.
    private static final long LARGE = 1L << 20;

    private final FolderWalk.Found found;
    private final Path file;
    private final Store store;
    private final ArticleReader reader;
    private final Tagger tagger;
    private final AtomicBoolean stopped;
    private final Executor others;
    private final BlockingQueue<Coming> steps = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicInteger characters = new AtomicInteger();
    private final Set<String> ids = new HashSet<>();
    private final Originals.Keeping originals;
    private final FutureTask<Optional<OriginalTable.Kept>> keeping;
    private boolean gave;
    private volatile boolean whole = true;

    /// @param others may take over a piece of the work, or run it at once
    FileReading(
            FolderWalk.Found found,
            Store store,
            ArticleReader reader,
            Tagger tagger,
            Originals.Keeping originals,
            AtomicBoolean stopped,
            Executor others) {
        this.found = found;
        this.file = found.path();
        this.store = store;
        this.reader = reader;
        this.tagger = tagger;
        this.originals = originals;
        this.keeping = new FutureTask<>(() -> originals.kept(file));
        this.stopped = stopped;
        this.others = others;
    }

    /// Nobody takes the steps any more.
    private static final class Stopped extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /// A step, done or still to be done.
    private record Coming(FutureTask<ReadStep> work, int characters) {}

    /// The next step; empty where none came within the time.
    Optional<ReadStep> next(long millis) throws InterruptedException {
        Coming step = steps.poll(millis, TimeUnit.MILLISECONDS);
        if (step == null) {
            return Optional.empty();
        }
        characters.addAndGet(-step.characters);
        step.work.run();
        try {
            return Optional.of(step.work.get());
        } catch (ExecutionException e) {
            whole = false;
            return Optional.of(new ReadStep.Refused(new Failure(file.toString(), fault(e.getCause()))));
        }
    }

    /// The file's size when it was found; 0 where it is gone.
    long bytes() {
        return Math.max(0, found.size());
    }

    Path file() {
        return file;
    }

    @Override
    public void run() {
        try {
            read();
        } catch (Stopped e) {
            // Whoever stopped it waits for nothing more.
        }
    }

    private void read() {
        try {
            Optional<Integer> before = unchanged();
            if (before.isPresent() && originals.isWhole(file)) {
                put(new ReadStep.Unchanged(before.get()));
            } else if (found.size() < 0) {
                Files.readAttributes(file, BasicFileAttributes.class);
                throw new IOException("It changed while it was looked at.");
            } else {
                reader.read(file, this::ready, this::refuse);
            }
        } catch (NoSuchFileException e) {
            refuse("There is no such file or folder.");
        } catch (AccessDeniedException e) {
            refuse("You may not read this file.");
        } catch (IOException e) {
            refuse("The file cannot be read: " + e.getMessage());
        } catch (Stopped e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // A fault of ours must not cost the other files of the import.
            refuse(fault(e));
        } finally {
            // Whoever files the steps waits for this one.
            Optional<OriginalTable.Kept> kept = gave ? kept() : Optional.empty();
            // Whether it was whole is known when all before it is done.
            put(new FutureTask<>(() -> new ReadStep.End(file, found.size(), found.modified(), whole, gave, kept)), 0);
        }
    }

    private Optional<Integer> unchanged() throws IOException {
        return store.read(tables -> tables.origins().unchanged(file.toString(), found.size(), found.modified()));
    }

    /// Done by whoever comes to it first, as all that is costly.
    private Optional<OriginalTable.Kept> kept() {
        keeping.run();
        try {
            return keeping.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private void ready(Draft draft) {
        if (stopped.get()) {
            throw new Stopped();
        }
        Draft own = withOriginOfItsOwn(draft);
        if (!gave && found.size() > LARGE) {
            others.execute(keeping);
        }
        gave = true;
        FutureTask<ReadStep> work = new FutureTask<>(() -> ReadStep.Ready.of(own, tagger));
        put(work, own.article().text().length());
        others.execute(work);
    }

    private static String fault(@Nullable Throwable e) {
        return "Lithograph failed to read this file (" + e + "). Please report it with the file.";
    }

    /// A file may give several of its articles the same id, and with it the same origin.
    private Draft withOriginOfItsOwn(Draft draft) {
        if (draft.id().isEmpty() || ids.add(draft.id().get().value())) {
            return draft;
        }
        int copy = 2;
        while (!ids.add(draft.id().get() + "~" + copy)) {
            copy++;
        }
        return new Draft(
                draft.origin() + "~" + copy,
                draft.id(),
                draft.article(),
                draft.tags(),
                draft.saved(),
                draft.note(),
                draft.highlights(),
                draft.pages());
    }

    private void refuse(String reason) {
        refuse(new Failure(file.toString(), reason));
    }

    private void refuse(Failure failure) {
        whole = false;
        put(new ReadStep.Refused(failure));
    }

    private void put(ReadStep step) {
        put(new FutureTask<>(() -> step), 0);
    }

    private void put(FutureTask<ReadStep> work, int length) {
        Coming step = new Coming(work, length);
        try {
            while (characters.get() > AHEAD_CHARACTERS || !steps.offer(step, 100, TimeUnit.MILLISECONDS)) {
                if (stopped.get()) {
                    throw new Stopped();
                }
                if (characters.get() > AHEAD_CHARACTERS) {
                    Thread.sleep(1);
                }
            }
            characters.addAndGet(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
