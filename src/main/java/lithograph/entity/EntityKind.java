package lithograph.entity;

import java.util.Locale;

/// What an entity is. The order is the one in which filters and lists show them.
public enum EntityKind {
    COMPANY,
    CHIP,
    MODEL;

    /// `company`, `chip`, `model`: as files, queries and the command line write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
