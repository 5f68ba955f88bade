package lithograph.fact;

import java.util.List;
import java.util.Optional;

/// A currency sign or code before a number: `$5.3B`, `US$ 20`, `RMB 3 billion`.
///
/// @param start where it begins
record Currency(String code, int start) {
    private record Sign(String printed, String code) {}

    /// What ends alike, longest first.
    private static final List<Sign> SIGNS = List.of(
            new Sign("US$", "USD"),
            new Sign("HK$", "HKD"),
            new Sign("C$", "CAD"),
            new Sign("A$", "AUD"),
            new Sign("S$", "SGD"),
            new Sign("NT$", "TWD"),
            new Sign("$", "USD"),
            new Sign("€", "EUR"),
            new Sign("£", "GBP"),
            new Sign("¥", "CNY"),
            new Sign("￥", "CNY"),
            new Sign("₩", "KRW"),
            new Sign("₹", "INR"),
            new Sign("USD", "USD"),
            new Sign("EUR", "EUR"),
            new Sign("RMB", "CNY"),
            new Sign("CNY", "CNY"));

    /// The currency that ends before `at`.
    static Optional<Currency> before(String text, int at, int from) {
        int end = at;
        if (end > from && text.charAt(end - 1) == '\\') {
            end--;
        }
        if (end > from && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end <= from || "$€£¥￥₩₹DRBY".indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        for (Sign sign : SIGNS) {
            int start = end - sign.printed().length();
            if (start >= from && text.startsWith(sign.printed(), start)) {
                return Optional.of(new Currency(sign.code(), start));
            }
        }
        return Optional.empty();
    }
}
