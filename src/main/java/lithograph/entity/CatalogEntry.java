package lithograph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a catalogue file: an entity and how its names are used.
///
/// @param usages what people said of its names, where they did; by the name as written
record CatalogEntry(Entity entity, Map<String, Usage> usages) {
    /// Whether a name is also a word, so that only its context tells.
    enum Usage {
        NAME,
        WORD
    }

    CatalogEntry {
        usages = Map.copyOf(usages);
    }

    Optional<Usage> usage(String name) {
        return Optional.ofNullable(usages.get(name));
    }

    /// Its name and aliases, the name first.
    List<Alias> names() {
        List<Alias> names = new ArrayList<>();
        names.add(new Alias(entity.name(), AliasStatus.CURRENT, ""));
        names.addAll(entity.aliases());
        return names;
    }

    /// With `name` as its name, the one before as an alias.
    CatalogEntry renamed(String name) {
        CatalogEntry rest = without(name);
        Entity of = rest.entity;
        List<Alias> aliases = new ArrayList<>(of.aliases());
        if (!of.name().equals(name)) {
            aliases.addFirst(new Alias(of.name(), AliasStatus.CURRENT, ""));
        }
        return new CatalogEntry(
                new Entity(of.id(), name, aliases, of.maker(), of.family(), of.released(), of.known()), usages);
    }

    CatalogEntry with(String alias) {
        return with(new Alias(alias, AliasStatus.CURRENT, ""));
    }

    /// With one more alias; as it is where it has this very name.
    CatalogEntry with(Alias alias) {
        if (names().stream().anyMatch(name -> name.text().equals(alias.text()))) {
            return this;
        }
        List<Alias> aliases = new ArrayList<>(entity.aliases());
        aliases.add(alias);
        return aliased(aliases);
    }

    /// With all the names of `other`, used as they are there; what people said of a name here stands.
    CatalogEntry with(CatalogEntry other) {
        Map<String, Usage> both = new HashMap<>(other.usages);
        both.putAll(usages);
        CatalogEntry joined = new CatalogEntry(entity, both);
        for (Alias name : other.names()) {
            joined = joined.with(name);
        }
        return joined;
    }

    CatalogEntry without(String alias) {
        List<Alias> aliases = new ArrayList<>(entity.aliases());
        aliases.removeIf(it -> it.text().equals(alias));
        return aliased(aliases);
    }

    private CatalogEntry aliased(List<Alias> aliases) {
        return new CatalogEntry(
                new Entity(
                        entity.id(),
                        entity.name(),
                        aliases,
                        entity.maker(),
                        entity.family(),
                        entity.released(),
                        entity.known()),
                usages);
    }
}
