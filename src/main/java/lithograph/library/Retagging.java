package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EntityId;
import lithograph.importer.Progress;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;

/// Finds entities and facts anew in articles of a library, with the catalogue of the moment. Page by page: what was
/// done
/// is filed, so that it can be broken off anywhere.
final class Retagging {
    private static final int PAGE = 200;

    private final Store store;
    private final LiveIndex index;
    private final CurrentCatalog catalog;

    /// Whether an article that says the same as before is given to the index again: its entities may have other names.
    private enum Unchanged {
        INDEX,
        SKIP
    }

    Retagging(Store store, LiveIndex index, CurrentCatalog catalog) {
        this.store = store;
        this.index = index;
        this.catalog = catalog;
    }

    /// Every article.
    void all(Progress progress) throws IOException {
        long total = store.read(tables -> tables.articles().count());
        walk(key -> store.read(tables -> tables.articles().presentAfter(key, PAGE)), total, Unchanged.INDEX, progress);
    }

    /// Those that were tagged with another catalogue, until there is none.
    void catchUp(Progress progress) throws IOException {
        // The catalogue may change on the way. An article that cannot be read stays behind, and must not keep us here.
        long before = Long.MAX_VALUE;
        for (long left = countBehind(); left > 0 && left < before && !progress.cancelled(); left = countBehind()) {
            before = left;
            walk(this::behind, left, Unchanged.SKIP, progress);
        }
        index.refresh();
    }

    /// These, given by their keys.
    void run(Set<Long> keys) throws IOException {
        List<ArticleEntry> page = new ArrayList<>();
        for (long key : keys) {
            Optional<ArticleEntry> entry =
                    store.read(tables -> tables.articles().entry(key));
            entry.filter(there -> !there.removed()).ifPresent(page::add);
            if (page.size() == PAGE) {
                tag(page, Unchanged.INDEX);
                page.clear();
            }
        }
        tag(page, Unchanged.INDEX);
        index.refresh();
    }

    long countBehind() throws IOException {
        String fingerprint = catalog.tagger().fingerprint();
        return store.read(tables -> tables.tagging().countBehind(fingerprint));
    }

    /// The keys of the articles that mention an entity of the edits, or have one of their names.
    Set<Long> touchedBy(Collection<CatalogEdit> edits) throws IOException {
        Set<ArticleId> ids = new TreeSet<>();
        for (CatalogEdit edit : edits) {
            ids.addAll(index.search(current -> current.containing(edit.names())));
        }
        return store.read(tables -> {
            Set<Long> keys = new TreeSet<>();
            for (ArticleId id : ids) {
                tables.articles().present(id).ifPresent(entry -> keys.add(entry.key()));
            }
            for (CatalogEdit edit : edits) {
                if (edit instanceof CatalogEdit.NotHere here) {
                    tables.articles().present(here.article()).ifPresent(entry -> keys.add(entry.key()));
                } else {
                    for (EntityId entity : edit.entities()) {
                        tables.tagging().mentioning(entity).forEach(entry -> keys.add(entry.key()));
                    }
                }
            }
            return keys;
        });
    }

    private interface Pages {
        List<ArticleEntry> after(long key) throws IOException;
    }

    private void walk(Pages pages, long total, Unchanged unchanged, Progress progress) throws IOException {
        long done = 0;
        long last = 0;
        for (List<ArticleEntry> page = pages.after(last); !page.isEmpty(); page = pages.after(last)) {
            if (progress.cancelled()) {
                return;
            }
            tag(page, unchanged);
            done += page.size();
            last = page.getLast().key();
            progress.advanced(
                    Math.min(done, total), total, Path.of(page.getLast().id().value()));
        }
    }

    private void tag(List<ArticleEntry> page, Unchanged unchanged) throws IOException {
        Tagger tagger = catalog.tagger();
        Map<Long, FiledArticle> articles = new ConcurrentHashMap<>();
        store.read(tables -> {
            for (ArticleEntry entry : page) {
                tables.articles().filed(entry.key()).ifPresent(found -> articles.put(entry.key(), found));
            }
            return articles;
        });
        Map<Long, Tagger.Tagged> tagged = new ConcurrentHashMap<>();
        Map<Long, String> texts = new ConcurrentHashMap<>();
        articles.entrySet().parallelStream().forEach(each -> {
            String text = each.getValue().article().text();
            texts.put(each.getKey(), text);
            tagged.put(
                    each.getKey(),
                    tagger.tag(
                            each.getValue().id(),
                            text,
                            each.getValue().article().published()));
        });
        index.change(tables -> {
            for (ArticleEntry entry : page) {
                // An article that changed meanwhile was tagged by whoever changed it.
                Optional<ArticleEntry> now = tables.articles().entry(entry.key());
                Tagger.Tagged found = tagged.get(entry.key());
                if (found == null || !now.equals(Optional.of(entry))) {
                    continue;
                }
                boolean same = unchanged == Unchanged.SKIP
                        && tables.mentions()
                                .of(entry.key(), texts.getOrDefault(entry.key(), ""), catalog.get())
                                .equals(found.mentions())
                        && tables.facts().of(entry.key()).equals(found.facts());
                if (!same) {
                    tables.mentions().put(entry.key(), found.mentions());
                    tables.facts().put(entry.key(), found.facts());
                    tables.articles().touch(entry.key());
                }
                tables.tagging().put(entry.key(), found.catalog());
            }
            return page;
        });
    }

    private List<ArticleEntry> behind(long key) throws IOException {
        String fingerprint = catalog.tagger().fingerprint();
        return store.read(tables -> tables.tagging().behind(fingerprint, key, PAGE));
    }
}
