package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.ArticleText;
import lithograph.article.FiledArticle;
import lithograph.entity.Catalog;
import lithograph.notes.Note;
import lithograph.store.ArticleEntry;
import lithograph.store.Tables;
import lithograph.store.VersionTable;

/// The texts that an article has had.
final class Versions {
    private Versions() {}

    static List<Version> of(Tables tables, ArticleId id) throws IOException {
        List<Version> versions = new ArrayList<>();
        Optional<ArticleEntry> entry = tables.articles().present(id);
        if (entry.isPresent()) {
            for (VersionTable.Former former : tables.versions().of(entry.get().key())) {
                Article said = former.article();
                versions.addFirst(new Version(
                        former.number(), said.title(), said.published(), former.taken(), former.origin(), false));
            }
            FiledArticle filed = tables.articles().filed(entry.get().key()).orElseThrow();
            int last = versions.isEmpty() ? 0 : versions.getFirst().number();
            versions.addFirst(new Version(
                    last + 1,
                    filed.article().title(),
                    filed.article().published(),
                    filed.changed(),
                    filed.origins().stream().findFirst().orElse(""),
                    true));
        }
        return versions;
    }

    static Optional<OpenArticle> open(Tables tables, ArticleId id, int number, Tagger tagger, Catalog catalog)
            throws IOException {
        Optional<ArticleEntry> entry = tables.articles().present(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<VersionTable.Former> former =
                tables.versions().find(entry.get().key(), number);
        if (former.isEmpty()) {
            List<Version> all = of(tables, id);
            return all.getFirst().number() == number
                    ? Assembly.open(tables, entry.get().key(), catalog)
                    : Optional.empty();
        }
        VersionTable.Former found = former.get();
        ArticleText text = found.article().layout();
        Tagger.Tagged tagged = tagger.tag(text.text(), found.article().published());
        List<String> origins = found.origin().isEmpty() ? List.of() : List.of(found.origin());
        return Optional.of(new OpenArticle(
                new FiledArticle(id, found.article(), origins, found.taken(), found.taken()),
                text,
                tagged.mentions(),
                tagged.facts(),
                new Note(id, "", found.taken()),
                List.of(),
                List.of()));
    }
}
