package lithograph.ui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.importer.Progress;
import lithograph.library.FactMatter;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;
import lithograph.ui.SmallLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsModelTest {
    private static final List<String> ARTICLES = List.of(
            "2026-05-01 LongCat 2.0 is a model with 1.6 trillion parameters, says a buyer of its first release.",
            "2026-06-01 Nobody agrees on figures this spring. LongCat 2.0 is a model with 1.4 trillion parameters.",
            "2026-07-01 The H100 has 80 GB of memory. Kimi K2 has 1 trillion parameters and a 128K context window.");

    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private Library library;
    private FactsModel facts;

    @BeforeEach
    void openTheFacts() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < ARTICLES.size(); i++) {
            String[] article = ARTICLES.get(i).split(" ", 2);
            Files.writeString(
                    files.resolve("a" + i + ".md"),
                    "---\ntitle: Report " + i + "\ndate: " + article[0] + "\n---\n\n" + article[1] + "\n");
        }
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
        facts = new FactsModel(library, SmallLibrary.sequential(), notices);
        facts.open();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void nothingIsSaidToBeClaimedOnlyOnceAllWasRead() {
        Queue<Runnable> later = new ArrayDeque<>();
        FactsModel slow = new FactsModel(library, new Background(later::add, Runnable::run), notices);
        slow.open();
        slow.onlyConflictsProperty().set(true);
        assertInstanceOf(FactsContent.Looking.class, slow.contentProperty().get());
        later.remove().run();
        assertInstanceOf(FactsContent.Found.class, slow.contentProperty().get());
    }

    @Test
    void afterAFailureTheFactsAreReadAgainAndUntilThenItStaysSaid() throws IOException {
        library.close();
        facts.look();
        assertInstanceOf(FactsContent.Failed.class, facts.contentProperty().get());
        facts.doubtfulProperty().set(true);
        assertInstanceOf(FactsContent.Failed.class, facts.contentProperty().get());
    }

    @Test
    void theTableIsNarrowedByWordsKindAttributeAndConflict() {
        int all = shown().size();
        facts.kindProperty().set(Optional.of(EntityKind.CHIP));
        assertEquals(List.of("H100"), names());
        facts.kindProperty().set(Optional.empty());
        facts.attributeProperty().set(Optional.of(Attribute.CONTEXT_WINDOW));
        assertEquals(List.of("Kimi K2"), names());
        facts.attributeProperty().set(Optional.empty());
        facts.onlyConflictsProperty().set(true);
        assertEquals(List.of("LongCat 2.0"), names());
        facts.onlyConflictsProperty().set(false);
        assertEquals(all, shown().size());
        facts.wordsProperty().set("no such thing");
        assertInstanceOf(FactsContent.Nothing.class, facts.contentProperty().get());
    }

    @Test
    void anAcceptedValueEndsAConflictAndUndoBringsItBack() {
        facts.onlyConflictsProperty().set(true);
        FactMatter matter = shown().getFirst();
        String other = matter.dossier().clear().getLast().fact().value();
        facts.accept(matter, Optional.of(other));
        assertInstanceOf(FactsContent.Nothing.class, facts.contentProperty().get());
        facts.onlyConflictsProperty().set(false);
        FactMatter settled = shown().stream()
                .filter(it -> it.dossier().matter().equals(matter.dossier().matter()))
                .findFirst()
                .orElseThrow();
        assertEquals(other, settled.dossier().leading().orElseThrow().fact().value());
        assertEquals("✓", FactWords.sign(settled.dossier()));
        notices.undo();
        facts.onlyConflictsProperty().set(true);
        assertFalse(shown().isEmpty());
    }

    @Test
    void theStepsOfAChartAreInTheOrderOfTheArticles() {
        facts.onlyConflictsProperty().set(true);
        assertEquals(
                List.of(1.6e12, 1.4e12),
                StepChart.points(shown().getFirst().dossier()).stream()
                        .map(StepChart.Point::value)
                        .toList());
    }

    @Test
    void comparedEntitiesAreRowsAndWhatMostHaveComesFirst() {
        facts.compare(List.of(new EntityId("model/longcat-2.0"), new EntityId("model/kimi-k2")));
        CompareTable table = facts.comparison().table();
        assertEquals(
                List.of("LongCat 2.0", "Kimi K2"),
                table.rows().stream().map(row -> row.entity().name()).toList());
        assertEquals("parameters", table.columns().getFirst().title());
        String csv = table.csv();
        assertTrue(csv.startsWith("entity,id,parameters (parameters),"), csv);
        assertTrue(csv.contains("Kimi K2,model/kimi-k2,1000000000000,"), csv);
        facts.comparison().remove(new EntityId("model/kimi-k2"));
        assertEquals(1, facts.comparison().table().rows().size());
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        facts.request("facts:compare:model/longcat-2.0,model/never-heard,Nonsense");
        assertEquals(
                List.of("model/never-heard", "Nonsense"),
                assertInstanceOf(
                                CompareContent.Found.class,
                                facts.comparison().contentProperty().get())
                        .unknown());
        assertEquals(1, facts.comparison().table().rows().size());
    }

    @Test
    void aComparisonThatCannotBeReadSaysSo() throws IOException {
        library.close();
        facts.compare(List.of(new EntityId("model/longcat-2.0")));
        assertInstanceOf(
                CompareContent.Failed.class,
                facts.comparison().contentProperty().get());
    }

    private List<FactMatter> shown() {
        return assertInstanceOf(
                        FactsContent.Found.class, facts.contentProperty().get())
                .matters();
    }

    private List<String> names() {
        return shown().stream().map(it -> it.entity().name()).distinct().toList();
    }
}
