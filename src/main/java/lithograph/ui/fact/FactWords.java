package lithograph.ui.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lithograph.article.PublishedDate;
import lithograph.fact.Attribute;
import lithograph.fact.Concord;
import lithograph.fact.Dossier;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;
import lithograph.fact.Matter;

/// Facts in the words of the window. Pure.
public final class FactWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "CNY", "CN¥", "JPY", "JP¥", "HKD", "HK$", "KRW", "₩");
    private static final BigDecimal MILLION = new BigDecimal("1e6");
    /// More digits than this are noise beside a unit prefix.
    private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_UP);

    private FactWords() {}

    /// "context window", "MMLU", "price, USD/1M input tokens": what the claim is about.
    public static String matter(Matter matter) {
        String attribute = attribute(matter.attribute());
        return switch (matter.attribute()) {
            case BENCHMARK_SCORE -> matter.unit().isEmpty() ? attribute : matter.unit();
            case PRICE -> attribute + ", " + matter.unit();
            default -> attribute;
        };
    }

    public static String attribute(Attribute attribute) {
        return attribute.id().replace('_', ' ');
    }

    /// The value with its unit: "1.6T parameters", "$5.3B", "50,000 cards", "29 Jun 2026".
    public static String value(Fact fact) {
        if (fact.attribute() == Attribute.RELEASE_DATE) {
            return date(fact.value());
        }
        BigDecimal number = new BigDecimal(fact.value());
        String unit = fact.unit();
        int slash = unit.indexOf('/');
        String base = slash < 0 ? unit : unit.substring(0, slash);
        String sign = SIGNS.get(base);
        if (sign != null) {
            return sign + compact(number) + (slash < 0 ? "" : " " + unit.substring(slash));
        }
        return switch (fact.attribute()) {
            case BENCHMARK_SCORE -> plain(number);
            case COMPUTE -> prefixed(number, unit);
            case SPEEDUP -> plain(number) + (unit.equals("x") ? "×" : unit.equals("%") ? "%" : " " + unit);
            default -> (compact(number) + " " + unit).strip();
        };
    }

    /// A number as an axis shows it.
    static String compact(double number) {
        return compact(new BigDecimal(number, new MathContext(4, RoundingMode.HALF_UP)));
    }

    private static String compact(BigDecimal number) {
        if (number.abs().compareTo(MILLION) < 0) {
            return plain(number);
        }
        String[] marks = {"M", "B", "T"};
        BigDecimal scaled = number.movePointLeft(6);
        int at = 0;
        while (at < marks.length - 1 && scaled.abs().compareTo(new BigDecimal(1000)) >= 0) {
            scaled = scaled.movePointLeft(3);
            at++;
        }
        return plain(scaled) + marks[at];
    }

    private static String prefixed(BigDecimal number, String unit) {
        String[] marks = {"", "K", "M", "G", "T", "P", "E", "Z"};
        BigDecimal scaled = number;
        int at = 0;
        while (at < marks.length - 1 && scaled.abs().compareTo(new BigDecimal(1000)) >= 0) {
            scaled = scaled.movePointLeft(3);
            at++;
        }
        return plain(scaled) + " " + marks[at] + unit;
    }

    private static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(6);
        return format.format(number.round(DIGITS));
    }

    private static String date(String iso) {
        return switch (iso.length()) {
            case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMM uuuu"));
            case 10 -> day(iso);
            default -> iso;
        };
    }

    private static String day(String iso) {
        try {
            return LocalDate.parse(iso).format(DAY);
        } catch (java.time.DateTimeException e) {
            // Texts name days that no calendar has.
            return iso;
        }
    }

    public static String date(Optional<PublishedDate> date) {
        return date.map(it -> it.day().format(DAY)).orElse("");
    }

    public static String status(FactStatus status) {
        return switch (status) {
            case OWN_SETUP -> "own set-up";
            default -> status.name().toLowerCase(Locale.ROOT);
        };
    }

    /// One sign for how the claims of a matter stand to each other; never told by colour alone.
    public static String sign(Dossier dossier) {
        return dossier.accepted().isPresent() ? "✓" : dossier.clear().isEmpty() ? "?" : sign(dossier.concord());
    }

    static String sign(Concord concord) {
        return switch (concord) {
            case ALONE -> "";
            case SAME -> "=";
            case ROUNDING -> "≈";
            case OTHER_CONDITION -> "·";
            case SUPERSEDED -> "→";
            case CONFLICT -> "≠";
        };
    }

    /// The sign in words.
    public static String verdict(Dossier dossier) {
        if (dossier.accepted().isPresent()) {
            return "You accepted a value";
        }
        if (dossier.clear().isEmpty()) {
            return "Doubtful";
        }
        return verdict(dossier.concord());
    }

    static String verdict(Concord concord) {
        return switch (concord) {
            case ALONE -> "One source";
            case SAME -> "All agree";
            case ROUNDING -> "Agree, rounded";
            case OTHER_CONDITION -> "Other conditions";
            case SUPERSEDED -> "Newer value";
            case CONFLICT -> "In conflict";
        };
    }

    static String sources(int count) {
        return count == 1 ? "1 source" : String.format("%,d sources", count);
    }
}
