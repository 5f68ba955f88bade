package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lithograph.entity.Catalog;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.store.FullDisk;
import lithograph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int ARTICLES = 4_000;

    @Test
    void aDiskThatFillsUpInTheMiddleCostsNothingThatWasFiledAndTheImportGoesOnLater(@TempDir Path folder)
            throws IOException {
        Path many = Samples.jsonLines(folder.resolve("many.jsonl"), ARTICLES);
        LibraryLayout layout = new LibraryLayout(folder.resolve("library"));
        Files.createDirectories(layout.folder());
        try (Store store = Store.open(layout.store());
                LiveIndex index = LiveIndex.open(layout, store, Catalog::shipped)) {
            FullDisk.at(store, 160);
            IOException full = assertThrows(IOException.class, () -> imported(store, index, layout, many));
            assertTrue(String.valueOf(full.getMessage()).contains("disk is full"), full.getMessage());
            long filed = store.read(tables -> tables.articles().count());
            assertTrue(filed > 0 && filed < ARTICLES, filed + " filed");
            FullDisk.at(store, 1_000_000);
            ImportReport report = imported(store, index, layout, many);
            assertEquals(ARTICLES - filed, report.added());
            assertEquals(filed, report.unchanged());
            assertEquals(
                    List.of(),
                    new Inspection(store, index, Catalog.shipped(), new Originals(layout.originals())).problems());
        }
    }

    private static ImportReport imported(Store store, LiveIndex index, LibraryLayout layout, Path file)
            throws IOException {
        Tagger tagger = new Tagger(Catalog.shipped(), List.of());
        return new FolderImport(
                        store,
                        index,
                        tagger,
                        new KeptFiles(store, new Originals(layout.originals()), new Settings(store), layout.scratch())
                                .keeping(),
                        new Stories(),
                        Progress.NONE)
                .run(List.of(file), layout.folder());
    }
}
