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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lithograph.importer.ArticleReader;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.store.Packed;
import lithograph.store.Store;

/// The reading of one file, on a thread of its own; its steps wait in a bounded queue for the thread that files them.
final class FileReading implements Runnable {
    private static final int AHEAD = 32;

    private final Path file;
    private final Store store;
    private final ArticleReader reader;
    private final Tagger tagger;
    private final AtomicBoolean stopped;
    private final BlockingQueue<ReadStep> steps = new ArrayBlockingQueue<>(AHEAD);
    private final long bytes;
    private final Set<String> ids = new HashSet<>();
    private boolean whole = true;

    FileReading(Path file, Store store, ArticleReader reader, Tagger tagger, AtomicBoolean stopped) {
        this.file = file;
        this.store = store;
        this.reader = reader;
        this.tagger = tagger;
        this.stopped = stopped;
        this.bytes = file.toFile().length();
    }

    /// Nobody takes the steps any more.
    private static final class Stopped extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /// The next step; empty where none came within the time.
    Optional<ReadStep> next(long millis) throws InterruptedException {
        return Optional.ofNullable(steps.poll(millis, TimeUnit.MILLISECONDS));
    }

    /// The file's size when it was found; 0 where it is gone.
    long bytes() {
        return bytes;
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
        long size = -1;
        long modified = -1;
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            size = attributes.size();
            modified = attributes.lastModifiedTime().toMillis();
            Optional<Integer> before = unchanged(size, modified);
            if (before.isPresent()) {
                put(new ReadStep.Unchanged(before.get()));
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
            refuse("Lithograph failed to read this file (" + e + "). Please report it with the file.");
        } finally {
            // Whoever files the steps waits for this one.
            put(new ReadStep.End(file, size, modified, whole));
        }
    }

    private Optional<Integer> unchanged(long size, long modified) throws IOException {
        return store.read(tables -> tables.origins().unchanged(file.toString(), size, modified));
    }

    private void ready(Draft draft) {
        if (stopped.get()) {
            throw new Stopped();
        }
        Packed packed = Packed.of(draft.article());
        put(new ReadStep.Ready(withOriginOfItsOwn(draft), packed, tagger.tag(packed.text())));
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
        try {
            while (!steps.offer(step, 100, TimeUnit.MILLISECONDS)) {
                if (stopped.get()) {
                    throw new Stopped();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
