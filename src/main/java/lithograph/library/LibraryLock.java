package lithograph.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds a library for one process. The system itself frees it when the process dies, however it dies.
final class LibraryLock implements AutoCloseable {
    /// Where the lock lies in its file: far behind what the file says, so that others may read that.
    private static final long PLACE = 1L << 40;

    private final Optional<FileChannel> channel;

    private LibraryLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /// What someone has who only reads: it keeps nobody out.
    static LibraryLock none() {
        return new LibraryLock(Optional.empty());
    }

    /// Makes the library's folder where there is none, and takes the lock in it.
    static LibraryLock take(LibraryLayout layout) throws IOException {
        FileChannel channel = open(layout);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock(PLACE, Long.MAX_VALUE - PLACE, false);
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            channel.close();
            throw new IOException("The library cannot be locked: " + layout.lock() + " (" + e.getMessage() + ")", e);
        }
        if (lock == null) {
            channel.close();
            throw new LibraryHeldException("This library is open in another window of Lithograph" + holder(layout)
                    + ": " + layout.folder() + ". Use that window, or close it first; nothing was changed.");
        }
        String who = "process " + ProcessHandle.current().pid() + ", since "
                + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new LibraryLock(Optional.of(channel));
    }

    /// ` (process 4711, since 09:30)`; empty where the holder did not say.
    private static String holder(LibraryLayout layout) {
        try {
            String who = Files.readString(layout.lock()).strip();
            return who.isEmpty() ? "" : " (" + who + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static FileChannel open(LibraryLayout layout) throws IOException {
        try {
            Files.createDirectories(layout.folder());
            return FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(
                    "A library is a folder, and this is a file: " + layout.folder() + ". Choose another place.", e);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new IOException(
                    "The library's folder cannot be written: " + layout.folder()
                            + ". Give yourself the right to write there, or choose another folder.",
                    e);
        } catch (IOException e) {
            throw new IOException(
                    "The library's folder cannot be used: " + layout.folder() + " (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}
