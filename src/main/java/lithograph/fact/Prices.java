package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Span;

/// Prices of tokens that stand in pairs: "$3/$15 per million tokens", 输入 $5，输出 $25. The first of a pair is for
/// input, the second for output, where the text says so or prints them as everybody does.
final class Prices {
    private static final Pattern JOINT = Pattern.compile("\\s*(?:/|,|，|、|and|和|&)\\s*");
    private static final Pattern BARE_RATE = Pattern.compile("[A-Z]{3}/1M tokens");
    private static final Pattern BOTH_AFTER =
            Pattern.compile("[ (（]*(?:input|in|输入)\\s*(?:/|and|&|和|、)\\s*(?:output|out|输出)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "(?:1M|\\b(?:M|Mtok|million)|百万)[^$¥€\\d]{0,16}(?:input|输入)\\s*(?:/|and|&|和|、)\\s*(?:output|输出)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MILLION = Pattern.compile(
            "(?:1M|\\b(?:per M|million|Mtok)|百万)[^.。;；]{0,14}(?:token|$|[)）])", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("(?:input|输入)[^$¥€\\d.;。；]{0,10}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTPUT =
            Pattern.compile("(?:output|输出)[^$¥€\\d.;。；]{0,10}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT_AFTER =
            Pattern.compile("[ (（]*(?:for |per )?(?:input|输入)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTPUT_AFTER =
            Pattern.compile("[ (（]*(?:for |per )?(?:output|输出)\\b", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 26;

    private Prices() {}

    /// `quantities` with what the amounts of money among them are for.
    static List<Quantity> told(String text, Span sentence, List<Quantity> quantities) {
        long amounts = quantities.stream()
                .filter(quantity -> quantity.measure() == Measure.MONEY)
                .count();
        if (amounts < 2) {
            return quantities;
        }
        String whole = sentence.of(text);
        boolean both = BOTH.matcher(whole).find();
        boolean perMillion = both || MILLION.matcher(whole).find();
        List<Quantity> told = new ArrayList<>(quantities);
        for (int i = 0; i < told.size() && perMillion; i++) {
            if (i + 1 < told.size() && isPair(text, sentence, told.get(i), told.get(i + 1), both)) {
                told.set(i, per(told.get(i), "input"));
                told.set(i + 1, per(told.get(i + 1), "output"));
                i++;
            } else if (isBare(told.get(i))) {
                told.set(i, alone(text, sentence, told.get(i)));
            }
        }
        return told;
    }

    private static boolean isPair(String text, Span sentence, Quantity first, Quantity second, boolean both) {
        boolean money = first.measure() == Measure.MONEY
                && second.measure() == Measure.MONEY
                && !first.unit().contains("/")
                && first.magnitude().isEmpty()
                && first.end() <= second.start();
        if (!money
                || !JOINT.matcher(text.substring(first.end(), second.start())).matches()) {
            return false;
        }
        if (BARE_RATE.matcher(second.unit()).matches()) {
            return text.substring(first.end(), second.start()).contains("/")
                    || BOTH_AFTER
                            .matcher(text)
                            .region(second.end(), sentence.end())
                            .lookingAt();
        }
        boolean ofInput = second.unit().endsWith("/1M input tokens") && both;
        return ofInput || (both && !second.unit().contains("/"));
    }

    private static Quantity alone(String text, Span sentence, Quantity price) {
        String before = text.substring(Math.max(sentence.start(), price.start() - REACH), price.start());
        String after = text.substring(price.end(), Math.min(sentence.end(), price.end() + REACH));
        if (INPUT_AFTER.matcher(after).lookingAt()) {
            return per(price, "input");
        }
        if (OUTPUT_AFTER.matcher(after).lookingAt() || OUTPUT.matcher(before).find()) {
            return per(price, "output");
        }
        return INPUT.matcher(before).find() ? per(price, "input") : price;
    }

    /// An amount that may be for a million tokens: in plain digits, since nobody asks millions for them.
    private static boolean isBare(Quantity quantity) {
        return quantity.measure() == Measure.MONEY
                && quantity.magnitude().isEmpty()
                && (!quantity.unit().contains("/")
                        || BARE_RATE.matcher(quantity.unit()).matches());
    }

    private static Quantity per(Quantity price, String direction) {
        String currency = price.unit().replaceFirst("/.*", "");
        return new Quantity(
                price.span(),
                price.values(),
                Measure.MONEY,
                currency + "/1M " + direction + " tokens",
                price.magnitude());
    }
}
