package lithograph.ui.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import lithograph.article.PublishedDate;
import lithograph.index.Filter;

/// Dates as the user's locale writes them.
final class DateText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy");

    private DateText() {}

    static String day(PublishedDate date) {
        return DAY.format(date.day());
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// "Jan 2026 to Mar 2026", "2026", "from 4 Mar 2026".
    static String stretch(Filter.Published dates) {
        String from = dates.from().map(date -> start(date.day())).orElse("");
        String to = dates.to().map(date -> end(date.day())).orElse("");
        if (from.isEmpty()) {
            return "until " + to;
        }
        if (to.isEmpty()) {
            return "from " + from;
        }
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String start(LocalDate day) {
        return day.getDayOfMonth() == 1 ? MONTH.format(day) : DAY.format(day);
    }

    private static String end(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? MONTH.format(day) : DAY.format(day);
    }
}
