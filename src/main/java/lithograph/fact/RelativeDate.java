package lithograph.fact;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;

/// Reads months that are told from the day of writing: `last April`, `this month`, `in April`, 去年9月, 本月28日, 4月.
final class RelativeDate {
    private static final List<String> LEADS =
            List.of("last", "past", "this", "next", "in", "since", "early", "late", "mid");
    private static final Pattern ENGLISH = Pattern.compile(
            "(" + String.join("|", LEADS) + ")[ -](?:(month)\\b|" + DateReader.MONTH
                    + "(?! ?\\d|,? 20\\d\\d)(?![\\p{L}]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(去年|今年|明年|前年) ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?");
    private static final Pattern MONTH = Pattern.compile("(本月|这个月|上个?月|下个?月)(?: ?(\\d{1,2}) ?[日号])?");
    private static final Pattern ALONE = Pattern.compile("(\\d{1,2}) ?月(?:份|底|初|中旬|上旬|下旬)?(?=[^\\d间内 ]| (?!\\d)|$)");

    private RelativeDate() {}

    static boolean mayBegin(char c) {
        return switch (c) {
            case 'l', 'p', 't', 'n', 'i', 's', 'e', 'm', 'L', 'P', 'T', 'N', 'I', 'S', 'E', 'M' -> true;
            case '去', '今', '明', '前', '本', '这', '上', '下' -> true;
            default -> false;
        };
    }

    /// @param tense of the sentence, asked for only where there is a date
    static Optional<Quantity> at(String text, int start, int limit, Almanac almanac, Supplier<Almanac.Tense> tense) {
        int to = Math.min(limit, start + 28);
        if (Letters.isLatin(text.charAt(start))) {
            if (!isLead(text, start, to)) {
                return Optional.empty();
            }
            Matcher english = matcher(ENGLISH, text, start, to);
            return english.lookingAt() ? english(english, start, almanac, tense) : Optional.empty();
        }
        Matcher year = matcher(YEAR, text, start, to);
        if (year.lookingAt()) {
            return almanac.year().flatMap(now -> {
                int named = now
                        + switch (year.group(1)) {
                            case "前年" -> -2;
                            case "去年" -> -1;
                            case "明年" -> 1;
                            default -> 0;
                        };
                return date(new Span(start, year.end()), named, DateReader.number(year.group(2)), year.group(3));
            });
        }
        Matcher month = matcher(MONTH, text, start, to);
        if (month.lookingAt()) {
            return almanac.month().flatMap(now -> {
                YearMonth named = now.plusMonths(steps(month.group(1)));
                return date(new Span(start, month.end()), named.getYear(), named.getMonthValue(), month.group(2));
            });
        }
        return Optional.empty();
    }

    /// A cheap look at the first word, before the pattern is tried.
    private static boolean isLead(String text, int start, int to) {
        for (String lead : LEADS) {
            int end = start + lead.length();
            if (end < to
                    && (text.charAt(end) == ' ' || text.charAt(end) == '-')
                    && text.regionMatches(true, start, lead, 0, lead.length())) {
                return true;
            }
        }
        return false;
    }

    /// A month by itself, as Chinese texts print it: 4月.
    static Optional<Quantity> alone(String text, int start, int limit, Almanac almanac, Supplier<Almanac.Tense> tense) {
        Matcher month = matcher(ALONE, text, start, Math.min(limit, start + 12));
        if (!month.lookingAt()) {
            return Optional.empty();
        }
        int number = DateReader.number(month.group(1));
        return almanac.year(number, 0, tense.get())
                .flatMap(year -> date(new Span(start, month.end(1) + 1), year, number, null));
    }

    private static Optional<Quantity> english(
            Matcher matcher, int start, Almanac almanac, Supplier<Almanac.Tense> tense) {
        Span span = new Span(start, matcher.end());
        String lead = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        if (matcher.group(2) != null) {
            boolean told = lead.equals("last") || lead.equals("past") || lead.equals("this") || lead.equals("next");
            return told
                    ? almanac.month()
                            .map(now -> now.plusMonths(steps(lead)))
                            .flatMap(it -> date(span, it.getYear(), it.getMonthValue(), null))
                    : Optional.empty();
        }
        if (!Character.isUpperCase(matcher.group(3).charAt(0))) {
            return Optional.empty();
        }
        int month = DateReader.month(matcher.group(3));
        Almanac.Tense meant = switch (lead) {
            case "next" -> Almanac.Tense.FUTURE;
            case "last", "past" -> Almanac.Tense.PAST;
            default -> tense.get();
        };
        return almanac.year(month, 0, meant).flatMap(year -> date(span, year, month, null));
    }

    private static int steps(String lead) {
        return switch (lead) {
            case "last", "past", "上月", "上个月" -> -1;
            case "next", "下月", "下个月" -> 1;
            default -> 0;
        };
    }

    private static Optional<Quantity> date(
            Span span, int year, int month, @org.jspecify.annotations.Nullable String day) {
        return DateReader.date(span.start(), span.end(), Integer.toString(year), month, DateReader.number(day));
    }

    private static Matcher matcher(Pattern pattern, String text, int start, int to) {
        return pattern.matcher(text).region(start, to).useTransparentBounds(true);
    }
}
