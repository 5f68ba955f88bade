package lithograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @Test
    void aLibraryOfTheFirstVersionOpensAndKeepsItsImports(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("library.db");
        try (Sql old = Sql.open(file)) {
            for (String statement : Schema.STEPS.getFirst()) {
                old.execute(statement);
            }
            old.execute("INSERT INTO import (started, report) VALUES (1000, '{\"added\":7}')");
            old.execute("PRAGMA user_version = 1");
        }
        try (Store store = Store.open(file)) {
            List<ImportTable.Run> runs = store.read(tables -> tables.imports().newest(10));
            assertEquals(1, runs.size());
            assertEquals("{\"added\":7}", runs.getFirst().report());
            assertTrue(store.read(tables -> tables.imports().added(runs.getFirst()))
                    .isEmpty());
            assertEquals(List.of(), store.check());
        }
    }
}
