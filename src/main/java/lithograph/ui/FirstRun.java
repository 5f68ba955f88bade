package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.Related;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.library.Comparison;
import lithograph.library.Library;
import lithograph.library.OpenArticle;

/// What a library that holds nothing yet begins with: the sample, and two of its articles on one story side by side,
/// so that the first look shows what the program is for.
final class FirstRun {
    /// Words, below which an article is a brief.
    private static final int LONG = 300;

    private static final int LOOKED_AT = 60;
    private static final int NEWEST = 6;
    private static final int RELATED = 6;

    private final Library library;
    private final Background background;
    private final WindowModel model;

    private record Pair(Hit newer, Hit other, int inCommon) {}

    FirstRun(Library library, Background background, WindowModel model) {
        this.library = library;
        this.background = background;
        this.model = model;
    }

    /// Imports the sample, and opens two of its articles when it is there, unless the user has opened one by then.
    void begin(Path sample) {
        model.imports().reportProperty().addListener((_, before, _) -> {
            if (before.isEmpty()) {
                background.run(() -> pair(Locale.getDefault()), this::open, model.notices()::failed);
            }
        });
        model.imports().start(List.of(sample));
    }

    private void open(Optional<Pair> pair) {
        boolean untouched = model.desk().panes().size() == 1
                && model.desk().current().article().isEmpty();
        if (pair.isPresent() && untouched) {
            model.desk()
                    .restore(pair.get().newer().id() + " 0\n"
                            + pair.get().other().id() + " 0\n");
        }
    }

    /// Of the newest long articles, in the user's language where there are some, the one that names most in common with
    /// an article on the same matter, and that article.
    private Optional<Pair> pair(Locale locale) throws IOException {
        SearchRequest all = new SearchRequest("", List.of(), Sort.NEWEST, 0, LOOKED_AT, FacetScope.NONE);
        List<Hit> articles = library.search(all).hits().stream()
                .filter(hit -> hit.words() >= LONG)
                .toList();
        List<Hit> own = articles.stream()
                .filter(hit -> hit.language().code().equals(locale.getLanguage()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Hit hit : (own.size() > 1 ? own : articles).stream().limit(NEWEST).toList()) {
            for (Related related : library.related(hit.id(), RELATED)) {
                Hit other = related.hit();
                if (other.words() >= LONG && other.language().equals(hit.language())) {
                    pairs.add(new Pair(hit, other, inCommon(hit.id(), other.id())));
                }
            }
        }
        return pairs.stream().reduce((best, next) -> next.inCommon() > best.inCommon() ? next : best);
    }

    /// How many entities both name.
    private int inCommon(ArticleId one, ArticleId other) throws IOException {
        Optional<OpenArticle> left = library.article(one);
        Optional<OpenArticle> right = library.article(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return Comparison.of(left.get(), right.get()).both().size();
    }
}
