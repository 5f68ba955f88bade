package lithograph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogMergeTest {
    private static final String EDITED = """
            [
            {"id":"company/acme","name":"Acme","aliases":["\u5927\u5CF0"],"ambiguous":true},
            {"id":"model/brim","name":"Brim","maker":"company/acme","released":"2024-05"}
            ]
            """;

    @TempDir
    private Path folder;

    @Test
    void whatPeopleWroteStays() throws IOException {
        CatalogMerge merge = merged(EntityKind.MODEL, "name,released,maker", "BRIM,2031,Nobody");
        Entity brim = entity(merge, "model/brim");
        assertEquals("Brim", brim.name());
        assertEquals("2024-05", brim.released());
        assertEquals(Optional.of(new EntityId("company/acme")), brim.maker());
        assertEquals(0, merge.added());
    }

    @Test
    void aVersionFindsItsFamilyByItsNameAndItsMakerByItsFamily() throws IOException {
        CatalogMerge merge = merged(EntityKind.MODEL, "name,aliases", "Brim-2 Vision,\u8FB9\u7F18 2; Brim Two");
        Entity version = entity(merge, "model/brim-2-vision");
        assertEquals(Optional.of(new EntityId("model/brim")), version.family());
        assertEquals(Optional.of(new EntityId("company/acme")), version.maker());
        assertEquals(
                List.of("\u8FB9\u7F18 2", "Brim Two"),
                version.aliases().stream().map(Alias::text).toList());
    }

    @Test
    void aTableIsMergedIntoTheFilesOfAFolder() throws IOException {
        Path catalog = Files.createDirectory(folder.resolve("catalog"));
        Files.writeString(catalog.resolve("companies.json"), EDITED);
        Path table = Files.writeString(folder.resolve("t.csv"), "Who,Also\nZenith,Zen Labs\nAcme,Peak\n");
        List<String> said = CatalogMerge.merge(catalog, EntityKind.COMPANY, table, "name=Who,aliases=Also");
        assertEquals("1 entries are new in companies.json.", said.getFirst());
        String written = Files.readString(catalog.resolve("companies.json"));
        assertTrue(written.contains("\"Zen Labs\"") && written.contains("\"Peak\""), written);
        assertTrue(written.contains("\"ambiguous\":true"), written);
    }

    @Test
    void anAliasThatIsAnothersNameIsRefusedAndSaid() throws IOException {
        CatalogMerge merge = merged(EntityKind.COMPANY, "name,aliases", "Zenith,ACME; \u5927 \u5CF0");
        assertEquals(List.of(), entity(merge, "company/zenith").aliases());
        assertEquals(2, merge.refused().size());
        assertTrue(merge.refused().getFirst().contains("company/acme"));
    }

    @Test
    void columnsMayBeCalledAsTheyAre() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "Model,Organization\nBrim 3,\"Acme,Zenith\"\n");
        List<CatalogRow> rows = CatalogTable.of(EntityKind.MODEL, "name=Model,maker=Organization")
                .read(table);
        assertEquals("Brim 3", rows.getFirst().name());
        assertEquals("Acme", rows.getFirst().maker());
    }

    @Test
    void aFileComesBackAsItWasWritten() throws IOException {
        List<CatalogEntry> entries = read(EDITED);
        Path file = folder.resolve("companies.json");
        CatalogFile.write(file, entries);
        assertEquals(EDITED, Files.readString(file));
    }

    @Test
    void aWrongEntryIsNamed() {
        IOException e = assertThrows(IOException.class, () -> read("[{\"id\":\"company/x y\",\"name\":\"X\"}]"));
        assertTrue(String.valueOf(e.getMessage()).contains("company/x y"));
    }

    @Test
    void theUsersEntryTakesThePlaceOfTheShippedOne() throws IOException {
        Files.writeString(folder.resolve("companies.json"), "[{\"id\":\"company/acme\",\"name\":\"Acme Two\"}]");
        Catalog catalog = new Catalog(read(EDITED)).overlaidWith(folder);
        assertEquals(
                List.of("Acme Two"),
                catalog.all(EntityKind.COMPANY).stream().map(Entity::name).toList());
        assertEquals(List.of(), catalog.named("\u5927\u5CF0"));
    }

    private CatalogMerge merged(EntityKind kind, String header, String row) throws IOException {
        Path table = Files.writeString(folder.resolve("rows.csv"), header + "\n" + row + "\n");
        CatalogMerge merge = new CatalogMerge(read(EDITED));
        CatalogTable.of(kind, "").read(table).forEach(merge::add);
        return merge;
    }

    private static Entity entity(CatalogMerge merge, String id) {
        return merge.entries().stream()
                .map(CatalogEntry::entity)
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<CatalogEntry> read(String json) throws IOException {
        return CatalogFile.read("test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
