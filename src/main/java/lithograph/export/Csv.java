package lithograph.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/// Tables as comma-separated values, the one way they leave the program. A cell that a spreadsheet would run as a
/// formula
/// gets an apostrophe in front, which the spreadsheet does not show; a number with a sign stays a number.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
public final class Csv {
    /// Full-width signs too: spreadsheets in East Asian locales take them for their narrow forms.
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d.,]*\\h?[\\p{L}%\u00b0]{0,3}");

    private Csv() {}

    /// Every row with its line end.
    public static String of(List<? extends List<String>> rows) {
        return rows.stream().map(Csv::row).collect(Collectors.joining());
    }

    /// One row with its line end.
    public static String row(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(Csv::harmless).toArray()) + "\r\n";
    }

    static String harmless(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
