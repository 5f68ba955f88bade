package lithograph.fact;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which condition a value holds, as far as its sentence tells.
///
/// @param precision the number formats and modes that the sentence names: `fp8`, `int4`, `sparse`
record Condition(Set<String> precision) {
    private static final Pattern PRECISION = Pattern.compile(
            "\\b(?:(?:NV|MX)?FP\\d{1,2}|BF16|TF32|INT\\d{1,2}|[1-8]-bit|Q[2-8](?:_\\w+)?|dense|spars(?:e|ity)|per (?:node|rack|card|GPU))(?![\\p{Alnum}])",
            Pattern.CASE_INSENSITIVE);

    static Condition of(SourcedFact sourced) {
        Set<String> precision = new TreeSet<>();
        if (dependsOnPrecision(sourced.fact().attribute())) {
            Matcher matcher = PRECISION.matcher(sourced.sentence());
            while (matcher.find()) {
                precision.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return new Condition(precision);
    }

    private static boolean dependsOnPrecision(Attribute attribute) {
        return switch (attribute) {
            case COMPUTE, MEMORY, THROUGHPUT, SPEEDUP, POWER -> true;
            default -> false;
        };
    }
}
