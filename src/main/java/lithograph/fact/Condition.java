package lithograph.fact;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which condition a value holds, as far as its sentence tells.
///
/// @param words what the price is of (`input`), the number formats and modes that the sentence names (`fp8`, `int4`,
/// `sparse`), and beside the value
///              the variant (`sxm`, `pcie`) or the manner of a trial (`with tools`, `5-shot`)
record Condition(Set<String> words) {
    private static final int BESIDE = 60;
    /// A price is followed by what it is the price of; before it stands the price of something else.
    private static final int BEFORE_PRICE = 12;
    private static final int AFTER_PRICE = 36;
    private static final Pattern PRICED =
            Pattern.compile("\\b(?:in|out)put\\b|\\bcache(?:d)?\\b|\\bbatch\\b|输入|输出|缓存", Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIANT = Pattern.compile(
            "\\b(?:SXM\\d?|PCIe|OAM|NVL\\d*|Max-Q|with(?:out)? tools?|no tools|pass@\\d+|maj@\\d+|cons@\\d+"
                    + "|\\d+-shot|(?:non-)?thinking|(?:low|medium|high|x?max|extra-high) (?:effort|reasoning)"
                    + "|base (?:model|version)|instruct(?:-tuned)?|preview)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRECISION = Pattern.compile(
            "\\b(?:(?:NV|MX)?FP\\d{1,2}|BF16|TF32|INT\\d{1,2}|[1-8]-bit|Q[2-8](?:_\\w+)?|dense|spars(?:e|ity)|per (?:node|rack|card|GPU))(?![\\p{Alnum}])",
            Pattern.CASE_INSENSITIVE);

    static Condition of(SourcedFact sourced) {
        Set<String> words = new TreeSet<>();
        Attribute attribute = sourced.fact().attribute();
        String sentence = sourced.sentence();
        if (dependsOnPrecision(attribute)) {
            add(PRECISION, sentence, words);
        }
        if (isToldByWords(attribute)) {
            int start =
                    sourced.fact().span().start() - sourced.fact().sentence().start();
            boolean price = attribute == Attribute.PRICE;
            int from = Math.clamp(start - (price ? BEFORE_PRICE : BESIDE), 0, sentence.length());
            int end = start + sourced.fact().quote().length() + (price ? AFTER_PRICE : BESIDE);
            int to = Math.clamp(end, from, sentence.length());
            add(price ? PRICED : VARIANT, sentence.substring(from, to), words);
        }
        return new Condition(words);
    }

    private static void add(Pattern pattern, String text, Set<String> words) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    static boolean isToldByWords(Attribute attribute) {
        return dependsOnPrecision(attribute)
                || attribute == Attribute.BENCHMARK_SCORE
                || attribute == Attribute.MEMORY_BANDWIDTH
                || attribute == Attribute.PRICE;
    }

    private static boolean dependsOnPrecision(Attribute attribute) {
        return switch (attribute) {
            case COMPUTE, MEMORY, THROUGHPUT, SPEEDUP, POWER -> true;
            default -> false;
        };
    }
}
