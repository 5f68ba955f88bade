package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA       | Example, A., & Muster, B. (2026, March 1). Water, not watts: what cools the next cluster. The Cooling Gazette. https://gazette.example/water?id=7
            CHICAGO   | Example, Ada, and Bo Muster. 2026. “Water, not watts: what cools the next cluster.” The Cooling Gazette. March 1, 2026. https://gazette.example/water?id=7.
            IEEE      | [1] A. Example and B. Muster, “Water, not watts: what cools the next cluster,” The Cooling Gazette, Mar. 1, 2026. Accessed: Mar. 4, 2026. [Online]. Available: https://gazette.example/water?id=7.
            GB_T_7714 | [1] EXAMPLE A, MUSTER B. Water, not watts: what cools the next cluster[EB/OL]//The Cooling Gazette. (2026-03-01)[2026-03-04]. https://gazette.example/water?id=7.
            """)
    void anArticleIsCitedAsTheStyleSays(CitationStyle style, String citation) throws IOException {
        assertEquals(List.of(citation), Citations.of(style, List.of(ExportedSamples.full())));
    }

    @Test
    void apaEndsEachPartWithAPeriodAndBeginsWithTheTitleWhereNobodySigned() throws IOException {
        assertEquals(
                List.of(
                        "王小明. (n.d.). =SUM(A1) & {braces} [brackets] “quotes” <tags> 100% #1 _x_ \\ ~. 算力观察.",
                        "bare. (n.d.)."),
                Citations.of(CitationStyle.APA, List.of(ExportedSamples.awkward(), ExportedSamples.bare())));
    }

    @ParameterizedTest
    @EnumSource
    void anArticleThatLacksEverythingIsStillCited(CitationStyle style) throws IOException {
        List<String> entries =
                Citations.of(style, List.of(ExportedSamples.full(), ExportedSamples.bare(), ExportedSamples.awkward()));
        assertEquals(3, entries.size());
        assertEquals(1, entries.stream().filter(entry -> entry.contains("bare")).count(), entries.toString());
        assertEquals(1, entries.stream().filter(entry -> entry.contains("王小明")).count(), entries.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wire Staff", "The Editors", "王小明", "Plato", "Example Labs"})
    void aBodyOrANameOfAnotherScriptIsKeptInOnePiece(String author) {
        assertEquals(author, Citations.name(author).getLiteral());
    }

    @Test
    void aParticleBelongsToTheFamily() {
        assertEquals("van der Berg", Citations.name("Ada Maria van der Berg").getFamily());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no style",
                "http://styles.example/a.csl",
                "<style><info><link href='x' rel='independent-parent'/></info></style>",
                "<style/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><style>&e;</style>"
            })
    void whatIsNoStyleIsRefused(String style) {
        assertThrows(IOException.class, () -> Citations.of(style, List.of(ExportedSamples.full())));
    }

    @Test
    void anAddressIsNoStyleAndIsNeverFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + server.getLocalPort() + "/a.csl";
            assertThrows(IOException.class, () -> Citations.of(address, List.of(ExportedSamples.full())));
            server.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, server::accept, "somebody called");
        }
    }

    @Test
    void aStyleMayBeginWithAByteOrderMark() throws IOException {
        String style = "\ufeff" + Citations.text(CitationStyle.IEEE);
        assertEquals(
                Citations.of(CitationStyle.IEEE, List.of(ExportedSamples.full())),
                Citations.of(style, List.of(ExportedSamples.full())));
    }

    @Test
    void aCollectionCitesEachSourceOnce() throws IOException {
        StringWriter written = new StringWriter();
        Export export = CitationForm.of(CitationStyle.IEEE).begin(ExportedSamples.heading(), written);
        for (Exported item : ExportedSamples.everything()) {
            export.add(item);
        }
        export.end();
        assertEquals(1, written.toString().lines().count(), written.toString());
    }
}
