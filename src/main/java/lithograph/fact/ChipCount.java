package lithograph.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// What is counted where a number of chips is: `8×H100`, "60,000 Nvidia GPUs", 5万卡.
///
/// @param unit the chip's name, or the plain word
/// @param end  after it
record ChipCount(String unit, int end) {
    private static final Pattern TIMES = Pattern.compile(" ?[x×X*]? ?|-");
    private static final Pattern WORDS = Pattern.compile(
            "[ -](?:(?:Nvidia|AMD|Huawei|Ascend|Google|AI|more|new|high-end|advanced|domestic|concurrent|identical|data[- ]center|enterprise|inference|training|graphics|Hopper|Blackwell|[HAB]\\d+|[\\p{Alnum}]+[‑-]class|additional|dedicated|powerful|speciali[sz]ed|latest|cutting-edge|top|leading|separate|custom) ){0,3}?(GPUs?|accelerators?|TPUs|NPUs|cards?|chips|AI chips|XPUs)\\b(?!['’]|[ -](?:maker|memory|vendor|compan|startup|market|hour|day))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile(
            " ?(?:多|余)?(?:张|块|颗|片|枚|个|台)?(?:并发|国产|以上)? ?(卡(?!车|片机|路|特|通|顿|牌|住)|加速卡|算力卡|显卡|GPU(?![ -]?(?:hours?|days?|小时|天))|AI ?芯片|芯片|加速器|TPU|NPU)");
    private static final Pattern HOURS =
            Pattern.compile("s?[ -]?(?:GPU[ -])?(?:hours?|days?)\\b|s? ?(?:卡时|小时|卡日)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile(" ?(?:多|余)?(?:张|块|颗|片|枚) ?");

    static Optional<ChipCount> after(String text, Numeral number, int limit, List<Mention> mentions) {
        int at = number.end();
        if (at >= limit || number.value().stripTrailingZeros().scale() > 0 || isYear(text, number)) {
            return Optional.empty();
        }
        Optional<ChipCount> named = named(text, at, limit, mentions);
        if (named.isPresent()) {
            return named;
        }
        int to = Math.min(limit, at + 48);
        Matcher chinese = CHINESE.matcher(text).region(at, to).useTransparentBounds(true);
        if (chinese.lookingAt()) {
            return Optional.of(new ChipCount(chinese.group(1).equals("GPU") ? "GPUs" : "chips", chinese.end()));
        }
        Matcher words = WORDS.matcher(text).region(at, to).useTransparentBounds(true);
        if (words.lookingAt() && text.charAt(at) != ',' && !Digits.in(words.group())) {
            String printed = words.group(1);
            return Optional.of(new ChipCount(printed.endsWith("s") ? printed : printed + "s", words.end()));
        }
        return Optional.empty();
    }

    private static boolean isYear(String text, Numeral number) {
        return number.end() - number.start() == 4
                && number.magnitude().isEmpty()
                && (text.startsWith("20", number.start()) || text.startsWith("19", number.start()))
                && text.charAt(number.end()) == ' ';
    }

    /// A chip named straight after the number, its maker perhaps between the two.
    private static Optional<ChipCount> named(String text, int at, int limit, List<Mention> mentions) {
        int from = at;
        for (Mention mention : mentions) {
            if (mention.span().start() < at || mention.span().end() > limit) {
                continue;
            }
            String gap = text.substring(from, Math.min(mention.span().start(), from + 12));
            boolean close = TIMES.matcher(gap).matches() || COUNTER.matcher(gap).matches();
            if (!close) {
                return Optional.empty();
            }
            if (mention.entity().kind() == EntityKind.CHIP) {
                boolean sized = gap.isBlank()
                        && from == at
                        && Character.isDigit(mention.surface().charAt(0));
                return sized
                                || HOURS.matcher(text)
                                        .region(mention.span().end(), limit)
                                        .lookingAt()
                        ? Optional.empty()
                        : Optional.of(new ChipCount(
                                mention.entity().name(), mention.span().end()));
            }
            if (mention.entity().kind() == EntityKind.MODEL) {
                return Optional.empty();
            }
            from = mention.span().end();
        }
        return Optional.empty();
    }

    private static final class Digits {
        static boolean in(String words) {
            return words.chars().anyMatch(c -> c >= '0' && c <= '9');
        }
    }
}
