package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditedCatalogTest {
    private static final EntityId FIRM = new EntityId("company/harbour");
    private static final EntityId MODEL = new EntityId("model/harbour");
    private static final EntityId OTHER = new EntityId("model/harbour-two");
    private static final EntityId SPLIT = new EntityId("model/tide");

    /// A company and a model of one name, and a model whose alias is also a word.
    private static final Catalog CATALOG = new Catalog(List.of(
            entry(FIRM, Map.of(), "Harbour", "Harbour Labs"),
            entry(MODEL, Map.of(), "Harbour", "Harbour One"),
            entry(OTHER, Map.of("Tide", CatalogEntry.Usage.WORD), "Harbour Two", "Tide")));

    @Test
    void anotherKindJoinsTheEntryThatIsThere() {
        Catalog edited = edited(new CatalogEdit.ChangeKind(FIRM, EntityKind.MODEL));
        assertEquals(List.of("Harbour", "Harbour One", "Harbour Labs"), names(edited, MODEL));
        assertEquals(MODEL, edited.find(FIRM).orElseThrow().id());
    }

    @Test
    void aSplitJoinsTheEntryThatANewerCatalogueHas() {
        Catalog edited = edited(new CatalogEdit.Split(OTHER, "Tide", MODEL));
        assertEquals(List.of("Harbour", "Harbour One", "Tide"), names(edited, MODEL));
        assertEquals(List.of("Harbour Two"), names(edited, OTHER));
    }

    @Test
    void aNameThatIsAlsoAWordStaysOneWhoeverHasIt() {
        assertEquals(
                Optional.of(CatalogEntry.Usage.WORD),
                usage(edited(new CatalogEdit.Merge(OTHER, MODEL)), MODEL, "Tide"));
        assertEquals(
                Optional.of(CatalogEntry.Usage.WORD),
                usage(edited(new CatalogEdit.Split(OTHER, "Tide", SPLIT)), SPLIT, "Tide"));
        EntityId chip = EditedCatalog.inKind(OTHER, EntityKind.CHIP);
        assertEquals(
                Optional.of(CatalogEntry.Usage.WORD),
                usage(edited(new CatalogEdit.ChangeKind(OTHER, EntityKind.CHIP)), chip, "Tide"));
    }

    @Test
    void whatIsSaidOfANameWhereItGoesOutweighsWhatWasSaidWhereItCameFrom() {
        Catalog before = new Catalog(List.of(
                entry(MODEL, Map.of("Tide", CatalogEntry.Usage.NAME), "Harbour", "Tide"),
                entry(OTHER, Map.of("Tide", CatalogEntry.Usage.WORD), "Harbour Two", "Tide")));
        Catalog edited = EditedCatalog.of(before, List.of(new CatalogEdit.Merge(OTHER, MODEL)))
                .catalog();
        assertEquals(Optional.of(CatalogEntry.Usage.NAME), usage(edited, MODEL, "Tide"));
    }

    private static Catalog edited(CatalogEdit edit) {
        return EditedCatalog.of(CATALOG, List.of(edit)).catalog();
    }

    private static List<String> names(Catalog catalog, EntityId id) {
        return entry(catalog, id).names().stream().map(Alias::text).toList();
    }

    private static Optional<CatalogEntry.Usage> usage(Catalog catalog, EntityId id, String name) {
        return entry(catalog, id).usage(name);
    }

    private static CatalogEntry entry(Catalog catalog, EntityId id) {
        return catalog.entries().stream()
                .filter(entry -> entry.entity().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CatalogEntry entry(
            EntityId id, Map<String, CatalogEntry.Usage> usages, String name, String... aliases) {
        List<Alias> others = Arrays.stream(aliases)
                .map(alias -> new Alias(alias, AliasStatus.CURRENT, ""))
                .toList();
        return new CatalogEntry(new Entity(id, name, others, Optional.empty(), Optional.empty(), "", true), usages);
    }
}
