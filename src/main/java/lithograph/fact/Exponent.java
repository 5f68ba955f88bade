package lithograph.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Powers of ten after a number: `1e25`, `5.7E+24`, `2×10^26`, `10^25`.
final class Exponent {
    private static final Pattern E = Pattern.compile("[eE]\\+?(\\d{1,2})(?![\\p{Alnum}])");
    private static final Pattern TIMES_TEN = Pattern.compile(" ?[x×*·] ?10\\^\\{?(\\d{1,2})}?");
    private static final Pattern POWER = Pattern.compile("\\^\\{?(\\d{1,2})}?");

    private Exponent() {}

    static Optional<Numeral> after(String text, Numeral plain, int limit) {
        if (plain.end() >= limit || "eE x×*·^".indexOf(text.charAt(plain.end())) < 0) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {E, TIMES_TEN, POWER}) {
            Matcher matcher = pattern.matcher(text).region(plain.end(), limit);
            if (matcher.lookingAt() && (pattern != POWER || plain.value().compareTo(BigDecimal.TEN) == 0)) {
                BigDecimal base = pattern == POWER ? BigDecimal.ONE : plain.value();
                BigDecimal value = base.scaleByPowerOfTen(Integer.parseInt(matcher.group(1)));
                return Optional.of(new Numeral(plain.start(), matcher.end(), value, BigDecimal.ONE, "10^"));
            }
        }
        return Optional.empty();
    }
}
