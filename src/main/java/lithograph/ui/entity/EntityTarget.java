package lithograph.ui.entity;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.entity.CatalogEdit;
import lithograph.entity.Entity;

/// What a command is about: an entity, and where it was met.
///
/// @param name the name it was met under
public record EntityTarget(Entity entity, String name, Optional<ArticleId> article, Optional<CatalogEdit.Place> place) {
    static EntityTarget of(Entity entity) {
        return new EntityTarget(entity, entity.name(), Optional.empty(), Optional.empty());
    }
}
