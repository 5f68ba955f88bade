package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.entity.Catalog;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Lineage;

/// The families and makers of the chips and models that one state of the index has, as one catalogue says. Immutable.
///
/// @param groups    by number
/// @param ofOrdinal the numbers of the groups that a facet value counts for
record FacetGroups(Catalog catalog, List<Group> groups, int[][] ofOrdinal) {
    private static final int[] NONE = {};
    private static final List<EntityKind> KINDS = List.of(EntityKind.CHIP, EntityKind.MODEL);

    /// What belongs to `of` among the entities of a kind.
    record Group(EntityKind kind, EntityId of) {}

    static FacetGroups of(Snapshot.FacetOrdinals ordinals, Catalog catalog) throws IOException {
        Map<Group, Integer> numbers = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        int[][] above = new int[ordinals.size()][];
        Lineage lineage = new Lineage(catalog);
        for (EntityKind kind : KINDS) {
            int from = start(ordinals, kind);
            int to = ordinals.kindStarts()[FacetValues.kind(kind).ordinal() + 1];
            for (int i = from; i < to; i++) {
                List<EntityId> ancestors = lineage.of(id(ordinals, i));
                above[i] = new int[ancestors.size()];
                for (int j = 0; j < ancestors.size(); j++) {
                    Group group = new Group(kind, ancestors.get(j));
                    Integer number = numbers.get(group);
                    if (number == null) {
                        number = groups.size();
                        numbers.put(group, number);
                        groups.add(group);
                    }
                    above[i][j] = number;
                }
            }
            // A family counts for itself.
            for (int i = from; i < to; i++) {
                Integer own = numbers.get(new Group(kind, id(ordinals, i)));
                if (own != null) {
                    above[i] = java.util.Arrays.copyOf(above[i], above[i].length + 1);
                    above[i][above[i].length - 1] = own;
                }
            }
        }
        return new FacetGroups(catalog, List.copyOf(groups), above);
    }

    /// The numbers of the groups of a facet value; none for what is no chip or model.
    int[] of(int ordinal) {
        int[] numbers = ofOrdinal[ordinal];
        return numbers == null ? NONE : numbers;
    }

    /// The facet values that belong to a group.
    List<Integer> members(Group group) {
        List<Integer> members = new ArrayList<>();
        int number = groups.indexOf(group);
        for (int i = 0; number >= 0 && i < ofOrdinal.length; i++) {
            for (int at : of(i)) {
                if (at == number) {
                    members.add(i);
                }
            }
        }
        return members;
    }

    private static int start(Snapshot.FacetOrdinals ordinals, EntityKind kind) {
        return ordinals.kindStarts()[FacetValues.kind(kind).ordinal()];
    }

    private static EntityId id(Snapshot.FacetOrdinals ordinals, int ordinal) throws IOException {
        return new EntityId(ordinals.value(ordinal).substring(1));
    }
}
