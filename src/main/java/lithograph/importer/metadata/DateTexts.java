package lithograph.importer.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;

/// Finds a day in a text as people and machines write it.
final class DateTexts {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:\\s?[-/.年]\\s?)(\\d{1,2})(?:\\s?[-/.月]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-](?:of |de )?(\\p{L}{3,12})\\.?,?[\\s-](?:de |del )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_THEN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s+(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d]|[./-]\\d)");

    private static final Map<String, Integer> MONTHS = months();

    private DateTexts() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language :
                List.of("ru", "pl", "cs", "tr", "sv", "da", "fi", "nl", "pt", "it", "es", "fr", "de", "en")) {
            for (TextStyle style :
                    List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE, TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                for (Month month : Month.values()) {
                    String name =
                            month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT);
                    months.put(name.replace(".", ""), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return months;
    }

    /// The first day that the text names; empty where it names none between 1990 and 2100.
    ///
    /// @param dayFirst true for readers to whom 3/4 is the third of April
    static Optional<PublishedDate> find(String text, boolean dayFirst) {
        if (!hasFigure(text)) {
            return Optional.empty();
        }
        Matcher found = PACKED.matcher(text.strip());
        if (found.find()) {
            return date(found.group(1), found.group(2), found.group(3));
        }
        found = YEAR_FIRST.matcher(text);
        if (found.find()) {
            return date(found.group(1), found.group(2), found.group(3));
        }
        found = MONTH_FIRST.matcher(text);
        while (found.find()) {
            Integer month = MONTHS.get(found.group(1).toLowerCase(Locale.ROOT));
            if (month != null) {
                return date(found.group(3), month.toString(), found.group(2));
            }
        }
        found = DAY_FIRST.matcher(text);
        while (found.find()) {
            Integer month = MONTHS.get(found.group(2).toLowerCase(Locale.ROOT));
            if (month != null) {
                return date(found.group(3), month.toString(), found.group(1));
            }
        }
        found = YEAR_THEN_NAME.matcher(text);
        while (found.find()) {
            Integer month = MONTHS.get(found.group(2).toLowerCase(Locale.ROOT));
            if (month != null) {
                return date(found.group(1), month.toString(), found.group(3));
            }
        }
        found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean european = found.group(2).equals(".")
                || (dayFirst && Integer.parseInt(found.group(3)) <= 12)
                || Integer.parseInt(found.group(1)) > 12;
        return european
                ? date(found.group(4), found.group(3), found.group(1))
                : date(found.group(4), found.group(1), found.group(3));
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<PublishedDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return plausible ? Optional.of(new PublishedDate(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
