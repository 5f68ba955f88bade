package lithograph.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Tells whether one figure is another one rounded: 284 of 284.33, 1.6 of 1.62, 128K of 131,072.
final class Rounding {
    private static final double SAME = 0.005;
    private static final double COARSEST = 0.05;
    private static final double BINARY = 0.002;

    private Rounding() {}

    /// True where the two values of `attribute` say the same, one perhaps in fewer digits.
    static boolean same(Attribute attribute, String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        if (attribute == Attribute.RELEASE_DATE) {
            // A month contains its days: 2026-06 and 2026-06-30 say the same.
            return left.startsWith(right) || right.startsWith(left);
        }
        BigDecimal a = new BigDecimal(left).stripTrailingZeros();
        BigDecimal b = new BigDecimal(right).stripTrailingZeros();
        double apart = apart(a.doubleValue(), b.doubleValue());
        return apart <= SAME
                || apart <= COARSEST && (rounds(a, b) || rounds(b, a))
                || isBinary(attribute) && thousandsOrBinary(a.doubleValue(), b.doubleValue());
    }

    private static boolean rounds(BigDecimal coarse, BigDecimal fine) {
        // One digit alone says too little: 50,000 and 48,000 are two figures.
        MathContext half = new MathContext(Math.max(coarse.precision(), 2), RoundingMode.HALF_UP);
        MathContext down = new MathContext(Math.max(coarse.precision(), 2), RoundingMode.DOWN);
        return coarse.precision() < fine.precision()
                && (fine.round(half).compareTo(coarse) == 0 || fine.round(down).compareTo(coarse) == 0);
    }

    private static boolean isBinary(Attribute attribute) {
        return switch (attribute) {
            case CONTEXT_WINDOW, MEMORY, MEMORY_BANDWIDTH -> true;
            default -> false;
        };
    }

    /// 128K as 128,000 and as 131,072; 1M as 1,000,000 and as 1,048,576.
    private static boolean thousandsOrBinary(double a, double b) {
        double larger = Math.max(a, b);
        double smaller = Math.min(a, b);
        return apart(larger, smaller * 1.024) <= BINARY || apart(larger, smaller * 1.024 * 1.024) <= BINARY;
    }

    private static double apart(double a, double b) {
        double largest = Math.max(Math.abs(a), Math.abs(b));
        return largest == 0 ? 0 : Math.abs(a - b) / largest;
    }
}
