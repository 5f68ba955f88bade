package lithograph.importer.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;

/// Days as people write them in running text: `2026-07-01`, `July 1, 2026`, `1 Jul 2026`, `2026年7月1日`. A day and
/// month in figures alone (`01/07/2026`) is read only where there is one way to read it.
public final class DateText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)日?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})\\b");
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}:]+");
    private static final Set<String> BESIDE = Set.of(
            ("published updated posted modified on at last date a p m am pm est edt et pst pdt pt gmt utc bst cet t z"
                            + " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
                            + " 发布 发布于 发布时间 发表 发表于 更新 更新于 时间 日期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日"
                            + " 上午 下午")
                    .split(" "));

    private DateText() {}

    /// The first day that the text names.
    public static Optional<PublishedDate> find(String text) {
        return match(text).map(Found::day);
    }

    /// The day of a text that says nothing else, but for its time, weekday and words such as "Published".
    static Optional<PublishedDate> only(String text) {
        return match(text)
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

    private static Optional<Found> match(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher m = YEAR_FIRST.matcher(lower);
        if (m.find()) {
            return found(m, lower, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        m = MONTH_FIRST.matcher(lower);
        if (m.find()) {
            return found(m, lower, m.group(3), MONTHS.indexOf(m.group(1)) + 1, m.group(2));
        }
        m = DAY_FIRST.matcher(lower);
        if (m.find()) {
            return found(m, lower, m.group(3), MONTHS.indexOf(m.group(2)) + 1, m.group(1));
        }
        m = FIGURES.matcher(lower);
        if (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(2));
            if (first > 12) {
                return found(m, lower, m.group(3), second, m.group(1));
            }
            return second > 12 || first == second ? found(m, lower, m.group(3), first, m.group(2)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Matcher m, String text, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(
                    new Found(new PublishedDate(date), text.substring(0, m.start()), text.substring(m.end())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Found(PublishedDate day, String before, String after) {}
}
