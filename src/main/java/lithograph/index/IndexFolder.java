package lithograph.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The index as files: how it is opened, and what its commits say of themselves.
final class IndexFolder {
    /// Raised whenever what is written for an article changes; an index of another format is built again.
    private static final String FORMAT = "3";

    private static final String FORMAT_KEY = "format";
    private static final String SEQUENCE_KEY = "sequence";
    private static final double BUFFER_MEGABYTES = 64;

    private IndexFolder() {}

    static IndexWriter open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return open(folder, FSDirectory.open(folder), config());
    }

    /// A writer on a folder that is another's: see [BorrowedDirectory].
    static IndexWriter openBorrowed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return openInMemory();
        }
        // A merge would copy the other's segments into memory.
        IndexWriterConfig config = config().setMergePolicy(NoMergePolicy.INSTANCE);
        return open(folder, new BorrowedDirectory(FSDirectory.open(folder)), config);
    }

    static IndexWriter openInMemory() throws IOException {
        return open(Path.of("memory"), new ByteBuffersDirectory(), config());
    }

    private static IndexWriter open(Path folder, Directory directory, IndexWriterConfig config) throws IOException {
        try {
            IndexWriter writer = writer(folder, directory, config);
            String format = userData(writer).getOrDefault(FORMAT_KEY, "");
            if (!format.equals(FORMAT) && writer.getDocStats().numDocs > 0) {
                writer.rollback();
                throw new DamagedIndexException(folder, format);
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        IndexWriterConfig config = new IndexWriterConfig(null);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        config.setCodec(Vectors.codec());
        return config;
    }

    private static IndexWriter writer(Path folder, Directory directory, IndexWriterConfig config) throws IOException {
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw new IOException("The search index in " + folder + " is in use by another window or process.", e);
        } catch (IOException | RuntimeException e) {
            throw damaged(folder, e);
        }
    }

    /// What broke, as damage where it is; anything else as it is.
    static IOException damaged(Path folder, Exception broken) {
        return switch (broken) {
            case DamagedIndexException known -> known;
            case CorruptIndexException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    EOFException _,
                    FileNotFoundException _,
                    NoSuchFileException _,
                    RuntimeException _ ->
                new DamagedIndexException(
                        "The search index in " + folder + " is damaged and has to be built again.", broken);
            case IOException other -> other;
            default -> new IOException(broken);
        };
    }

    static Map<String, String> userData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    static long sequence(IndexWriter writer) {
        return Long.parseLong(userData(writer).getOrDefault(SEQUENCE_KEY, "0"));
    }

    static void commit(IndexWriter writer, long sequence) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, SEQUENCE_KEY, Long.toString(sequence))
                .entrySet());
        writer.commit();
    }

    /// Closes without a commit: what was not committed is applied again from the store.
    static void close(IndexWriter writer) throws IOException {
        Directory directory = writer.getDirectory();
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
