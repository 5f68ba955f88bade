package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingTest {
    @Test
    void thinSpacesNeverShiftAPlaceInTheText() {
        String words = "发布LongCat 2.0模型,5万张H100";
        Gaps gaps = Gaps.in(words);

        assertEquals(4, gaps.offsets().length);
        for (int i = 0; i < words.length(); i++) {
            assertEquals(i, gaps.offsetAt(gaps.setAt(i)), "at " + i);
            assertEquals(i, gaps.offsetAt(gaps.setEnd(i)), "end at " + i);
        }
    }

    @Test
    void textWithoutChineseIsSetAsItIs() {
        assertEquals(0, Gaps.in("Orrel 3 (2026): 14 MW – naïve").offsets().length);
    }

    @ParameterizedTest
    @CsvSource({"'One two, three.',3,1", "'把集群调到稳定',7,1", "'GPT-5.2 and H100s',3,1"})
    void lengthCountsWordsAndChineseCharacters(String text, int words, int minutes) {
        assertEquals(words, Length.of(text).words());
        assertEquals(minutes, Length.of(text).minutes());
    }

    @Test
    void lengthReadsAsPeopleWriteIt() {
        assertEquals("1,200 words, 5 min", new Length(1200, 0).describe(Locale.ENGLISH));
        assertEquals("800 characters, 2 min", new Length(800, 800).describe(Locale.ENGLISH));
        assertEquals("1 word, 1 min", new Length(1, 0).describe(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"'the quiet hall',5,'quiet'", "'the quiet hall',3,' '", "'a',1,'a'"})
    void aDoubleClickTakesTheWord(String text, int at, String word) {
        assertEquals(
                word, TextSteps.wordAt(text, Math.min(at, text.length() - 1)).of(text));
    }

    @Test
    void onlyFilesBesideThePageAreShownAsPictures(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("saved/page.html");
        Files.createDirectories(page.resolveSibling("page_files"));
        Files.writeString(page.resolveSibling("page_files/a b.png"), "x");
        Files.writeString(folder.resolve("secret.png"), "x");

        assertTrue(PictureNode.beside(page.toString(), "page_files/a%20b.png").isPresent());
        assertTrue(PictureNode.beside(page + "#2", "page_files/a b.png").isPresent());
        for (String source : List.of(
                "../secret.png",
                folder.resolve("secret.png").toString(),
                folder.resolve("secret.png").toUri().toString(),
                "https://example.org/a.png",
                "//example.org/a.png",
                "page_files/none.png",
                "%%",
                "")) {
            assertEquals(Optional.empty(), PictureNode.beside(page.toString(), source), source);
        }
    }
}
