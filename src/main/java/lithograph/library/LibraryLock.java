package lithograph.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Holds a library for one process. The system itself frees it when the process dies, however it dies.
final class LibraryLock implements AutoCloseable {
    private final FileChannel channel;

    private LibraryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the library's folder where there is none, and takes the lock in it.
    static LibraryLock take(LibraryLayout layout) throws IOException {
        FileChannel channel = open(layout);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            channel.close();
            throw new IOException("The library cannot be locked: " + layout.lock() + " (" + e.getMessage() + ")", e);
        }
        if (lock == null) {
            channel.close();
            throw new IOException("This library is open in another window of Lithograph: " + layout.folder()
                    + ". Use that window, or close it first; nothing was changed.");
        }
        return new LibraryLock(channel);
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
        channel.close();
    }
}
