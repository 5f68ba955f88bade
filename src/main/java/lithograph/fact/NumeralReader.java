package lithograph.fact;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number written in digits: `1,605`, `0.6B`, `1.6-trillion`, `5 万`, `3亿5000万`, `1T2`, `1e25`, `10^25`.
final class NumeralReader {
    private static final int LONGEST = 24;

    private NumeralReader() {}

    /// The number whose first digit stands at `start`; empty where the digits are part of a name, a version or a number
    /// that cannot be read whole.
    static Optional<Numeral> at(String text, int start, int limit) {
        if (start > 0 && joinsBackwards(text, start)) {
            return Optional.empty();
        }
        int end = wholePart(text, start, limit);
        if (end < 0) {
            return Optional.empty();
        }
        if (end + 1 < limit && text.charAt(end) == '.' && Letters.isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1, limit);
            if (end + 1 < limit && text.charAt(end) == '.' && Letters.isDigit(text.charAt(end + 1))) {
                return Optional.empty();
            }
        }
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
        return Optional.of(scaled(text, new Numeral(start, end, value), limit));
    }

    private static Numeral scaled(String text, Numeral plain, int limit) {
        Optional<Numeral> power = Exponent.after(text, plain, limit);
        if (power.isPresent()) {
            return power.get();
        }
        Optional<Numeral> split = splitByMagnitude(text, plain, limit);
        if (split.isPresent()) {
            return split.get();
        }
        Optional<Magnitude> found = Magnitude.at(text, plain.end(), limit);
        if (found.isEmpty()) {
            return plain;
        }
        Magnitude magnitude = found.get();
        Numeral scaled = new Numeral(
                plain.start(),
                magnitude.end(),
                plain.value().multiply(magnitude.factor()),
                magnitude.factor(),
                magnitude.printed());
        return magnitude.printed().equals("亿") ? withTenThousands(text, scaled, limit) : scaled;
    }

    /// `3亿5000万` is one number.
    private static Numeral withTenThousands(String text, Numeral number, int limit) {
        int end = digits(text, number.end(), limit);
        if (end > number.end() && end < limit && text.charAt(end) == '万') {
            BigDecimal rest = new BigDecimal(text.substring(number.end(), end)).movePointRight(4);
            return new Numeral(number.start(), end + 1, number.value().add(rest), number.factor(), "亿");
        }
        return number;
    }

    /// `1T2` is 1.2 trillion.
    private static Optional<Numeral> splitByMagnitude(String text, Numeral plain, int limit) {
        int at = plain.end();
        if (at + 1 >= limit || "TB".indexOf(text.charAt(at)) < 0 || !Letters.isDigit(text.charAt(at + 1))) {
            return Optional.empty();
        }
        int end = digits(text, at + 1, limit);
        if (Letters.isWordPart(text, end, limit) || plain.value().scale() > 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(plain.start(), at) + "." + text.substring(at + 1, end));
        int power = text.charAt(at) == 'T' ? 12 : 9;
        return Optional.of(new Numeral(
                plain.start(),
                end,
                value.movePointRight(power),
                BigDecimal.TEN.pow(power),
                text.substring(at, at + 1)));
    }

    private static boolean joinsBackwards(String text, int start) {
        char before = text.charAt(start - 1);
        if (Letters.isLatin(before) || Letters.isDigit(before) || before == '_' || before == '#' || before == '@') {
            return before != 'x' && before != 'X' || start > 1 && Letters.joinsWord(text, start - 2, start);
        }
        if (before == '.' || before == ',' || before == ':' || before == '/') {
            return start > 1 && Letters.isDigit(text.charAt(start - 2)) && before != '/';
        }
        return (before == '-' || before == '\u2011') && start > 1 && Letters.joinsWord(text, start - 2, start);
    }

    private static int wholePart(String text, int start, int limit) {
        int end = digits(text, start, limit);
        if (end - start > 3) {
            return end;
        }
        while (end + 3 < limit + 1
                && end < limit
                && text.charAt(end) == ','
                && digits(text, end + 1, limit) > end + 1) {
            int next = digits(text, end + 1, limit);
            if (next - end - 1 != 3) {
                return next - end - 1 < 3 ? end : -1;
            }
            end = next;
        }
        return end;
    }

    private static int digits(String text, int from, int limit) {
        int i = from;
        while (i < limit && Letters.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
