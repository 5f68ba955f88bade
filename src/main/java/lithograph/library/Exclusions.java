package lithograph.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.article.ArticleId;
import lithograph.entity.Catalog;
import lithograph.entity.CatalogEdit;
import lithograph.entity.CatalogEdit.NotHere;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.fact.Fact;

/// What the user said is not meant, article by article. Immutable.
final class Exclusions {
    private final Map<ArticleId, List<NotHere>> byArticle = new HashMap<>();
    private final Catalog catalog;

    Exclusions(Collection<CatalogEdit> edits, Catalog catalog) {
        this.catalog = catalog;
        for (CatalogEdit edit : edits) {
            if (edit instanceof NotHere here) {
                byArticle
                        .computeIfAbsent(here.article(), _ -> new ArrayList<>())
                        .add(here);
            }
        }
    }

    /// Whether one of the edits is about the article.
    boolean touch(ArticleId article) {
        return byArticle.containsKey(article);
    }

    /// Those of the article's mentions that are meant.
    List<Mention> meant(ArticleId article, List<Mention> mentions) {
        List<NotHere> edits = byArticle.getOrDefault(article, List.of());
        return edits.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(mention -> edits.stream().noneMatch(edit -> excludes(edit, mention)))
                        .toList();
    }

    /// Those of the article's facts whose subject is still mentioned.
    List<Fact> meant(ArticleId article, List<Mention> left, List<Fact> facts) {
        if (!touch(article)) {
            return facts;
        }
        return facts.stream()
                .filter(fact ->
                        left.stream().anyMatch(mention -> mention.entity().id().equals(fact.subject())))
                .toList();
    }

    private boolean excludes(NotHere edit, Mention mention) {
        return now(edit.entity()).equals(mention.entity().id())
                && edit.place()
                        .map(place -> place.span().equals(mention.span())
                                && place.surface().equals(mention.surface()))
                        .orElse(true);
    }

    private EntityId now(EntityId id) {
        return catalog.find(id).map(Entity::id).orElse(id);
    }
}
