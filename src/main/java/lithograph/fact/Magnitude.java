package lithograph.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words and letters that multiply the number before them.
///
/// @param end after the magnitude
record Magnitude(String printed, BigDecimal factor, int end) {
    private record Entry(String word, int power) {}

    /// Longest first among those that begin alike.
    private static final List<Entry> CHINESE = List.of(
            new Entry("万亿", 12),
            new Entry("千亿", 11),
            new Entry("百亿", 10),
            new Entry("十亿", 9),
            new Entry("亿", 8),
            new Entry("千万", 7),
            new Entry("百万", 6),
            new Entry("十万", 5),
            new Entry("萬億", 12),
            new Entry("億", 8),
            new Entry("萬", 4),
            new Entry("万", 4),
            new Entry("千", 3));

    private static final List<Entry> WORDS = List.of(
            new Entry("thousand", 3),
            new Entry("million", 6),
            new Entry("mln", 6),
            new Entry("mn", 6),
            new Entry("billion", 9),
            new Entry("bln", 9),
            new Entry("bn", 9),
            new Entry("trillion", 12),
            new Entry("tn", 12));

    /// The magnitude that begins at `at`, straight after the digits; a space or a hyphen may part a word from them.
    static Optional<Magnitude> at(String text, int at, int limit) {
        if (at >= limit) {
            return Optional.empty();
        }
        int power = letterPower(text.charAt(at));
        if (power > 0 && !Letters.joinsWord(text, at + 1, limit)) {
            return Optional.of(new Magnitude(text.substring(at, at + 1), BigDecimal.TEN.pow(power), at + 1));
        }
        int start = at;
        if (text.charAt(at) == ' ' || text.charAt(at) == '-' || text.charAt(at) == '\u00a0') {
            start++;
        } else if (text.startsWith("多", at) || text.startsWith("余", at)) {
            start++;
        }
        Optional<Magnitude> chinese = find(CHINESE, text, start, limit);
        return chinese.isPresent() ? chinese : word(text, start, limit);
    }

    private static Optional<Magnitude> word(String text, int start, int limit) {
        if (start >= limit || "tmbTMB".indexOf(text.charAt(start)) < 0) {
            return Optional.empty();
        }
        return find(WORDS, text, start, limit).filter(word -> !Letters.isWordPart(text, word.end(), limit));
    }

    private static Optional<Magnitude> find(List<Entry> entries, String text, int start, int limit) {
        for (Entry entry : entries) {
            int end = start + entry.word().length();
            if (end <= limit
                    && text.regionMatches(
                            true, start, entry.word(), 0, entry.word().length())) {
                return Optional.of(new Magnitude(
                        text.substring(start, end).toLowerCase(Locale.ROOT), BigDecimal.TEN.pow(entry.power()), end));
            }
        }
        return Optional.empty();
    }

    private static int letterPower(char c) {
        return switch (c) {
            case 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case 'b', 'B' -> 9;
            case 't', 'T' -> 12;
            default -> 0;
        };
    }
}
