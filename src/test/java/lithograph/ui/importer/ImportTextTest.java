package lithograph.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;
import lithograph.library.ImportCsv;
import org.junit.jupiter.api.Test;

final class ImportTextTest {
    @Test
    void progressTellsCountRateAndTimeLeft() {
        ImportProgress progress = new ImportProgress(412, 1903, Path.of("a.html"), 38, 0);
        assertEquals("412 of 1,903  ·  38/s  ·  39 s left", progress.words());
    }

    @Test
    void noTimeLeftIsGuessedFromTheFirstFewFiles() {
        assertEquals("2 of 1,903  ·  38/s", new ImportProgress(2, 1903, Path.of("a.html"), 38, 0).words());
        assertEquals("counting files", ImportProgress.counting(Path.of("x")).words());
    }

    @Test
    void whatOneFileHoldsIsCounted() {
        assertEquals("0 of 1  ·  12,300 articles", new ImportProgress(0, 1, Path.of("a.jsonl"), 0, 12_300).words());
    }

    @Test
    void longTimesAreSaidInMinutesAndHours() {
        assertEquals("3 min", ImportProgress.time(Duration.ofSeconds(170)));
        assertEquals("2 h 5 min", ImportProgress.time(Duration.ofMinutes(125)));
    }

    @Test
    void theSummaryLeavesOutWhatDidNotHappen() {
        assertEquals("57 added, 1 duplicate, 2 failed", ReportText.summary(report()));
    }

    @Test
    void theReportAsCsvQuotesWhatMustBe() {
        assertEquals("""
                outcome,file,reason\r
                failed,/in/a.html,"It is empty, or ""blank""."\r
                failed,/in/b.pdf,No reader knows it.\r
                duplicate,/in/c.md,its text is in the library already\r
                """, ImportCsv.of(report()));
    }

    private static ImportReport report() {
        return new ImportReport(
                57,
                0,
                0,
                List.of("/in/c.md"),
                List.of(
                        new Failure("/in/a.html", "It is empty, or \"blank\"."),
                        new Failure("/in/b.pdf", "No reader knows it.")),
                false,
                Duration.ofSeconds(3));
    }
}
