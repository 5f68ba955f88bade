package lithograph.meaning;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The meaning of English texts as vectors of length 1: the greater the product of two, the closer what they say. The
/// model is loaded by [#prepare] alone, so that nothing else ever waits for it. Any number of threads.
public final class Meaning implements AutoCloseable {
    /// Numbers a vector.
    public static final int DIMENSIONS = 384;

    /// Names the model and how it is used: vectors of another one cannot be compared with these.
    public static final String MODEL = "bge-small-en-v1.5-q/256";

    private static final int MOST_PIECES = 256;
    private static final int MOST_QUERY_PIECES = 64;
    private static final int REMEMBERED = 512;

    private final ReentrantReadWriteLock using = new ReentrantReadWriteLock();
    private final Map<String, float[]> queries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };
    private State state = new Unloaded();

    private sealed interface State {}

    private record Unloaded() implements State {}

    private record Ready(Model model) implements State {}

    private record Failed(String reason) implements State {}

    private record Closed() implements State {}

    /// Loads the model where that was not tried before: about 1 s. True where it is there after it.
    public boolean prepare() {
        using.writeLock().lock();
        try {
            if (state instanceof Unloaded) {
                try {
                    state = new Ready(Model.load());
                } catch (IOException e) {
                    state = new Failed(String.valueOf(e.getMessage()));
                }
            }
            return state instanceof Ready;
        } finally {
            using.writeLock().unlock();
        }
    }

    /// Why there is no meaning to be had here; empty where there is, or nobody has asked for it yet.
    public Optional<String> fault() {
        using.readLock().lock();
        try {
            return state instanceof Failed(String reason) ? Optional.of(reason) : Optional.empty();
        } finally {
            using.readLock().unlock();
        }
    }

    /// The vector of a query; 4 ms, or nothing where it was asked lately. Empty where the model is not [#prepare]d.
    public Optional<float[]> ofQuery(String query) {
        synchronized (queries) {
            float[] known = queries.get(query);
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            Optional<float[]> vector = vector(query, MOST_QUERY_PIECES);
            vector.ifPresent(found -> {
                synchronized (queries) {
                    queries.put(query, found);
                }
            });
            return vector;
        } catch (IOException e) {
            // A query that the model stumbles over is still one of words.
            return Optional.empty();
        }
    }

    /// The vector of an article by how it begins, at most 256 pieces of words: 25 to 50 ms. Empty where it is in no
    /// language that the model reads.
    ///
    /// @throws IOException where the model fails, or is not [#prepare]d
    public Optional<float[]> ofArticle(String text) throws IOException {
        if (!isLatin(text)) {
            return Optional.empty();
        }
        return Optional.of(vector(text, MOST_PIECES)
                .orElseThrow(() -> new IOException("The model that reads meaning is not loaded.")));
    }

    /// True where most letters are such as English is written with.
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && c < 0x250)
                .count();
        return latin > 0 && latin * 10 >= letters * 7;
    }

    private Optional<float[]> vector(String text, int mostPieces) throws IOException {
        using.readLock().lock();
        try {
            return state instanceof Ready(Model model) ? Optional.of(model.vector(text, mostPieces)) : Optional.empty();
        } finally {
            using.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        using.writeLock().lock();
        try {
            if (state instanceof Ready(Model model)) {
                model.close();
            }
            state = new Closed();
        } finally {
            using.writeLock().unlock();
        }
    }
}
