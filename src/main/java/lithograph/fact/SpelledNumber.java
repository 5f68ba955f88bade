package lithograph.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in words, read only where a magnitude or a unit follows: "one million", "half a trillion", "three times",
/// 三倍, 五万卡, 两千亿.
final class SpelledNumber {
    /// The magnitude of a number that is spelled out.
    static final String IN_WORDS = "words";

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("a", "1"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("twelve", "12"),
            Map.entry("twenty", "20"),
            Map.entry("fifty", "50"),
            Map.entry("hundred", "100"),
            Map.entry("a hundred", "100"),
            Map.entry("half a", "0.5"),
            Map.entry("a quarter of a", "0.25"),
            Map.entry("one and a half", "1.5"));

    private static final String MAGNITUDES = "thousand|million|billion|trillion";
    private static final Pattern ENGLISH = Pattern.compile(
            "(one and a half|half a|a quarter of a|a hundred|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)"
                    + "[ -](?:(" + MAGNITUDES + ")\\b|(?=times\\b|fold\\b|x\\b|GPUs\\b|chips?\\b|cards\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final String CHINESE_DIGITS = "一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百千万亿]+");

    private SpelledNumber() {}

    /// True where a number in words may begin with `c`: asked before [#at] for speed.
    static boolean mayBegin(char c) {
        return switch (c) {
            case 'a', 'o', 't', 'f', 's', 'e', 'n', 'h', 'A', 'O', 'T', 'F', 'S', 'E', 'N', 'H' -> true;
            case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万' -> true;
            default -> false;
        };
    }

    static Optional<Numeral> at(String text, int start, int limit) {
        if (Letters.isChinese(text.charAt(start))) {
            return chinese(text, start, limit);
        }
        if (!isNumberWord(text, start, limit)) {
            return Optional.empty();
        }
        Matcher matcher = ENGLISH.matcher(text).region(start, Math.min(limit, start + 32));
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        if (matcher.group(2) == null) {
            return word.equals("a")
                    ? Optional.empty()
                    : Optional.of(new Numeral(start, matcher.end(1), value(word), BigDecimal.ONE, IN_WORDS));
        }
        int power = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            default -> 12;
        };
        return Optional.of(new Numeral(
                start, matcher.end(2), value(word).movePointRight(power), BigDecimal.TEN.pow(power), matcher.group(2)));
    }

    /// Whether the word at `start` is one that can begin a number: a cheap look before the pattern is tried.
    private static boolean isNumberWord(String text, int start, int limit) {
        int end = start;
        while (end < limit && end < start + 7 && Letters.isLatin(text.charAt(end))) {
            end++;
        }
        if (end + 1 >= limit || text.charAt(end) != ' ' && text.charAt(end) != '-') {
            return false;
        }
        return switch (end - start) {
            case 1 -> "tmbqh".indexOf(text.charAt(end + 1)) >= 0;
            case 3, 4, 5, 6 ->
                VALUES.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT))
                        || text.startsWith("half", start)
                        || text.startsWith("Half", start);
            default -> false;
        };
    }

    private static BigDecimal value(String word) {
        return new BigDecimal(VALUES.getOrDefault(word, "1"));
    }

    /// The digits before each magnitude add up: 两千亿 is (2 × 1000) × 10^8.
    private static Optional<Numeral> chinese(String text, int start, int limit) {
        Matcher matcher = CHINESE.matcher(text).region(start, Math.min(limit, start + 10));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char c : matcher.group().toCharArray()) {
            switch (c) {
                case '十', '百', '千' -> {
                    section += Math.max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = 0;
                }
                case '万', '亿' -> {
                    long below = Math.max(total + section + digit, 1);
                    total = below * (c == '万' ? 10_000L : 100_000_000L);
                    section = 0;
                    digit = 0;
                }
                default -> digit = c == '两' ? 2 : CHINESE_DIGITS.indexOf(c) + 1;
            }
        }
        long value = total + section + digit;
        return Optional.of(new Numeral(start, matcher.end(), BigDecimal.valueOf(value), BigDecimal.ONE, IN_WORDS));
    }
}
