package lithograph.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.fact.Attribute;

/// Amounts as queries write them: `1T`, `1.6B`, `10k`, `3万`.
final class Quantities {
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([kKmMbBgGtT万亿]?)");
    private static final Map<String, Attribute> SHORT = Map.of(
            "params", Attribute.PARAMETERS,
            "active", Attribute.ACTIVE_PARAMETERS,
            "context", Attribute.CONTEXT_WINDOW,
            "accelerators", Attribute.ACCELERATOR_COUNT,
            "bandwidth", Attribute.MEMORY_BANDWIDTH,
            "node", Attribute.PROCESS_NODE,
            "score", Attribute.BENCHMARK_SCORE);

    private Quantities() {}

    /// The attribute that a query calls `name`: by its id or a short form.
    static Optional<Attribute> attribute(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SHORT.get(lower))
                .or(() -> Arrays.stream(Attribute.values())
                        .filter(attribute -> attribute != Attribute.RELEASE_DATE
                                && attribute.id().equals(lower))
                        .findFirst());
    }

    static Optional<Double> parse(String text) {
        Matcher matcher = QUANTITY.matcher(text.strip().replace(",", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double unit = switch (matcher.group(2)) {
            case "k", "K" -> 1e3;
            case "m", "M" -> 1e6;
            case "b", "B", "g", "G" -> 1e9;
            case "t", "T" -> 1e12;
            case "万" -> 1e4;
            case "亿" -> 1e8;
            default -> 1;
        };
        return Optional.of(Double.parseDouble(matcher.group(1)) * unit);
    }
}
