package lithograph.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an amount of money is for: "/1M input tokens", "per month", 每百万输入.
///
/// @param printed the unit after the currency: `1M input tokens`
/// @param end     after it
record Rate(String printed, int end) {
    private static final Pattern TOKENS = Pattern.compile(
            "(?:\\s?/\\s?|\\s?per |\\s?每|\\s?an? )(?:(?:1\\s?)?(?:M|million|mln|Mtok|mtok)\\b|百万)(?:\\s?个?)?"
                    + "[\\s-]?(input|output|cached|in\\b|out\\b|输入|输出|缓存)?[\\s-]?(?:input |output )?(?:tokens?|toks?|Tokens?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?:\\s?/\\s?|\\s?per |\\s?an? |\\s?each |\\s?每)(?:(?:user|seat|人|用户)(?:\\s?/\\s?| per |每))?"
                    + "(month|mo\\b|hour|hr\\b|h\\b|GPU-hour|GPU hour|year|yr\\b|annum|day|week|second|minute|image|seat|user|个?月|小时|年|天|周|张|秒)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSAND = Pattern.compile(
            "(?:\\s?/\\s?|\\s?per |\\s?每)(?:1 ?)?(?:K|thousand|千)(?:\\s?个)?[\\s-]?(?:input |output )?(?:tokens?|toks?|Tokens?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THINGS = Pattern.compile(
            "(?:\\s?/\\s?|\\s?per |\\s?每)((?:[\\d,]+ ?[KM]?|million|thousand)? ?(?:pages?|characters?|chars|requests?|calls?|quer(?:y|ies)|searches|videos?|songs?|tasks?|credits?|minutes?|次|页|字符))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHLY = Pattern.compile("\\s(?:a )?monthly\\b");

    static Optional<Rate> after(String text, int at, int limit) {
        if (at >= limit || "/ 每pae".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int to = Math.min(limit, at + 48);
        Matcher tokens = TOKENS.matcher(text).region(at, to);
        if (tokens.lookingAt()) {
            return Optional.of(new Rate(direction(text, at, tokens), tokens.end()));
        }
        Matcher thousand = THOUSAND.matcher(text).region(at, to);
        if (thousand.lookingAt()) {
            return Optional.of(new Rate("1K tokens", thousand.end()));
        }
        Matcher things = THINGS.matcher(text).region(at, to);
        if (things.lookingAt()) {
            return Optional.of(new Rate(things.group(1).strip(), things.end()));
        }
        Matcher time = TIME.matcher(text).region(at, to);
        if (time.lookingAt()) {
            return Optional.of(new Rate(period(time.group(1)), time.end()));
        }
        Matcher monthly = MONTHLY.matcher(text).region(at, to);
        return monthly.lookingAt() ? Optional.of(new Rate("month", monthly.end())) : Optional.empty();
    }

    private static String direction(String text, int at, Matcher tokens) {
        String named = tokens.group(1);
        if (named == null) {
            String before = text.substring(Math.max(0, at - 14), at);
            int in = Math.max(before.lastIndexOf("输入"), before.lastIndexOf("input"));
            int out = Math.max(before.lastIndexOf("输出"), before.lastIndexOf("output"));
            return in < 0 && out < 0 ? "1M tokens" : in > out ? "1M input tokens" : "1M output tokens";
        }
        return switch (named.charAt(0)) {
            case 'i', 'I' -> "1M input tokens";
            case 'o', 'O' -> "1M output tokens";
            case 'c', 'C', '缓' -> "1M cached tokens";
            default -> named.equals("输入") ? "1M input tokens" : "1M output tokens";
        };
    }

    private static String period(String printed) {
        return switch (printed.toLowerCase(java.util.Locale.ROOT)) {
            case "month", "mo", "月", "个月" -> "month";
            case "hour", "hr", "h", "gpu-hour", "gpu hour", "小时" -> "hour";
            case "year", "yr", "annum", "年" -> "year";
            case "day", "天" -> "day";
            case "week", "周" -> "week";
            case "second", "秒" -> "second";
            case "minute" -> "minute";
            case "image", "张" -> "image";
            default -> "seat";
        };
    }
}
