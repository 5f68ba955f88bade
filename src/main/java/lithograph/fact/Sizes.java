package lithograph.fact;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.entity.Mention;

/// Models are often named by their size; a number of parameters that contradicts the name is of a sibling.
final class Sizes {
    private static final Pattern SIZE = Pattern.compile("(?<![\\p{Alnum}.])(\\d+(?:\\.\\d+)?)[bB](?![\\p{Alnum}])");

    private Sizes() {}

    /// False where `subject` is named by a size other than the one found.
    static boolean agree(Mention subject, Reading.Found found) {
        if (found.attribute() != Attribute.PARAMETERS) {
            return true;
        }
        Matcher size = SIZE.matcher(subject.surface());
        if (!size.find()) {
            return true;
        }
        double named = new BigDecimal(size.group(1)).movePointRight(9).doubleValue();
        return found.quantity().values().stream()
                .mapToDouble(Double::parseDouble)
                .anyMatch(value -> Math.abs(value - named) <= 0.2 * named);
    }
}
