package lithograph.fact;

import java.util.List;
import lithograph.article.Span;

/// A number with its unit, as found in a text.
///
/// @param span      the number and its unit
/// @param values    plain decimals in base units, or a date: one, or the two ends of a range
/// @param unit      of the values; empty for a bare number
/// @param magnitude as the number had it: `B`, `million`, 万, or empty
record Quantity(Span span, List<String> values, Measure measure, String unit, String magnitude) {
    Quantity {
        values = List.copyOf(values);
    }

    double largest() {
        return measure == Measure.DATE
                ? 0
                : values.stream().mapToDouble(Double::parseDouble).max().orElse(0);
    }

    Quantity as(Measure other, String otherUnit) {
        return new Quantity(span, values, other, otherUnit, magnitude);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
