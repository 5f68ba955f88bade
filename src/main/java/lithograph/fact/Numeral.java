package lithograph.fact;

import java.math.BigDecimal;

/// A number as written, its magnitude multiplied in.
///
/// @param start     where its first digit stands
/// @param end       after its last digit or its magnitude
/// @param factor    what the magnitude stands for, 1 where there is none
/// @param magnitude the letter or word of its magnitude as printed (`B`, `trillion`, `万`), or empty
record Numeral(int start, int end, BigDecimal value, BigDecimal factor, String magnitude) {
    Numeral(int start, int end, BigDecimal value) {
        this(start, end, value, BigDecimal.ONE, "");
    }

    /// This number with the magnitude of a later one: the "600" of "600-800k".
    Numeral withMagnitudeOf(Numeral later) {
        boolean borrows = magnitude.isEmpty() && value.multiply(later.factor).compareTo(later.value) <= 0;
        return borrows ? new Numeral(start, end, value.multiply(later.factor), later.factor, later.magnitude) : this;
    }
}
