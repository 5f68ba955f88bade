package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lithograph.article.FiledArticle;
import lithograph.importer.Progress;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// Finds entities and facts anew in every article of a library.
final class Retagging {
    private static final int PAGE = 100;

    private final Store store;
    private final LiveIndex index;
    private final Tagger tagger;
    private final Progress progress;

    Retagging(Store store, LiveIndex index, Tagger tagger, Progress progress) {
        this.store = store;
        this.index = index;
        this.tagger = tagger;
        this.progress = progress;
    }

    void run() throws IOException {
        long total = store.read(tables -> tables.articles().count());
        long done = 0;
        long last = 0;
        for (List<ArticleEntry> page = after(last); !page.isEmpty(); page = after(last)) {
            if (progress.cancelled()) {
                return;
            }
            tag(page);
            done += page.size();
            last = page.getLast().key();
            progress.advanced(
                    Math.min(done, total), total, Path.of(page.getLast().id().value()));
        }
    }

    private void tag(List<ArticleEntry> page) throws IOException {
        Map<Long, String> texts = new ConcurrentHashMap<>();
        store.read(tables -> {
            for (ArticleEntry entry : page) {
                Optional<FiledArticle> filed = tables.articles().filed(entry.key());
                filed.ifPresent(found -> texts.put(entry.key(), found.article().text()));
            }
            return texts;
        });
        Map<Long, Tagger.Tagged> tagged = new ConcurrentHashMap<>();
        texts.entrySet().parallelStream().forEach(text -> tagged.put(text.getKey(), tagger.tag(text.getValue())));
        index.change(tables -> {
            for (ArticleEntry entry : page) {
                // An article that changed meanwhile was tagged by whoever changed it.
                Optional<ArticleEntry> now = tables.articles().entry(entry.key());
                Tagger.Tagged found = tagged.get(entry.key());
                if (found != null && now.equals(Optional.of(entry))) {
                    tables.mentions().put(entry.key(), found.mentions());
                    tables.facts().put(entry.key(), found.facts());
                    tables.articles().touch(entry.key());
                }
            }
            return page;
        });
    }

    private List<ArticleEntry> after(long key) throws IOException {
        return store.read(tables -> tables.articles().presentAfter(key, PAGE));
    }
}
