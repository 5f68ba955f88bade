package lithograph.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lithograph.article.PublishedDate;

/// Which year a date without one means. News tell of the nearest past, or of the nearest future where the sentence says
/// so; in a text without a date of its own, the dates that it prints in full tell when it was written, roughly.
final class Almanac {
    /// Dates without a year are left out.
    static final Almanac NONE = new Almanac(Optional.empty(), Precision.UNKNOWN);

    /// What a sentence says of the time it speaks of.
    enum Tense {
        PAST,
        FUTURE
    }

    private enum Precision {
        /// The day of publication.
        DAY,
        /// A date that the text prints.
        ROUGH,
        UNKNOWN
    }

    /// What is published in one place happened a day later by the clocks of another.
    private static final int CLOCKS = 1;

    private static final int HALF_A_YEAR = 182;

    private final Optional<LocalDate> written;
    private final Precision precision;

    private Almanac(Optional<LocalDate> written, Precision precision) {
        this.written = written;
        this.precision = precision;
    }

    static Almanac of(Optional<PublishedDate> published, String text) {
        if (published.isPresent()) {
            return new Almanac(published.map(PublishedDate::day).map(Almanac::whole), Precision.DAY);
        }
        Optional<LocalDate> printed = DateReader.firstIn(text);
        return printed.isPresent() ? new Almanac(printed, Precision.ROUGH) : NONE;
    }

    /// A first of January stands for a year of which no day is known, and any part of it may have passed.
    private static LocalDate whole(LocalDate day) {
        return day.getDayOfYear() == 1 ? day.withDayOfYear(day.lengthOfYear()) : day;
    }

    /// The month in which the text was written, where that is known to the day.
    Optional<YearMonth> month() {
        return precision == Precision.DAY ? written.map(YearMonth::from) : Optional.empty();
    }

    /// The year in which the text was written.
    Optional<Integer> year() {
        return written.map(LocalDate::getYear);
    }

    /// The year that `month` and `day` mean; `day` is 0 where only the month is said.
    Optional<Integer> year(int month, int day, Tense tense) {
        return written.flatMap(now -> year(now, month, day, tense));
    }

    private Optional<Integer> year(LocalDate now, int month, int day, Tense tense) {
        for (int year : candidates(now.getYear(), tense)) {
            Optional<LocalDate> date = date(year, month, Math.max(day, 1));
            if (date.isPresent() && fits(now, date.get(), day == 0, tense)) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static int[] candidates(int now, Tense tense) {
        return switch (tense) {
            case PAST -> new int[] {now, now - 1, now + 1};
            case FUTURE -> new int[] {now, now + 1, now - 1};
        };
    }

    private boolean fits(LocalDate now, LocalDate date, boolean monthOnly, Tense tense) {
        return switch (precision) {
            case UNKNOWN -> false;
            case ROUGH -> Math.abs(date.toEpochDay() - now.toEpochDay()) <= HALF_A_YEAR;
            case DAY ->
                switch (tense) {
                    case PAST -> !date.isAfter(now.plusDays(CLOCKS));
                    case FUTURE -> !(monthOnly ? date.plusMonths(1) : date).isBefore(now);
                };
        };
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
