package lithograph.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ids are those that the model's own tokenizer gives, library `tokenizers` 0.23.
class WordPiecesTest {
    private static WordPieces pieces = new WordPieces(java.util.Map.of("[CLS]", 1, "[SEP]", 2, "[UNK]", 3));

    @BeforeAll
    static void readTheVocabulary() throws IOException {
        pieces = Model.pieces();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hello, world!                         | 7592 1010 2088 999
            GPT-5.2's context is 1M tokens        | 14246 2102 1011 1019 1012 1016 1005 1055 6123 2003 1015 2213 19204 2015
            Crème brûlée à la façon naïve         | 13675 21382 7987 9307 2063 1037 2474 6904 8663 15743
            the 昇腾 910C chip                     | 1996 100 100 27743 2278 9090
            electroencephalographically unaffable | 16175 10127 21890 21197 20721 3973 14477 20961 3468
            $3.5B + 20% = C++                     | 1002 1017 1012 1019 2497 1009 2322 1003 1027 1039 1009 1009
            ＦＵＬＬ width “quotes” — dash…          | 100 9381 1523 16614 1524 1517 11454 1529
            アイウ 한국어                            | 1693 30221 30222 1469 30006 30021 29991 30014 30020 29999 30008
            😀 emoji 👍🏽 H₂O ½ №5                | 100 7861 29147 2072 100 24833 1092 1578 2629
            don't U.S.A. a_b                      | 2123 1005 1056 1057 1012 1055 1012 1037 1012 1037 1035 1038
            """)
    void aTextIsPartedAsTheModelWasTrained(String text, String ids) {
        assertEquals("101 " + ids + " 102", shown(pieces.ids(text, 256)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200B | 5717 9148 11927 2232
            00AD | 5717 9148 11927 2232
            00A0 | 5717 9381
            2003 | 5717 9381
            """)
    void whatCannotBeSeenPartsNoWordAndEverySpaceDoes(String character, String ids) {
        String between = Character.toString(Integer.parseInt(character, 16));
        assertEquals("101 " + ids + " 102", shown(pieces.ids("zero" + between + "width", 256)));
    }

    @Test
    void aLongTextKeepsItsBeginningAndItsEndMark() {
        long[] ids = pieces.ids("hello ".repeat(1000), 16);
        assertEquals(16, ids.length);
        assertEquals("101 " + "7592 ".repeat(14) + "102", shown(ids));
    }

    @Test
    void aWordBeyondAHundredLettersIsUnknown() {
        assertEquals("101 100 7929 102", shown(pieces.ids("x".repeat(101) + " ok", 256)));
    }

    @Test
    void anEmptyTextHasTheTwoMarksAlone() {
        assertEquals("101 102", shown(pieces.ids("", 256)));
    }

    @Test
    void halfACharacterIsPassedOver() {
        assertEquals("101 7592 102", shown(pieces.ids("hel\uD800lo", 256)));
    }

    private static String shown(long[] ids) {
        return Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
