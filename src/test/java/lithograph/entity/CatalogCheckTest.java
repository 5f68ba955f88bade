package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The shipped catalogue keeps the rules of data/catalog/README.md.
class CatalogCheckTest {
    private final Catalog catalog = Catalog.shipped();

    @Test
    void everyFileHoldsItsKindSortedById() throws IOException {
        for (EntityKind kind : EntityKind.values()) {
            List<String> ids = new ArrayList<>();
            for (CatalogEntry entry : entries(kind)) {
                assertEquals(kind, entry.entity().kind(), entry.entity().id() + " is in the wrong file");
                ids.add(entry.entity().id().value());
            }
            assertEquals(ids.stream().sorted().distinct().toList(), ids);
        }
    }

    @Test
    void theCatalogueIsLargeEnough() {
        assertTrue(catalog.all(EntityKind.COMPANY).size() >= 900);
        assertTrue(catalog.all(EntityKind.CHIP).size() >= 900);
        assertTrue(catalog.all(EntityKind.MODEL).size() >= 2500);
    }

    @Test
    void noTwoEntitiesOfAKindShareAName() {
        List<String> clashes = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            Map<String, EntityId> owners = new HashMap<>();
            for (Entity entity : catalog.all(kind)) {
                for (String name : names(entity)) {
                    EntityId owner = owners.putIfAbsent(Names.key(name), entity.id());
                    if (owner != null && !owner.equals(entity.id())) {
                        clashes.add(name + ": " + owner + " and " + entity.id());
                    }
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void makersAreCompaniesAndFamiliesAreOfTheSameKindAndBothAreThere() {
        List<String> wrong = new ArrayList<>();
        for (Entity entity : all()) {
            entity.maker()
                    .filter(id ->
                            id.kind() != EntityKind.COMPANY || catalog.find(id).isEmpty())
                    .ifPresent(id -> wrong.add(entity.id() + " has maker " + id));
            entity.family()
                    .filter(id -> id.kind() != entity.kind() || catalog.find(id).isEmpty())
                    .ifPresent(id -> wrong.add(entity.id() + " has family " + id));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noFamilyIsItsOwnMember() {
        for (Entity entity : all()) {
            Set<EntityId> seen = new HashSet<>();
            Optional<EntityId> at = Optional.of(entity.id());
            while (at.isPresent()) {
                assertTrue(seen.add(at.get()), entity.id() + " is in a cycle of families");
                at = at.flatMap(catalog::find).flatMap(Entity::family);
            }
        }
    }

    @Test
    void datesAreYearsMonthsOrDays() {
        for (Entity entity : all()) {
            assertTrue(
                    entity.released().matches("|\\d{4}(-[01]\\d(-[0-3]\\d)?)?"),
                    entity.id() + ": " + entity.released());
        }
    }

    private List<Entity> all() {
        List<Entity> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            all.addAll(catalog.all(kind));
        }
        return all;
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>();
        names.add(entity.name());
        entity.aliases().forEach(alias -> names.add(alias.text()));
        return names;
    }

    private static List<CatalogEntry> entries(EntityKind kind) throws IOException {
        String file = switch (kind) {
            case COMPANY -> "companies.json";
            case CHIP -> "chips.json";
            case MODEL -> "models.json";
        };
        try (InputStream in = Objects.requireNonNull(Catalog.class.getResourceAsStream("catalog/" + file))) {
            return CatalogFile.read(file, in);
        }
    }
}
