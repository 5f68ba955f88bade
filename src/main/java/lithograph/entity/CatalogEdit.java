package lithograph.entity;

import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;

/// One thing that a user changed about the catalogue. It names entities by their ids, and stays true of whatever
/// catalogue it is laid over: see [EditedCatalog].
public sealed interface CatalogEdit {
    /// Calls the entity by another name; the one before becomes an alias.
    record Rename(EntityId entity, String name) implements CatalogEdit {}

    record AddAlias(EntityId entity, String alias) implements CatalogEdit {}

    record RemoveAlias(EntityId entity, String alias) implements CatalogEdit {}

    /// Two entries for one thing: `entity` goes, its names go to `into`, and whatever speaks of it means `into`.
    record Merge(EntityId entity, EntityId into) implements CatalogEdit {}

    /// One entry for two things: an alias leaves `entity` and becomes the name of `made`.
    record Split(EntityId entity, String alias, EntityId made) implements CatalogEdit {}

    /// The name is nobody's, known or not, wherever it stands.
    record NotAName(String name) implements CatalogEdit {}

    /// In one article the entity is not meant: anywhere, or at one place.
    record NotHere(EntityId entity, ArticleId article, Optional<Place> place) implements CatalogEdit {}

    /// The entity is of another kind, and has another id from now on.
    record ChangeKind(EntityId entity, EntityKind kind) implements CatalogEdit {}

    /// An entity that the catalogue lacks: made by the user, or a name that was discovered in a text.
    record Add(EntityId entity, String name, List<String> aliases, Optional<EntityId> maker) implements CatalogEdit {
        public Add {
            aliases = List.copyOf(aliases);
        }
    }

    record Delete(EntityId entity) implements CatalogEdit {}

    /// @param surface the characters at `span`; where they are others, the article has changed and the edit rests
    record Place(Span span, String surface) {}

    /// The entities it speaks of.
    default List<EntityId> entities() {
        return switch (this) {
            case Rename it -> List.of(it.entity());
            case AddAlias it -> List.of(it.entity());
            case RemoveAlias it -> List.of(it.entity());
            case Merge it -> List.of(it.entity(), it.into());
            case Split it -> List.of(it.entity(), it.made());
            case NotAName _ -> List.of();
            case NotHere it -> List.of(it.entity());
            case ChangeKind it -> List.of(it.entity());
            case Add it -> List.of(it.entity());
            case Delete it -> List.of(it.entity());
        };
    }

    /// The names it gives to somebody, or takes away.
    default List<String> names() {
        return switch (this) {
            case Rename it -> List.of(it.name());
            case AddAlias it -> List.of(it.alias());
            case RemoveAlias it -> List.of(it.alias());
            case Split it -> List.of(it.alias());
            case NotAName it -> List.of(it.name());
            case Add it ->
                java.util.stream.Stream.concat(java.util.stream.Stream.of(it.name()), it.aliases().stream())
                        .toList();
            case Merge _, NotHere _, ChangeKind _, Delete _ -> List.of();
        };
    }
}
