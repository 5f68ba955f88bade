package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import lithograph.article.FiledArticle;
import lithograph.importer.Progress;
import lithograph.meaning.Meaning;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// Finds out what articles mean, so that search can go by that as well. Slow work that is never waited for: what is
/// done
/// is kept, what is not is done the next time. Synchronous; any number of threads, one at a time of which works.
public final class Enrichment {
    private static final String SETTING = "meaning";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final int PAGE = 64;
    /// Characters that surely hold as many words as the model reads.
    private static final int READ = 4_000;

    private final Store store;
    private final LiveIndex index;
    private final Meaning meaning;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean closing;
    private volatile boolean asked;

    Enrichment(Store store, LiveIndex index, Meaning meaning) {
        this.store = store;
        this.index = index;
        this.meaning = meaning;
    }

    /// How many processor cores may work on it.
    public enum Pace {
        ALL_CORES,
        /// Leaves the others to whoever sits at the machine.
        ONE_CORE
    }

    /// @param readable articles in a language that the model reads
    /// @param known    those of them whose meaning is known
    public record Coverage(long readable, long known) {
        public long lacking() {
            return readable - known;
        }
    }

    /// False where the user wants search to go by words alone.
    public boolean isOn() throws IOException {
        return !store.read(tables -> tables.settings().get(SETTING)).equals(Optional.of(OFF));
    }

    public void turnOn() throws IOException {
        set(ON);
    }

    /// Lets search go by words alone; what is known already is kept.
    public void turnOff() throws IOException {
        set(OFF);
    }

    private void set(String value) throws IOException {
        store.write(tables -> {
            tables.settings().put(SETTING, value);
            return value;
        });
        asked = asked && value.equals(ON);
    }

    public Coverage coverage() throws IOException {
        return store.read(tables -> {
            long readable = tables.vectors().countReadable(Meaning.MODEL);
            return new Coverage(readable, readable - tables.vectors().countLacking(Meaning.MODEL));
        });
    }

    /// Loads the model where there is something to compare a query with: the searches that follow go by meaning too.
    /// About 1 s the first time. True where they do.
    public boolean prepare() throws IOException {
        asked = isOn() && coverage().known() > 0 && meaning.prepare();
        return asked;
    }

    /// What a query means; empty where searches go by words alone.
    Optional<float[]> ofQuery(String query) {
        return asked ? meaning.ofQuery(query) : Optional.empty();
    }

    /// Works through all articles that lack their meaning, those published last first, until none does, `progress` is
    /// cancelled or the library closes. Does nothing where it is turned off, or the model does not run here.
    public void run(Pace pace, Progress progress) throws IOException {
        working.lock();
        try {
            long done = 0;
            for (List<Long> lacking = lacking();
                    !lacking.isEmpty() && isOn() && meaning.prepare();
                    lacking = lacking()) {
                long before = done;
                for (int from = 0; from < lacking.size(); from += PAGE) {
                    if (closing || progress.cancelled()) {
                        return;
                    }
                    done += enrich(lacking.subList(from, Math.min(lacking.size(), from + PAGE)), pace, progress);
                    progress.advanced(done, before + lacking.size(), Path.of(""));
                }
                index.refresh();
                if (done == before) {
                    return;
                }
            }
        } finally {
            working.unlock();
        }
    }

    private List<Long> lacking() throws IOException {
        return store.read(tables -> tables.vectors().lacking(Meaning.MODEL));
    }

    private int enrich(List<Long> keys, Pace pace, Progress progress) throws IOException {
        Map<ArticleEntry, String> texts = texts(keys);
        Map<ArticleEntry, float[]> vectors = new ConcurrentHashMap<>();
        Stream<Map.Entry<ArticleEntry, String>> each = texts.entrySet().stream();
        (pace == Pace.ALL_CORES ? each.parallel() : each).forEach(text -> {
            if (!closing && !progress.cancelled()) {
                vector(text.getValue()).ifPresent(found -> vectors.put(text.getKey(), found));
            }
        });
        return index.change(tables -> {
            int kept = 0;
            for (Map.Entry<ArticleEntry, float[]> found : vectors.entrySet()) {
                long key = found.getKey().key();
                // What has changed meanwhile is looked at again.
                if (tables.articles().entry(key).equals(Optional.of(found.getKey()))) {
                    tables.vectors().put(key, Meaning.MODEL, found.getValue());
                    tables.articles().touch(key);
                    kept++;
                }
            }
            return kept;
        });
    }

    private Map<ArticleEntry, String> texts(List<Long> keys) throws IOException {
        return store.read(tables -> {
            Map<ArticleEntry, String> texts = new ConcurrentHashMap<>();
            for (long key : keys) {
                Optional<ArticleEntry> entry = tables.articles().entry(key).filter(one -> !one.removed());
                Optional<FiledArticle> filed = tables.articles().filed(key);
                if (entry.isPresent() && filed.isPresent()) {
                    String text = filed.get().article().text();
                    texts.put(entry.get(), text.substring(0, Math.min(READ, text.length())));
                }
            }
            return texts;
        });
    }

    /// Of no numbers where the model cannot read the text, so that it is not tried again; empty where that failed, so
    /// that it is.
    private Optional<float[]> vector(String text) {
        try {
            return Optional.of(meaning.ofArticle(text).orElseGet(() -> new float[0]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Ends the work at the next article, and waits for that.
    void close() throws IOException {
        closing = true;
        working.lock();
        try {
            meaning.close();
        } finally {
            working.unlock();
        }
    }
}
