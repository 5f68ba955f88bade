package lithograph.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/// What is left of a version's name without its family, where that is a name still: `V3.1-Terminus` of
/// `DeepSeek-V3.1-Terminus`.
final class ShortNames {
    private static final Pattern VERSION = Pattern.compile(
            "(?!(?i:fp|bf|int|q|w|e|a|it)\\d)[A-Za-z]{1,2}\\d+(\\.\\d+|[A-Z]\\d|[- ]\\w).*|\\d{3,4}(?![BKMTGW]$)[A-Z]{1,2}");

    private ShortNames() {}

    /// The rest of the entity's name after that of one of the families above it.
    static Optional<String> of(Catalog catalog, Entity entity) {
        Optional<Entity> family = entity.family().flatMap(catalog::find);
        for (int level = 0; level < 4 && family.isPresent(); level++) {
            Optional<String> rest = rest(entity.name(), family.get().name());
            if (rest.isPresent()) {
                return rest;
            }
            family = family.get().family().flatMap(catalog::find);
        }
        return Optional.empty();
    }

    /// `name` without the `family` it begins with, where what is left is a version that stands by itself.
    static Optional<String> rest(String name, String family) {
        if (!name.startsWith(family) || name.length() < family.length() + 3) {
            return Optional.empty();
        }
        String rest = name.substring(family.length()).strip();
        rest = rest.startsWith("-") ? rest.substring(1) : rest;
        return VERSION.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }
}
