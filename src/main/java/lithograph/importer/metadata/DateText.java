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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;

/// Days as people and machines write them: `2026-07-01`, `20260701`, `July 1, 2026`, `1. Juli 2026`, `2026年7月1日`.
public final class DateText {
    private static final int FIRST_YEAR_OF_PAGES = 1990;
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern PACKED = Pattern.compile("^" + YEAR + "(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?![\\d]|[./-]\\d)");
    private static final List<Form> FORMS = List.of(
            new Form("(?<!\\d)" + YEAR + "\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)日?", 1, 2, 3),
            new Form("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s+" + YEAR + "(?!\\d)", 3, 1, 2),
            new Form(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-](?:of |de )?(\\p{L}{3,12})\\.?,?[\\s-](?:de |del )?"
                            + YEAR + "(?!\\d)",
                    3,
                    2,
                    1),
            new Form("(?<!\\d)" + YEAR + "\\s+(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?!\\d)", 1, 2, 3));
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}:]+");
    private static final Set<String> BESIDE = Set.of(
            ("published updated posted modified on at last date a p m am pm est edt et pst pdt pt gmt utc bst cet t z"
                            + " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
                            + " 发布 发布于 发布时间 发表 发表于 更新 更新于 时间 日期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日"
                            + " 上午 下午")
                    .split(" "));

    private DateText() {}

    /// How `3/4/2026` is read.
    enum Figures {
        DAY_FIRST,
        MONTH_FIRST,
        /// Only where there is one way to read it.
        EITHER
    }

    /// A way to write a day; the numbers of its groups.
    private record Form(Pattern pattern, int year, int month, int day) {
        Form(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern), year, month, day);
        }
    }

    private record Found(PublishedDate day, String before, String after) {}

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

    /// The first day that the text names; figures that can be read in two ways name none.
    public static Optional<PublishedDate> find(String text) {
        return match(text, Figures.EITHER).map(Found::day);
    }

    /// The first day that a page's text names, from 1990 on: what is older was not published on a page.
    static Optional<PublishedDate> onPage(String text, Figures figures) {
        return match(text, figures).map(Found::day).filter(day -> day.day().getYear() >= FIRST_YEAR_OF_PAGES);
    }

    /// The day of a text that says nothing else, but for its time, weekday and words such as "Published".
    static Optional<PublishedDate> only(String text) {
        return match(text, Figures.EITHER)
                .filter(found -> isBeside(found.before()) && isBeside(found.after()))
                .map(Found::day);
    }

    private static boolean isBeside(String text) {
        for (String word :
                NOT_A_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            boolean time = word.matches("t?\\d{0,2}:?\\d{0,2}:?\\d{0,2}(am|pm|z)?:*");
            if (!time && !BESIDE.contains(word.replace(":", ""))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Found> match(String text, Figures figures) {
        if (!hasFigure(text)) {
            return Optional.empty();
        }
        Matcher packed = PACKED.matcher(text.strip());
        if (packed.find()) {
            return found(packed, "", packed.group(1), Integer.parseInt(packed.group(2)), packed.group(3));
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            while (found.find()) {
                int month = month(found.group(form.month()));
                if (month > 0) {
                    return found(found, text, found.group(form.year()), month, found.group(form.day()));
                }
            }
        }
        return numbers(text, figures);
    }

    private static Optional<Found> numbers(String text, Figures figures) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        boolean dayFirst = found.group(2).equals(".")
                || first > 12
                || switch (figures) {
                    case DAY_FIRST -> second <= 12;
                    case MONTH_FIRST -> false;
                    case EITHER -> first == second;
                };
        if (!dayFirst && figures == Figures.EITHER && second <= 12) {
            return Optional.empty();
        }
        return dayFirst
                ? found(found, text, found.group(4), second, found.group(1))
                : found(found, text, found.group(4), first, found.group(3));
    }

    /// The number of a month that is written in figures or by its name; 0 where it is neither.
    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> found(Matcher at, String text, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            String before = text.isEmpty() ? "" : text.substring(0, at.start());
            return Optional.of(
                    new Found(new PublishedDate(date), before, text.isEmpty() ? "" : text.substring(at.end())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
