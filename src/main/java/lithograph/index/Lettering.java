package lithograph.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.entity.Alias;
import lithograph.entity.Entity;

/// Where upper and lower case tell names apart: `o3` is a model and O3 is a gas, `xAI` is a company and XAI a method.
final class Lettering {
    private static final int SHORT = 4;

    private Lettering() {}

    /// Those of `named` that the name means as its letters are written: where it fits some exactly, those alone.
    static List<Entity> meant(List<Entity> named, String name) {
        boolean lazy = name.chars().noneMatch(Character::isUpperCase);
        List<Entity> possible = named.stream()
                .filter(entity -> lazy
                        || !telling(entity, name)
                                .filter(own -> !own.equals(name))
                                .isPresent())
                .toList();
        List<Entity> exact = possible.stream()
                .filter(entity -> names(entity).anyMatch(name::equals))
                .toList();
        return lazy || exact.isEmpty() ? possible : exact;
    }

    /// True where the words of the name may well be about something else, and only the entity itself tells.
    static boolean isTelling(Entity entity, String name) {
        return telling(entity, name).isPresent();
    }

    /// The entity's name of these letters that begins with a small one and goes on with a capital or a digit.
    private static Optional<String> telling(Entity entity, String name) {
        return names(entity)
                .filter(own -> own.equalsIgnoreCase(name)
                        && own.length() > 1
                        && own.length() <= SHORT
                        && Character.isLowerCase(own.charAt(0))
                        && (Character.isUpperCase(own.charAt(1)) || Character.isDigit(own.charAt(1))))
                .findFirst();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream().map(Alias::text));
    }
}
