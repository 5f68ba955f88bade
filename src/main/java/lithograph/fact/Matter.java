package lithograph.fact;

import lithograph.entity.EntityId;

/// What claims must share to be compared: one attribute of one entity in one unit.
///
/// @param unit as in [Fact#unit()]; empty for chips, which are counted as cards, GPUs and the like
public record Matter(EntityId subject, Attribute attribute, String unit) {
    public static Matter of(Fact fact) {
        return new Matter(
                fact.subject(), fact.attribute(), fact.attribute() == Attribute.ACCELERATOR_COUNT ? "" : fact.unit());
    }

    /// Whether the words around a value can tell under which condition it holds: another precision, another trial.
    public boolean dependsOnWords() {
        return Condition.isToldByWords(attribute);
    }
}
