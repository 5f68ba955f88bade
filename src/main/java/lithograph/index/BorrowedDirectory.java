package lithograph.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// A folder that another process writes, with changes of our own that stay in memory: new files are kept there, and
/// files that are deleted are only out of sight.
final class BorrowedDirectory extends BaseDirectory {
    static final int ATTEMPTS = 5;

    private final Directory disk;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final Set<String> atFirst;
    private final Set<String> hidden = ConcurrentHashMap.newKeySet();

    /// The files of the folder are those that are there now: what the other process adds later belongs to later
    /// commits.
    BorrowedDirectory(Directory disk) throws IOException {
        super(new SingleInstanceLockFactory());
        this.disk = disk;
        this.atFirst = Set.copyOf(Arrays.asList(disk.listAll()));
    }

    @Override
    public String[] listAll() throws IOException {
        Set<String> names = new TreeSet<>(atFirst);
        names.removeAll(hidden);
        names.remove("write.lock");
        names.addAll(Arrays.asList(memory.listAll()));
        return names.toArray(String[]::new);
    }

    private boolean isOurs(String name) {
        return memory.fileExists(name);
    }

    private Directory home(String name) throws IOException {
        if (isOurs(name)) {
            return memory;
        }
        if (hidden.contains(name) || !atFirst.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return disk;
    }

    @Override
    public void deleteFile(String name) throws IOException {
        if (isOurs(name)) {
            memory.deleteFile(name);
        } else {
            home(name);
            hidden.add(name);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return home(name).fileLength(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return memory.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return memory.createTempOutput(prefix, suffix, context);
    }

    @Override
    public void sync(Collection<String> names) {
        // What is in memory is not meant to last.
    }

    @Override
    public void syncMetaData() {
        // As above.
    }

    @Override
    public void rename(String source, String target) throws IOException {
        memory.rename(source, target);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return home(name).openInput(name, context);
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        memory.close();
        disk.close();
    }
}
