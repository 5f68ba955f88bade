package lithograph.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// Finds the numbers of a sentence with their units. What stands inside a name is no number.
final class QuantityScanner {
    private final String text;
    private final List<Mention> mentions;
    private final Almanac almanac;

    /// @param mentions those of the sentence, by place
    /// @param almanac  tells the year of days that are printed without one
    QuantityScanner(String text, List<Mention> mentions, Almanac almanac) {
        this.text = text;
        this.mentions = mentions;
        this.almanac = almanac;
    }

    List<Quantity> scan(Span within) {
        List<Quantity> found = new ArrayList<>();
        int next = 0;
        int i = within.start();
        while (i < within.end()) {
            while (next < mentions.size() && mentions.get(next).span().end() <= i) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).span().contains(i)) {
                i = mentions.get(next).span().end();
                continue;
            }
            Optional<Quantity> quantity = at(i, within);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                i = Math.max(quantity.get().end(), i + 1);
            } else {
                i = afterRun(i, within.end());
            }
        }
        return found;
    }

    /// Past the digits or the word at `i`, so that no number begins in the middle of one.
    private int afterRun(int i, int limit) {
        int at = i + 1;
        if (Letters.isDigit(text.charAt(i)) || Letters.isLatin(text.charAt(i))) {
            boolean letters = Letters.isLatin(text.charAt(i));
            while (at < limit && (letters ? Letters.isLatin(text.charAt(at)) : Letters.isDigit(text.charAt(at)))) {
                at++;
            }
        }
        return at;
    }

    private Optional<Quantity> at(int i, Span within) {
        char c = text.charAt(i);
        if (DateReader.mayBegin(c)) {
            Optional<Quantity> date = DateReader.at(text, i, within, almanac);
            if (date.isPresent()) {
                return date;
            }
        }
        if (Letters.isDigit(c)) {
            return NumeralReader.at(text, i, within.end()).flatMap(number -> withUnit(number, within));
        }
        boolean startsWord = i == 0 || !Letters.joinsWord(text, i - 1, i) && text.charAt(i - 1) != '-';
        boolean vague = i > 0 && "\u6570\u51E0\u597D\u6210\u4E0A".indexOf(text.charAt(i - 1)) >= 0;
        if (startsWord && !vague && SpelledNumber.mayBegin(c)) {
            return SpelledNumber.at(text, i, within.end())
                    .flatMap(number -> withUnit(number, within))
                    .filter(QuantityScanner::isMeasured);
        }
        return Optional.empty();
    }

    /// A number in words says nothing without its unit.
    private static boolean isMeasured(Quantity quantity) {
        return switch (quantity.measure()) {
            case PLAIN, POINTS -> false;
            case MAGNITUDE -> !quantity.magnitude().equals(SpelledNumber.IN_WORDS);
            default -> true;
        };
    }

    private Optional<Quantity> withUnit(Numeral number, Span within) {
        Optional<Numeral> upper = Ranges.upperEnd(text, number, within.end());
        Numeral last = upper.orElse(number);
        List<Numeral> numbers = upper.isPresent() ? List.of(number.withMagnitudeOf(last), last) : List.of(number);
        Optional<Currency> currency = Currency.before(text, number.start(), within.start());
        if (currency.isPresent()) {
            Optional<Rate> rate = Rate.after(text, last.end(), within.end());
            return Optional.of(
                    money(currency.get().start(), numbers, currency.get().code(), rate));
        }
        Optional<ChipCount> chips = ChipCount.after(text, last, within.end(), mentions);
        if (chips.isPresent()) {
            return Optional.of(quantity(
                    numbers,
                    Measure.CHIPS,
                    chips.get().unit(),
                    BigDecimal.ONE,
                    chips.get().end()));
        }
        Optional<Unit> unit = Unit.after(text, last.end(), within.end());
        if (unit.isPresent()) {
            if (unit.get().measure() == Measure.MONEY) {
                Optional<Rate> rate = Rate.after(text, unit.get().end(), within.end());
                return Optional.of(money(
                        number.start(),
                        numbers,
                        unit.get().name(),
                        rate.isPresent()
                                ? rate
                                : Optional.of(new Rate("", unit.get().end()))));
            }
            return Optional.of(quantity(
                    numbers,
                    unit.get().measure(),
                    unit.get().name(),
                    unit.get().factor(),
                    unit.get().end()));
        }
        if (upper.isEmpty() && number.magnitude().isEmpty()) {
            Optional<Numeral> listed = Ranges.enumerated(text, number, within.end());
            if (listed.isPresent()) {
                return Optional.of(
                        quantity(List.of(listed.get()), Measure.MAGNITUDE, "", BigDecimal.ONE, number.end()));
            }
        }
        Measure measure = last.magnitude().isEmpty() ? Measure.PLAIN : Measure.MAGNITUDE;
        return Optional.of(quantity(numbers, measure, "", BigDecimal.ONE, last.end()));
    }

    private static Quantity money(int start, List<Numeral> numbers, String code, Optional<Rate> rate) {
        String per = rate.map(Rate::printed).orElse("");
        int end = rate.map(Rate::end).orElse(numbers.getLast().end());
        String unit = per.isEmpty() ? code : code + "/" + per;
        return new Quantity(
                new Span(start, end),
                values(numbers, BigDecimal.ONE),
                Measure.MONEY,
                unit,
                numbers.getLast().magnitude());
    }

    private static Quantity quantity(List<Numeral> numbers, Measure measure, String unit, BigDecimal factor, int end) {
        return new Quantity(
                new Span(numbers.getFirst().start(), end),
                values(numbers, factor),
                measure,
                unit,
                numbers.getLast().magnitude());
    }

    private static List<String> values(List<Numeral> numbers, BigDecimal factor) {
        Stream<BigDecimal> values =
                numbers.stream().map(number -> number.value().multiply(factor));
        return values.map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
    }
}
