package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.importer.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactBookTest {
    private static final EntityId LONGCAT = new EntityId("model/longcat-2.0");

    @TempDir
    private Path folder;

    @Test
    void aConflictIsSettledAndStaysSoUntilItIsTakenBack() throws IOException {
        try (Library library = filled()) {
            FactMatter matter = parameters(library);
            assertTrue(matter.dossier().isOpenConflict());
            assertEquals(
                    Optional.empty(), library.facts().accept(matter.dossier().matter(), Optional.of("1400000000000")));
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            FactMatter matter = parameters(library);
            assertFalse(matter.dossier().isOpenConflict());
            assertEquals(
                    "1400000000000",
                    matter.dossier().leading().orElseThrow().fact().value());
            assertEquals(
                    Optional.of("1400000000000"),
                    library.facts().accept(matter.dossier().matter(), Optional.empty()));
            assertTrue(parameters(library).dossier().isOpenConflict());
        }
    }

    @Test
    void aMatterIsFoundByAnyNameOfItsEntity() throws IOException {
        try (Library library = filled()) {
            assertFalse(find(library, "owl alpha").isEmpty());
            assertFalse(find(library, "LongCat").isEmpty());
            assertTrue(find(library, "no such name").isEmpty());
            FactBook.Question chips = new FactBook.Question(Optional.of(EntityKind.CHIP), Optional.empty(), "", 1000);
            assertTrue(library.facts().find(chips).matters().stream()
                    .allMatch(matter -> matter.entity().kind() == EntityKind.CHIP));
        }
    }

    @Test
    void aMatterIsToldWithItsSentences() throws IOException {
        try (Library library = filled()) {
            FactMatter told = library.facts().withSentences(parameters(library));
            assertEquals(
                    List.of(
                            "LongCat 2.0 is a model with 1.4 trillion parameters.",
                            "LongCat 2.0 is a model with 1.6 trillion parameters."),
                    told.dossier().clear().stream()
                            .map(testimony -> testimony.claim().sentence())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void valuesThatDifferAreReadWithTheWordsThatTellWhy() throws IOException {
        Path files = Files.createDirectories(folder.resolve("chips"));
        Files.writeString(files.resolve("a.md"), "# One\n\nThe H100 reaches 1979 TFLOPS at FP8.\n");
        Files.writeString(files.resolve("b.md"), "# Two\n\nThe H100 reaches 62 TFLOPS at FP64.\n");
        Files.writeString(files.resolve("c.md"), "# Three\n\nThe H100 has 80 GB of memory.\n");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(files), Progress.NONE);
            List<FactMatter> matters = library.facts().of(Optional.of(new EntityId("chip/h100")));
            assertEquals(
                    List.of(Attribute.COMPUTE, Attribute.MEMORY),
                    matters.stream()
                            .map(matter -> matter.dossier().matter().attribute())
                            .sorted(Comparator.comparing(Attribute::id))
                            .toList());
            assertTrue(matters.stream().noneMatch(matter -> matter.dossier().isOpenConflict()));
        }
    }

    @Test
    void aDayWithoutAYearIsReadByTheDateOfItsArticle() throws IOException {
        Path files = Files.createDirectories(folder.resolve("dated"));
        Files.writeString(
                files.resolve("a.md"),
                "---\ndate: 2026-07-01\n---\n\n# One\n\nLongCat 2.0 was released on April 28.\n");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(files), Progress.NONE);
            assertEquals(
                    List.of("2026-04-28"),
                    library.facts().of(Optional.of(LONGCAT)).stream()
                            .map(matter -> matter.dossier()
                                    .leading()
                                    .orElseThrow()
                                    .fact()
                                    .value())
                            .toList());
        }
    }

    private static List<FactMatter> find(Library library, String words) throws IOException {
        return library.facts()
                .find(new FactBook.Question(Optional.empty(), Optional.empty(), words, 1000))
                .matters();
    }

    private static FactMatter parameters(Library library) throws IOException {
        return library.facts().of(Optional.of(LONGCAT)).stream()
                .filter(matter -> matter.dossier().matter().attribute() == Attribute.PARAMETERS)
                .findFirst()
                .orElseThrow();
    }

    private Library filled() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("a.md"), """
                ---
                title: A first report
                date: 2026-07-01
                ---

                LongCat 2.0 is a model with 1.6 trillion parameters. Buyers wait for word of its price.
                """);
        Files.writeString(files.resolve("b.md"), """
                ---
                title: Another voice
                date: 2026-07-03
                ---

                People who have seen the papers disagree. LongCat 2.0 is a model with 1.4 trillion parameters.
                """);
        Library library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
        return library;
    }
}
