package lithograph.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Dates as queries write them, as days since 1970-01-01.
final class Dates {
    /// Open ends of a range.
    static final int EARLIEST = Integer.MIN_VALUE;

    static final int LATEST = Integer.MAX_VALUE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-M");

    private Dates() {}

    /// The first day of a year, month or day (`2026`, `2026-3`, `2026/03/01`).
    ///
    /// @throws DateTimeException where it is none of these
    static int first(String text) {
        return day(LocalDate.parse(complete(text, "-1"), DAY));
    }

    /// The last day of a year, month or day.
    static int last(String text) {
        String plain = plain(text);
        return switch (parts(plain)) {
            case 1 -> day(LocalDate.parse(plain + "-12-31", DAY));
            case 2 -> day(YearMonth.parse(plain, MONTH).atEndOfMonth());
            default -> first(plain);
        };
    }

    private static String complete(String text, String first) {
        String plain = plain(text);
        return switch (parts(plain)) {
            case 1 -> plain + first + first;
            case 2 -> plain + first;
            default -> plain;
        };
    }

    private static String plain(String text) {
        return text.strip().replace('/', '-').replace('.', '-');
    }

    private static int parts(String plain) {
        return plain.split("-", -1).length;
    }

    private static int day(LocalDate date) {
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            throw new DateTimeException("not a date of publication: " + date);
        }
        return Math.toIntExact(date.toEpochDay());
    }

    static String show(int day) {
        return day == EARLIEST || day == LATEST
                ? "*"
                : LocalDate.ofEpochDay(day).toString();
    }
}
