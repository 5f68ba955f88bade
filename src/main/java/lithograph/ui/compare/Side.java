package lithograph.ui.compare;

import java.util.function.Consumer;
import lithograph.article.Span;
import lithograph.entity.EntityId;

/// What the comparison can do with the pane of one of its articles.
///
/// @param nextMention goes to the next mention of an entity
/// @param jumpTo      shows a passage
public record Side(Consumer<EntityId> nextMention, Consumer<Span> jumpTo) {}
