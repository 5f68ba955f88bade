package lithograph.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Figures as plain decimals, so that `1.6 trillion`, `1,600bn` and `1.6万亿` are one.
final class Numbers {
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("t", 12),
            Map.entry("tn", 12),
            Map.entry("trillion", 12),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("百", 2),
            Map.entry("亿", 8),
            Map.entry("億", 8));

    private Numbers() {}

    /// The value of the number at `index` with the words after it that say its size; empty where it is no number.
    static Optional<String> at(List<Token> tokens, int index) {
        String digits = tokens.get(index).word().replace(",", "");
        try {
            BigDecimal value = new BigDecimal(digits);
            int next = index + 1;
            if (next < tokens.size() && tokens.get(next).word().equals("-")) {
                next++;
            }
            for (; next < tokens.size(); next++) {
                Integer zeros = ZEROS.get(tokens.get(next).word().toLowerCase(Locale.ROOT));
                if (zeros == null) {
                    break;
                }
                value = value.scaleByPowerOfTen(zeros);
            }
            return Optional.of(
                    value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
