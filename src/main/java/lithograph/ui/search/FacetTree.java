package lithograph.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Lineage;
import lithograph.index.FacetCount;
import lithograph.index.FacetKind;
import lithograph.index.Filter;

/// Counts of entities and of families put together as a tree: makers, their families, these families' versions.
record FacetTree(FilterModel model, Lineage lineage) {
    private static final Comparator<FacetNode> LARGEST = Comparator.comparing((FacetNode node) -> !node.isConcerned())
            .thenComparingInt(node -> -node.value().count())
            .thenComparing(node -> node.value().label());

    /// @param leaves   counts of entities
    /// @param families counts of makers and families
    List<FacetNode> of(FacetKind kind, List<FacetCount> leaves, List<FacetCount> families) {
        Map<EntityId, FacetCount> counts = new HashMap<>();
        leaves.forEach(count -> counts.put(new EntityId(count.value()), count));
        Map<EntityId, FacetCount> groups = new LinkedHashMap<>();
        families.forEach(count -> groups.put(new EntityId(count.value()), count));
        Map<EntityId, Set<EntityId>> children = new HashMap<>();
        Set<EntityId> roots = new LinkedHashSet<>();
        for (EntityId leaf : counts.keySet()) {
            EntityId at = leaf;
            for (EntityId above : lineage.of(leaf)) {
                if (groups.containsKey(above)) {
                    children.computeIfAbsent(above, _ -> new LinkedHashSet<>()).add(at);
                    at = above;
                }
            }
            roots.add(at);
        }
        List<FacetNode> nodes = new ArrayList<>();
        for (EntityId root : roots) {
            nodes.add(node(kind, root, counts, groups, children));
        }
        return sorted(nodes);
    }

    private FacetNode node(
            FacetKind kind,
            EntityId id,
            Map<EntityId, FacetCount> counts,
            Map<EntityId, FacetCount> groups,
            Map<EntityId, Set<EntityId>> children) {
        List<FacetNode> below = new ArrayList<>();
        for (EntityId child : children.getOrDefault(id, Set.of())) {
            below.add(node(kind, child, counts, groups, children));
        }
        FacetCount group = groups.get(id);
        FacetCount leaf = counts.get(id);
        if (group != null && !below.isEmpty()) {
            return node(kind, new Filter.OfFamily(EntityKind.valueOf(kind.name()), id), group, sorted(below));
        }
        return node(
                kind, new Filter.OfEntity(id), leaf == null ? new FacetCount(id.value(), id.value(), 0) : leaf, below);
    }

    private FacetNode node(FacetKind kind, Filter filter, FacetCount count, List<FacetNode> below) {
        return new FacetNode(
                new FilterModel.Value(kind, count.value(), count.label(), count.count(), model.choice(filter)),
                filter,
                below);
    }

    private static List<FacetNode> sorted(List<FacetNode> nodes) {
        return nodes.stream().sorted(LARGEST).toList();
    }
}
