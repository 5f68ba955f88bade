package lithograph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/// A line of comma-separated values. A cell that a spreadsheet would run as a formula gets an apostrophe in front,
/// which
/// the spreadsheet does not show; a plain number with a sign is none.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
/// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
public final class CsvLine {
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d.,]{0,30} ?[%A-Za-z]{0,3}");

    private CsvLine() {}

    /// The cells as one line, with its end.
    public static String of(List<String> cells) {
        List<String> safe = new ArrayList<>(cells);
        safe.replaceAll(CsvLine::harmless);
        return CSVFormat.RFC4180.format(safe.toArray()) + "\r\n";
    }

    static String harmless(String cell) {
        return !cell.isEmpty()
                        && FORMULA.indexOf(cell.charAt(0)) >= 0
                        && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }
}
