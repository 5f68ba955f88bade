package lithograph.library;

import java.util.Map;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.entity.Entity;
import lithograph.fact.Dossier;
import lithograph.fact.SourcedFact;

/// What is claimed in one matter, and by whom.
///
/// @param entity  the one it is about, as the catalogue has it now
/// @param sources the articles that claim anything of it
public record FactMatter(Entity entity, Dossier dossier, Map<ArticleId, Source> sources) {
    public FactMatter {
        sources = Map.copyOf(sources);
    }

    /// An article, and where it is from.
    public record Source(String title, String site) {}

    public Source source(SourcedFact claim) {
        return Optional.ofNullable(sources.get(claim.article())).orElse(new Source("", ""));
    }
}
