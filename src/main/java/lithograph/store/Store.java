package lithograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// An open SQLite file in WAL mode: one writer at a time, any number of readers that never wait for it. Safe for any
/// number of threads. Every [IOException] has a sentence for the user.
public final class Store implements AutoCloseable {
    private final Path file;
    private final Mode mode;
    private final Sql writer;
    private final Tables written;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Sql> idle = new ArrayDeque<>();
    private boolean closed;

    private Store(Path file, Sql writer, Mode mode) {
        this.file = file;
        this.mode = mode;
        this.writer = writer;
        this.written = new Tables(writer);
    }

    /// Work on the tables, within one transaction.
    public interface Work<T> {
        T in(Tables tables) throws IOException;
    }

    /// Opens the file, or makes a new one, and brings its tables up to the present version.
    ///
    /// @throws IOException where a newer version made it, it is not a library, or it cannot be written
    public static Store open(Path file) throws IOException {
        Sql writer = Sql.open(file);
        try {
            writer.execute("PRAGMA busy_timeout = 5000");
            writer.execute("PRAGMA journal_mode = WAL");
            // FULL, not NORMAL: a note that was saved has to outlive a power cut.
            writer.execute("PRAGMA synchronous = FULL");
            Schema.migrate(writer, file);
            writer.execute("PRAGMA foreign_keys = ON");
            // Checksums and ids come in no order: an import keeps hitting all of their indexes.
            writer.execute("PRAGMA cache_size = -64000");
            writer.execute("PRAGMA wal_autocheckpoint = 8000");
            return new Store(file, writer, Mode.WRITE);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /// Opens a file that another process may be writing, to read it as it stands at each moment.
    ///
    /// @throws IOException where there is none, or another version of the program made it
    public static Store openToRead(Path file) throws IOException {
        Sql writer = Sql.openToRead(file);
        try {
            long version = writer.number("PRAGMA user_version");
            if (version != Schema.VERSION) {
                throw new IOException("The library is of another version of Lithograph (its format is " + version
                        + ", this version's is " + Schema.VERSION + "): " + file
                        + ". Close the window that has it open, then try again; nothing was changed.");
            }
            return new Store(file, writer, Mode.READ);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /// True where [#write] always throws.
    public boolean isReadOnly() {
        return mode == Mode.READ;
    }

    private enum Mode {
        READ,
        WRITE
    }

    /// Runs `work` as one transaction, all of it or nothing. What it changed is on the disk when this returns.
    public <T> T write(Work<T> work) throws IOException {
        if (mode == Mode.READ) {
            throw new IOException("The library was opened only to be read: " + file + ". Nothing was changed.");
        }
        writing.lock();
        try {
            writer.update("BEGIN IMMEDIATE");
            try {
                written.begun();
                T result = work.in(written);
                written.committing();
                writer.update("COMMIT");
                return result;
            } catch (IOException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    /// Runs `work` on the store as it is at this moment; what is written meanwhile is not seen.
    public <T> T read(Work<T> work) throws IOException {
        Sql reader = borrow();
        boolean sound = false;
        try {
            reader.update("BEGIN");
            T result = work.in(new Tables(reader));
            reader.update("COMMIT");
            sound = true;
            return result;
        } finally {
            giveBack(reader, sound);
        }
    }

    /// What SQLite itself finds wrong with the file; empty where all is well. Reads the whole file.
    public List<String> check() throws IOException {
        Sql reader = borrow();
        try {
            List<String> problems = new ArrayList<>(reader.list("PRAGMA integrity_check", row -> row.text(1)));
            problems.remove("ok");
            problems.addAll(reader.list(
                    "PRAGMA foreign_key_check",
                    row -> "a line of table " + row.text(1) + " belongs to nothing in table " + row.text(3)));
            return problems;
        } finally {
            giveBack(reader, true);
        }
    }

    /// The store's size on disk in bytes.
    public long bytes() throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
    }

    /// Lets the file grow to so many pages and no further, as a full disk would.
    void limitTo(int pages) throws IOException {
        writer.execute("PRAGMA max_page_count = " + pages);
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try (writer) {
            List<Sql> open;
            synchronized (idle) {
                closed = true;
                open = List.copyOf(idle);
                idle.clear();
            }
            for (Sql reader : open) {
                reader.close();
            }
            if (mode == Mode.WRITE) {
                writer.execute("PRAGMA optimize");
            }
        } finally {
            writing.unlock();
        }
    }

    private void rollBack(Throwable cause) {
        written.rolledBack();
        try {
            writer.execute("ROLLBACK");
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private Sql borrow() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IOException("The library is closed: " + file);
            }
            Sql reader = idle.poll();
            if (reader != null) {
                return reader;
            }
        }
        return Sql.openToRead(file);
    }

    private void giveBack(Sql reader, boolean sound) throws IOException {
        if (sound) {
            synchronized (idle) {
                if (!closed) {
                    idle.push(reader);
                    return;
                }
            }
        }
        reader.close();
    }
}
