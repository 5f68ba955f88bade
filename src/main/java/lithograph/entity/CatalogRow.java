package lithograph.entity;

import java.util.List;
import java.util.Optional;

/// One row of a table of names, to be merged into the catalogue. Fields that a table does not have are empty.
///
/// @param aliases other names; one that ends in `?` is also a word
/// @param maker   name or id of a company
/// @param family  name or id of an entity of the same kind
/// @param usage   whether the name is also a word, where the table says
/// @param status  of the aliases
/// @param since   of the aliases
record CatalogRow(
        EntityKind kind,
        String name,
        List<String> aliases,
        String maker,
        String family,
        String released,
        Optional<CatalogEntry.Usage> usage,
        AliasStatus status,
        String since) {
    CatalogRow {
        if (Names.isBlank(name)) {
            throw new IllegalArgumentException("a row without a name");
        }
        aliases = List.copyOf(aliases);
    }
}
