package lithograph.importer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextDecodingTest {
    private static final String SIMPLIFIED = "公司表示，第二座用于测试加速卡的大厅已经建成并投入使用，首批机柜运抵还不到一个月，使用率已经达到三分之二。";
    private static final String TRADITIONAL = "公司表示，第二座用於測試加速卡的大廳已經建成並投入使用，首批機櫃運抵還不到一個月，使用率已經達到三分之二。";
    private static final String JAPANESE = "会社によると、二つ目の試験場はすでに完成し、最初の機器が届いてから一か月もたたないうちに使われ始めました。";
    private static final String KOREAN = "회사는 두 번째 시험장이 이미 완공되어 사용되고 있으며 첫 장비가 도착한 지 한 달도 되지 않았다고 밝혔다.";
    private static final String WESTERN =
            "Le café près de l’hôtel était fermé – “très dommage”, disait la gérante à son frère; l’été, il coûte 3 € à emporter.";
    private static final String RUSSIAN =
            "Компания сообщила, что второй зал для испытаний уже построен и работает на две трети мощности.";

    @ParameterizedTest(name = "{0} said to be {1}")
    @CsvSource({
        "GB18030, gb2312",
        "GB18030, utf-8",
        "GB18030, iso-8859-1",
        "GB18030, ''",
        "Big5, big5",
        "Big5, utf-8",
        "Big5, gbk",
        "windows-31j, shift_jis",
        "windows-31j, utf-8",
        "windows-31j, ''",
        "EUC-JP, euc-jp",
        "EUC-JP, ''",
        "EUC-KR, euc-kr",
        "EUC-KR, utf-8",
        "windows-1252, iso-8859-1",
        "windows-1252, utf-8",
        "windows-1252, gb2312",
        "windows-1252, no-such-charset",
        "windows-1251, windows-1251",
        "windows-1251, ''",
        "windows-1256, utf-8",
        "windows-1256, windows-1252",
        "windows-1253, ''",
        "KOI8-R, koi8-r",
        "KOI8-R, ''",
        "UTF-8, gb2312",
        "UTF-8, iso-8859-1",
        "UTF-8, ''",
        "UTF-16LE, utf-8",
        "UTF-16BE, ''",
        "ISO-2022-JP, iso-2022-jp"
    })
    void aPageIsDecodedWhateverItSaysOfItself(String charset, String declared) {
        String text = sample(charset);
        String meta = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
        String page = "<html><head>" + meta + "<title>A page</title></head><body><p>" + text + "</p></body></html>";
        assertEquals(page, TextDecoding.html(page.getBytes(Charset.forName(charset))));
    }

    private static String sample(String charset) {
        return switch (charset) {
            case "Big5" -> TRADITIONAL;
            case "windows-31j", "EUC-JP", "ISO-2022-JP" -> JAPANESE;
            case "EUC-KR" -> KOREAN;
            case "windows-1256" -> "قالت الشركة إن القاعة الثانية للاختبار جاهزة وتعمل منذ أقل من شهر بثلثي طاقتها.";
            case "windows-1253" ->
                "Η εταιρεία ανακοίνωσε ότι η δεύτερη αίθουσα είναι έτοιμη και λειτουργεί εδώ και έναν μήνα.";
            case "windows-1252" -> WESTERN;
            case "windows-1251", "KOI8-R" -> RUSSIAN;
            default -> SIMPLIFIED;
        };
    }

    @Test
    void aCharsetThatIsNotGuessedIsBelieved() {
        String text = "Zażółć gęślą jaźń, powiedział kierownik wczoraj.";
        assertEquals(text, TextDecoding.decode(text.getBytes(Charset.forName("windows-1250")), "windows-1250"));
    }

    @Test
    void aByteOrderMarkDecidesAndIsNotPartOfTheText() {
        byte[] bytes = "\ufeff第二座".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("第二座", TextDecoding.decode(bytes, "utf-8"));
    }

    @Test
    void aFewBrokenBytesDoNotSpoilUtf8() {
        byte[] bytes = (SIMPLIFIED + "x" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        bytes[SIMPLIFIED.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;
        assertEquals(SIMPLIFIED + "\ufffd" + SIMPLIFIED, TextDecoding.text(bytes));
    }

    @Test
    void textCutInTheMiddleOfACharacterIsStillUtf8() {
        byte[] bytes = "大厅".getBytes(StandardCharsets.UTF_8);
        assertTrue(TextDecoding.text(java.util.Arrays.copyOf(bytes, 5)).startsWith("大"));
    }

    @Test
    void noBytesAreNoText() {
        assertEquals("", TextDecoding.html(new byte[0]));
        assertEquals("a", TextDecoding.html(new byte[] {'a'}));
    }
}
