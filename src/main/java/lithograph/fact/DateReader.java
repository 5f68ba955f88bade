package lithograph.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;

/// Reads days and months: `2025-06-29`, `June 29, 2025`, `29 June 2025`, `June 2025`, `July 1st`, 2025年6月5日, 6月5日.
/// A day without a year takes the year it is given.
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile("(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile("(?:(20\\d\\d) ?年 ?)?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?(?!份?的?间隔)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + " (?:(\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?|(20\\d\\d))(?![\\d%]|\\.\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?:,? (20\\d\\d))?(?!\\p{Alnum})");

    private static final int OPENING = 4000;
    private static final Cue YEAR = Cue.exact(
            ISO.pattern() + "|(20\\d\\d) ?年 ?\\d{1,2} ?月|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? (20\\d\\d)");

    private DateReader() {}

    static boolean mayBegin(char c) {
        return Letters.isDigit(c) || "JFMASOND".indexOf(c) >= 0;
    }

    /// @param year the year of a day that has none; empty where such days are to be left out
    static Optional<Quantity> at(String text, int start, int limit, String year) {
        if (start > 0 && Letters.joinsWord(text, start - 1, start)) {
            return Optional.empty();
        }
        int to = Math.min(limit, start + 28);
        if (!Letters.isDigit(text.charAt(start))) {
            if (limit - start < 3 || month(text.substring(start, start + 3)) == 0) {
                return Optional.empty();
            }
            Matcher month = MONTH_FIRST.matcher(text).region(start, to).useTransparentBounds(true);
            if (!month.lookingAt()) {
                return Optional.empty();
            }
            String named = month.group(3) != null ? month.group(3) : month.group(4) != null ? month.group(4) : year;
            return date(start, month.end(), named, month(month.group(1)), number(month.group(2)));
        }
        Matcher iso = ISO.matcher(text).region(start, to).useTransparentBounds(true);
        if (iso.lookingAt()) {
            return date(start, iso.end(), iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher chinese = CHINESE.matcher(text).region(start, to).useTransparentBounds(true);
        if (chinese.lookingAt() && (chinese.group(1) != null || chinese.group(3) != null)) {
            String named = chinese.group(1) != null ? chinese.group(1) : year;
            return date(start, chinese.end(), named, number(chinese.group(2)), number(chinese.group(3)));
        }
        Matcher day = DAY_FIRST.matcher(text).region(start, to).useTransparentBounds(true);
        if (day.lookingAt()) {
            String named = day.group(3) != null ? day.group(3) : year;
            return date(start, day.end(), named, month(day.group(2)), number(day.group(1)));
        }
        return Optional.empty();
    }

    /// The year of the first full date in `text`, which dates an undated article best; empty where there is none.
    static String yearOf(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        Matcher matcher = YEAR.matcher(opening);
        if (!YEAR.find(matcher, opening, 0)) {
            return "";
        }
        String iso = matcher.group(1);
        String chinese = matcher.group(4);
        return iso != null ? iso : chinese != null ? chinese : matcher.group(6);
    }

    private static Optional<Quantity> date(int start, int end, String year, int month, int day) {
        if (year.isEmpty() || month < 1 || month > 12 || day > 31) {
            return Optional.empty();
        }
        String value = day == 0
                ? String.format(Locale.ROOT, "%s-%02d", year, month)
                : String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
        return Optional.of(new Quantity(new Span(start, end), List.of(value), Measure.DATE, "date", ""));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
