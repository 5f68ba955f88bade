package lithograph.index;

import java.util.Optional;
import java.util.function.UnaryOperator;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;

/// Narrows a search. Filters of the same sort widen each other (any of them), filters of different sorts narrow each
/// other (all of them), and a [Not] always excludes.
public sealed interface Filter {
    /// Articles that mention the entity.
    record OfEntity(EntityId entity) implements Filter {}

    /// Articles that mention what of the kind belongs to `of`: a family with its versions and members, or the products
    /// of a maker. The catalogue of the moment says what does.
    record OfFamily(EntityKind kind, EntityId of) implements Filter {}

    /// Articles from this source, see [lithograph.article.Article#source()].
    record OfSource(String source) implements Filter {}

    record OfLanguage(Language language) implements Filter {}

    record OfYear(int year) implements Filter {}

    /// Articles published within the two days, both included; an empty end is open. Narrows together with [OfYear].
    record Published(Optional<PublishedDate> from, Optional<PublishedDate> to) implements Filter {}

    /// Articles that carry the user's tag.
    record Tagged(String tag) implements Filter {}

    /// The same filter, with what `now` says in the place of each entity.
    default Filter following(UnaryOperator<EntityId> now) {
        return switch (this) {
            case OfEntity(EntityId entity) -> new OfEntity(now.apply(entity));
            case OfFamily(EntityKind kind, EntityId of) -> new OfFamily(kind, now.apply(of));
            case Not(Filter excluded) -> new Not(excluded.following(now));
            case OfSource _, OfLanguage _, OfYear _, Published _, Tagged _ -> this;
        };
    }

    /// Articles that the filter inside does not let through. Never nested.
    record Not(Filter excluded) implements Filter {
        public Not {
            if (excluded instanceof Not) {
                throw new IllegalArgumentException("a Not within a Not");
            }
        }
    }
}
