package lithograph.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/// The stable name of an entity: its kind and a slug, as `model/longcat-2.0`.
public record EntityId(String value) implements Comparable<EntityId> {
    private static final Pattern FORM = Pattern.compile("(company|chip|model)/\\S{1,180}");

    public EntityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an entity id: '" + value + "'");
        }
    }

    /// The id that is written so; empty where `written` is none.
    public static Optional<EntityId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new EntityId(written)) : Optional.empty();
    }

    public EntityKind kind() {
        return switch (value.charAt(1)) {
            case 'o' -> value.charAt(0) == 'c' ? EntityKind.COMPANY : EntityKind.MODEL;
            default -> EntityKind.CHIP;
        };
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
