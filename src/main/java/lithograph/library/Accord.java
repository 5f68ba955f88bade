package lithograph.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import lithograph.fact.Attribute;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;

/// How two claims about the same attribute of the same entity stand to each other; the better first.
public enum Accord {
    SAME,
    /// One is the other with fewer digits: 284 and 284.33 billion, June 2026 and 30 June 2026.
    ROUNDED,
    /// One of them is a bound, or a comparison, or somebody's own set-up: both can be true.
    OTHER_CONDITION,
    CONFLICT;

    /// A figure with fewer digits than this is still taken to say this many: 50,000 is not 54,000, rounded.
    private static final int FEWEST_DIGITS = 2;

    /// Compares two claims in the same unit.
    public static Accord between(Fact left, Fact right) {
        Accord values = left.attribute() == Attribute.RELEASE_DATE
                ? dates(left.value(), right.value())
                : numbers(new BigDecimal(left.value()), new BigDecimal(right.value()));
        return values == CONFLICT && !(isPlain(left) && isPlain(right)) ? OTHER_CONDITION : values;
    }

    private static boolean isPlain(Fact fact) {
        return fact.status() == FactStatus.STATED || fact.status() == FactStatus.HEDGED;
    }

    private static Accord dates(String left, String right) {
        if (left.equals(right)) {
            return SAME;
        }
        return left.startsWith(right + "-") || right.startsWith(left + "-") ? ROUNDED : CONFLICT;
    }

    private static Accord numbers(BigDecimal left, BigDecimal right) {
        if (left.compareTo(right) == 0) {
            return SAME;
        }
        int digits = Math.max(FEWEST_DIGITS, Math.min(digits(left), digits(right)));
        return at(digits, RoundingMode.HALF_UP, left).compareTo(at(digits, RoundingMode.HALF_UP, right)) == 0
                        || at(digits, RoundingMode.DOWN, left).compareTo(at(digits, RoundingMode.DOWN, right)) == 0
                ? ROUNDED
                : CONFLICT;
    }

    private static int digits(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.stripTrailingZeros().precision();
    }

    private static BigDecimal at(int digits, RoundingMode rounding, BigDecimal number) {
        return number.round(new MathContext(digits, rounding));
    }
}
