package lithograph.entity;

/// Names that begin with a company's: `NVIDIA Blackwell` is two names, but `Mistral Large` and `Google Tensor` are one.
final class Makers {
    private Makers() {}

    /// True where `name` is a company's name followed by another name of the entry.
    static boolean lead(Catalog catalog, CatalogEntry entry, String name) {
        if (entry.entity().kind() == EntityKind.COMPANY) {
            return false;
        }
        Tokens tokens = Tokens.of(name);
        for (int first = 1; first < tokens.count(); first++) {
            String maker = tokens.written(0, first - 1);
            String rest = tokens.text().substring(tokens.start(first));
            if (tokens.gap(first) == Tokens.JOINT && isMaker(catalog, entry, maker) && goesBy(catalog, entry, rest)) {
                return true;
            }
        }
        return false;
    }

    /// A company, and not also the family that the entry is of.
    private static boolean isMaker(Catalog catalog, CatalogEntry entry, String name) {
        return catalog.named(name).stream().anyMatch(it -> it.kind() == EntityKind.COMPANY)
                && catalog.named(name).stream()
                        .noneMatch(it -> it.kind() == entry.entity().kind());
    }

    private static boolean goesBy(Catalog catalog, CatalogEntry entry, String name) {
        return catalog.named(name).stream()
                .anyMatch(it -> it.id().equals(entry.entity().id()));
    }
}
