package lithograph.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two ends of a range ("22-24%", "$5 to $7 billion", "60×–70×") and lists that share one magnitude ("32, 14, 8B").
final class Ranges {
    private static final Pattern TO = Pattern.compile(
            "(?:[x×%]|GB|W)?(?: ?[-–—~〜～至到] ?| to | and (?=[$€£~]?\\d[\\d.,]*[KMBTkm亿万%]))(?:[~≈$€£¥]|US\\$)?(?=\\d)");
    private static final Pattern LIST = Pattern.compile(
            "(?: ?[,/、] ?(?:and |和)?\\d{1,3}(?:\\.\\d+)?){0,7} ?(?:[,/、]| and |和) ?(?:and )?\\d{1,3}(?:\\.\\d+)?([BKM])(?![\\p{Alnum}])");

    private Ranges() {}

    /// The second number of a range that begins with `first`.
    static Optional<Numeral> upperEnd(String text, Numeral first, int limit) {
        Matcher to = TO.matcher(text)
                .region(first.end(), Math.min(limit, first.end() + 48))
                .useTransparentBounds(true);
        if (!to.lookingAt()
                || to.group().startsWith(" and ") && !text.startsWith("between ", Math.max(0, first.start() - 8))) {
            return Optional.empty();
        }
        if (to.group().endsWith(" to ") && text.startsWith("from ", Math.max(0, first.start() - 5))) {
            // "from 45% to 62%" is a change, and what counts is where it ended.
            return Optional.empty();
        }
        int at = to.end();
        return SecondNumber.at(text, at, limit)
                .filter(second -> first.withMagnitudeOf(second).value().compareTo(second.value()) < 0);
    }

    /// `number` with the magnitude of the list's last member.
    static Optional<Numeral> enumerated(String text, Numeral number, int limit) {
        if (number.end() >= limit || ",/、 和".indexOf(text.charAt(number.end())) < 0) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(text)
                .region(number.end(), Math.min(limit, number.end() + 48))
                .useTransparentBounds(true);
        if (!list.lookingAt() || number.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return Optional.empty();
        }
        return Magnitude.at(text, list.start(1), limit)
                .map(magnitude -> new Numeral(
                        number.start(),
                        number.end(),
                        number.value().multiply(magnitude.factor()),
                        magnitude.factor(),
                        magnitude.printed()));
    }

    /// Reads a number that may be joined to the first by a hyphen, which no other number may.
    private static final class SecondNumber {
        static Optional<Numeral> at(String text, int start, int limit) {
            String rest = text.substring(start, Math.min(limit, start + 40));
            return NumeralReader.at(rest, 0, rest.length())
                    .map(number -> new Numeral(
                            start, start + number.end(), number.value(), number.factor(), number.magnitude()));
        }
    }
}
