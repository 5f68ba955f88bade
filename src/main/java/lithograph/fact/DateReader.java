package lithograph.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;
import org.jspecify.annotations.Nullable;

/// Reads days and months: `2025-06-29`, `June 29, 2025`, `29 June 2025`, `June 2025`, `July 1st`, 2025年6月5日, 6月5日.
/// A day without a year has that which the [Almanac] gives it.
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final String MONTH =
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
    private static final int LONGEST = 28;
    private static final int SENTENCE = 80;
    private static final Cue FUTURE = Cue.words(
            "\\b(?:will|shall|plans? to|set to|due|expect(?:ed|s)|scheduled|slated|upcoming|coming|going to|aims? to|on track|later this year|next|to (?:launch|ship|arrive|debut|release))\\b|将|即将|预计|计划|拟于|有望|明年|下个?月");
    private static final Cue YEAR = Cue.exact(
            ISO.pattern() + "|(20\\d\\d) ?年 ?\\d{1,2} ?月|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? (20\\d\\d)");

    private DateReader() {}

    static boolean mayBegin(char c) {
        return Letters.isDigit(c) || beginsMonth(c) || RelativeDate.mayBegin(c);
    }

    private static boolean beginsMonth(char c) {
        return "JFMASOND".indexOf(c) >= 0;
    }

    /// The date that begins at `start`, in the sentence that is `within`.
    static Optional<Quantity> at(String text, int start, Span within, Almanac almanac) {
        if (start > 0 && Letters.joinsWord(text, start - 1, start)) {
            return Optional.empty();
        }
        Read read = new Read(text, start, within, almanac);
        return Letters.isDigit(text.charAt(start)) ? read.digits() : read.word();
    }

    private record Read(String text, int start, Span within, Almanac almanac) {
        Optional<Quantity> word() {
            if (within.end() - start < 3) {
                return Optional.empty();
            }
            if (!beginsMonth(text.charAt(start)) || month(text.substring(start, start + 3)) == 0) {
                return RelativeDate.mayBegin(text.charAt(start))
                        ? RelativeDate.at(text, start, within.end(), almanac, this::tense)
                        : Optional.empty();
            }
            Matcher month = matcher(MONTH_FIRST);
            if (!month.lookingAt()) {
                return Optional.empty();
            }
            String year = month.group(3) != null ? month.group(3) : month.group(4);
            return dated(month.end(), year, month(month.group(1)), number(month.group(2)));
        }

        Optional<Quantity> digits() {
            Matcher iso = matcher(ISO);
            if (iso.lookingAt()) {
                return dated(iso.end(), iso.group(1), number(iso.group(2)), number(iso.group(3)));
            }
            Matcher chinese = matcher(CHINESE);
            if (chinese.lookingAt()) {
                return chinese.group(1) != null || chinese.group(3) != null
                        ? dated(chinese.end(), chinese.group(1), number(chinese.group(2)), number(chinese.group(3)))
                        : RelativeDate.alone(text, start, within.end(), almanac, this::tense);
            }
            Matcher day = matcher(DAY_FIRST);
            return day.lookingAt()
                    ? dated(day.end(), day.group(3), month(day.group(2)), number(day.group(1)))
                    : Optional.empty();
        }

        private Optional<Quantity> dated(int end, @Nullable String year, int month, int day) {
            return year != null
                    ? date(start, end, year, month, day)
                    : almanac.year(month, day, tense())
                            .flatMap(meant -> date(start, end, Integer.toString(meant), month, day));
        }

        private Almanac.Tense tense() {
            String around = text.substring(
                    Math.max(within.start(), start - SENTENCE), Math.min(within.end(), start + SENTENCE));
            return FUTURE.in(around) ? Almanac.Tense.FUTURE : Almanac.Tense.PAST;
        }

        private Matcher matcher(Pattern pattern) {
            return pattern.matcher(text)
                    .region(start, Math.min(within.end(), start + LONGEST))
                    .useTransparentBounds(true);
        }
    }

    /// The first full date in the opening of `text`, which dates an undated article best; of a month its middle.
    static Optional<LocalDate> firstIn(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        Matcher matcher = YEAR.matcher(opening);
        for (int i = YEAR.candidate(opening, 0); i >= 0; i = YEAR.candidate(opening, i + 1)) {
            if (matcher.region(i, opening.length()).lookingAt()) {
                Optional<Quantity> date = at(opening, i, new Span(i, opening.length()), Almanac.NONE);
                if (date.isPresent()) {
                    return date.map(it -> it.values().getFirst())
                            .map(iso -> LocalDate.parse(iso.length() == 7 ? iso + "-15" : iso));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Quantity> date(int start, int end, String year, int month, int day) {
        boolean real = month > 0
                && month <= 12
                && (day == 0 || YearMonth.of(Integer.parseInt(year), month).isValidDay(day));
        if (!real) {
            return Optional.empty();
        }
        String value = day == 0
                ? String.format(Locale.ROOT, "%s-%02d", year, month)
                : String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
        return Optional.of(new Quantity(new Span(start, end), List.of(value), Measure.DATE, "date", ""));
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
