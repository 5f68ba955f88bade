package lithograph.index;

import java.util.Locale;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;

/// The values that articles are counted by, as one space of terms: a letter for the kind, then the value.
final class FacetValues {
    /// Characters of a value that count.
    private static final int LONGEST = 500;

    private FacetValues() {}

    static String of(FacetKind kind, String value) {
        return letter(kind) + value.substring(0, Math.min(LONGEST, value.length()));
    }

    static String of(EntityId entity) {
        return of(kind(entity), entity.value());
    }

    static FacetKind kind(EntityId entity) {
        return kind(entity.kind());
    }

    static FacetKind kind(EntityKind kind) {
        return switch (kind) {
            case COMPANY -> FacetKind.COMPANY;
            case CHIP -> FacetKind.CHIP;
            case MODEL -> FacetKind.MODEL;
        };
    }

    /// Tags are told apart as the user wrote them, letter case aside.
    static String tag(String tag) {
        return of(FacetKind.TAG, tag.strip().toLowerCase(Locale.ROOT));
    }

    static char letter(FacetKind kind) {
        return (char) ('a' + kind.ordinal());
    }
}
