package lithograph.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.entity.Catalog;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EntityFinder;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.fact.Fact;
import lithograph.fact.FactFinder;

/// Finds what a text mentions and claims. Safe for any number of threads.
final class Tagger {
    /// Raised whenever the rules of finding change so much that libraries are to be tagged again.
    private static final String RULES = "3";

    private final EntityFinder entities;
    private final FactFinder facts = new FactFinder();
    private final Catalog catalog;
    private final Exclusions exclusions;
    /// Rules would find them again, as unknown ones.
    private final Set<EntityId> deleted;
    private final String fingerprint;

    Tagger(Catalog catalog, Collection<CatalogEdit> edits) {
        this.catalog = catalog;
        entities = new EntityFinder(catalog);
        exclusions = new Exclusions(edits, catalog);
        deleted = edits.stream()
                .filter(CatalogEdit.Delete.class::isInstance)
                .map(edit -> ((CatalogEdit.Delete) edit).entity())
                .collect(Collectors.toUnmodifiableSet());
        fingerprint = RULES + "-" + catalog.fingerprint();
    }

    /// @param catalog the fingerprint of the catalogue they were found with
    record Tagged(List<Mention> mentions, List<Fact> facts, String catalog, Exclusions exclusions) {
        /// What of it the user lets stand in this article.
        Tagged in(ArticleId article) {
            if (!exclusions.touch(article)) {
                return this;
            }
            List<Mention> meant = exclusions.meant(article, mentions);
            return new Tagged(meant, exclusions.meant(article, meant, facts), catalog, exclusions);
        }
    }

    /// What articles are marked with that were tagged by this.
    String fingerprint() {
        return fingerprint;
    }

    /// @param published when the text was published, where that is known
    Tagged tag(String text, Optional<PublishedDate> published) {
        List<Mention> mentions = entities.find(text).stream()
                .filter(mention -> !deleted.contains(mention.entity().id())
                        && !catalog.refuses(mention.surface())
                        && !(!mention.entity().known()
                                && catalog.refuses(mention.entity().name())))
                .toList();
        return new Tagged(mentions, facts.find(text, mentions, published), fingerprint, exclusions);
    }

    /// The same in an article that is there: facts are sought among the mentions that are meant in it.
    Tagged tag(ArticleId article, String text, Optional<PublishedDate> published) {
        Tagged all = tag(text, published);
        if (!exclusions.touch(article)) {
            return all;
        }
        List<Mention> meant = exclusions.meant(article, all.mentions());
        return new Tagged(meant, facts.find(text, meant, published), fingerprint, exclusions);
    }
}
