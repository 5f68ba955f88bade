package lithograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A day on which something was published, between 1900-01-01 and 2199-12-31. A year or month alone stands for its
/// first day.
public record PublishedDate(LocalDate day) implements Comparable<PublishedDate> {
    public PublishedDate {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new IllegalArgumentException("no plausible date of publication: " + day);
        }
    }

    /// Reads `2026-07-01`, `2026-07` or `2026`.
    ///
    /// @throws DateTimeException where it is none of these
    public static PublishedDate parse(String iso) {
        try {
            return new PublishedDate(
                    switch (iso.length()) {
                        case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                        case 7 -> YearMonth.parse(iso).atDay(1);
                        default -> LocalDate.parse(iso);
                    });
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not a date: " + iso, e);
        }
    }

    @Override
    public int compareTo(PublishedDate other) {
        return day.compareTo(other.day);
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
