package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.entity.Catalog;
import lithograph.index.DamagedIndexException;
import lithograph.index.FacetScope;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.notes.Highlight;
import lithograph.store.ArticleEntry;
import lithograph.store.Packed;
import lithograph.store.Store;
import lithograph.store.Tables;

/// Looks a library over, article by article.
final class Inspection {
    private static final int PAGE = 100;

    private final Store store;
    private final LiveIndex index;
    private final Catalog catalog;
    private final Originals originals;
    private final List<String> problems = new ArrayList<>();

    Inspection(Store store, LiveIndex index, Catalog catalog, Originals originals) {
        this.originals = originals;
        this.store = store;
        this.index = index;
        this.catalog = catalog;
    }

    List<String> problems() throws IOException {
        store.check().forEach(problem -> problems.add("library.db: " + problem));
        long articles = 0;
        long last = 0;
        for (List<ArticleEntry> page = after(last); !page.isEmpty(); page = after(last)) {
            for (ArticleEntry entry : page) {
                inspect(entry);
            }
            articles += page.size();
            last = page.getLast().key();
        }
        inspectIndex(articles);
        originals.inspect(store, problems);
        return List.copyOf(problems);
    }

    private void inspectIndex(long articles) throws IOException {
        try {
            index.refresh();
            long indexed = index.inspect(current -> {
                current.verify();
                return current.search(new SearchRequest("", List.of(), Sort.RELEVANCE, 0, 0, FacetScope.NONE))
                        .total();
            });
            if (indexed != articles) {
                problems.add("The search index holds " + indexed + " articles and the library " + articles
                        + ". `lithograph rebuild` puts this right.");
            }
        } catch (DamagedIndexException e) {
            problems.add(e.getMessage() + " `lithograph rebuild` does that.");
        }
    }

    private List<ArticleEntry> after(long key) throws IOException {
        return store.read(tables -> tables.articles().presentAfter(key, PAGE));
    }

    private void inspect(ArticleEntry entry) throws IOException {
        store.read(tables -> {
            try {
                inspect(tables, entry);
            } catch (IOException | IllegalArgumentException e) {
                problems.add("Article " + entry.id() + " cannot be read: " + e.getMessage() + ".");
            }
            return entry;
        });
    }

    private void inspect(Tables tables, ArticleEntry entry) throws IOException {
        Optional<OpenArticle> found = Assembly.open(tables, entry.key(), catalog);
        if (found.isEmpty()) {
            return;
        }
        OpenArticle article = found.get();
        if (!tables.articles().says(entry.key(), Packed.of(article.filed().article()))) {
            problems.add("Article " + entry.id() + " is not what was filed: its checksum differs. Import "
                    + String.join(", ", article.filed().origins()) + " again.");
        }
        if (article.filed().origins().isEmpty()) {
            problems.add("Article " + entry.id() + " has no origin.");
        }
        for (Highlight highlight : article.highlights()) {
            String text = article.text().text();
            boolean stands = highlight.anchor().position().end() <= text.length()
                    && highlight
                            .anchor()
                            .position()
                            .of(text)
                            .equals(highlight.anchor().exact());
            if (highlight.placed() && !stands) {
                problems.add("A highlight in article " + entry.id() + " is not where its passage stands: '"
                        + highlight.anchor().exact() + "'.");
            }
        }
    }
}
