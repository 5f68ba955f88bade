package lithograph.entity;

/// Another name of an entity.
///
/// @param text   as it is written
/// @param status how good a name it is
/// @param since  ISO date, month or year from which it was seen; empty where unknown
public record Alias(String text, AliasStatus status, String since) {
    public Alias {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an alias is blank");
        }
    }
}
