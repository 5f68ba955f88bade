package lithograph.ui.search;

import java.util.List;
import java.util.stream.Stream;
import lithograph.index.Filter;

/// A line of a filter that is a tree: an entity, or a maker or family with what belongs to it.
///
/// @param filter what choosing it asks for
public record FacetNode(FilterModel.Value value, Filter filter, List<FacetNode> children) {
    public FacetNode {
        children = List.copyOf(children);
    }

    /// Whether it, or something under it, is chosen or excluded.
    boolean isConcerned() {
        return value.choice() != FilterModel.Choice.NEITHER || children.stream().anyMatch(FacetNode::isConcerned);
    }

    /// It and all that is under it.
    Stream<FacetNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(FacetNode::all));
    }
}
