package lithograph.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A unit as it stands after a number.
///
/// @param factor what the number is to be multiplied with to count in `name`
/// @param end    after the unit
record Unit(Measure measure, String name, BigDecimal factor, int end) {
    private static final int LONGEST = 40;

    private record Entry(Pattern pattern, String first, Measure measure, String name, String factor) {}

    /// Tried in this order: what begins alike, longest first. `first` are the characters that can begin the unit.
    private static final List<Entry> TABLE = table();

    private static final List<List<Entry>> BY_FIRST = new ArrayList<>();

    static {
        for (int c = 0; c < 128; c++) {
            char first = (char) c;
            BY_FIRST.add(TABLE.stream()
                    .filter(entry -> entry.first().indexOf(first) >= 0)
                    .toList());
        }
    }

    private static List<Entry> table() {
        List<Entry> table = new ArrayList<>();
        String second = "(?:s|sec|second)\\b";
        add(
                table,
                "tTo",
                "(?:output |input )?(?:tokens?|toks?|t) ?(?:/|per|-per-) ?" + second + "(?:/user|/GPU)?",
                Measure.TOKENS_PER_SECOND,
                "tokens/s",
                "1");
        add(table, "tT", "(?:TPS|tps)\\b(?:/user|/GPU)?", Measure.TOKENS_PER_SECOND, "tokens/s", "1");
        add(table, "tT个", "个? ?(?:token|词元|Token)s? ?(?:/|每) ?秒", Measure.TOKENS_PER_SECOND, "tokens/s", "1");
        add(table, "每", "每秒 ?token", Measure.TOKENS_PER_SECOND, "tokens/s", "1");
        add(
                table,
                "aA激活活",
                "(?:active|activated|激活|活跃)(?: model)? ?(?:parameters?|params?|参数)",
                Measure.ACTIVE_PARAMETERS,
                "parameters",
                "1");
        add(
                table,
                "个pPtmdlw总参模的",
                "(?:个|的)?(?:total |trainable |learnable |dense |model |weight )?(?:总|模型|训练|可训练)?(?:parameters?\\b|params?\\b|参数)",
                Measure.PARAMETERS,
                "parameters",
                "1");
        add(
                table,
                "tTioc个词",
                "个? ?(?:(?:input|output|training|context|total) )?(?:tokens?\\b|Tokens?\\b|词元|toks?\\b)",
                Measure.TOKENS,
                "tokens",
                "1");
        add(
                table,
                "vifrsq",
                "(?:videos?|images?|frames|requests?|reqs?|samples|queries)(?: ?/ ?| per )(?:s|sec|second|h|hour|min|minute|day)\\b",
                Measure.ITEMS_PER_TIME,
                "",
                "1");
        add(table, "GT", "GB/s(?:ec)?\\b|GBps\\b|GB per second\\b", Measure.BYTES_PER_SECOND, "GB/s", "1");
        add(table, "G", "Gb/s\\b", Measure.BYTES_PER_SECOND, "GB/s", "1");
        add(table, "T", "TB/s(?:ec)?\\b|TBps\\b|TB per second\\b", Measure.BYTES_PER_SECOND, "GB/s", "1000");
        add(table, "P", "PB/s\\b", Measure.BYTES_PER_SECOND, "GB/s", "1000000");
        add(table, "Gg", "(?:GB|gb|Gb|GiB|gigabytes?)\\b(?! ?/| per s)", Measure.BYTES, "GB", "1");
        add(table, "GTMgtmE", "(?:TB|TiB|terabytes?)\\b(?! ?/| per s)", Measure.BYTES, "GB", "1000");
        add(table, "M", "(?:MB|MiB)\\b(?! ?/| per s)", Measure.BYTES, "GB", "0.001");
        add(table, "G", "G(?= ?(?:显存|内存|VRAM|HBM))", Measure.BYTES, "GB", "1");
        add(table, "GgTtPpEeZz万亿", "(?:T|tera) ?(?:FLOPS?|FLOP/s|OPS|flops?|FLOPs)\\b", Measure.FLOPS, "FLOPS", "1e12");
        add(table, "Gg", "(?:G|giga) ?(?:FLOPS?|FLOP/s|OPS|flops?|FLOPs)\\b", Measure.FLOPS, "FLOPS", "1e9");
        add(table, "Pp", "(?:P|peta) ?(?:FLOPS?|FLOP/s|OPS|flops?|FLOPs)\\b", Measure.FLOPS, "FLOPS", "1e15");
        add(table, "Ee", "(?:E|exa) ?(?:FLOPS?|FLOP/s|OPS|flops?|FLOPs)\\b", Measure.FLOPS, "FLOPS", "1e18");
        add(table, "Zz", "(?:Z|zetta) ?(?:FLOPS?|FLOP/s|OPS|flops?|FLOPs)\\b", Measure.FLOPS, "FLOPS", "1e21");
        add(table, "Ff", "(?:FLOPS?|FLOP/s|FLOPs|flops?)\\b", Measure.FLOPS, "FLOPS", "1");
        add(table, "n纳", "(?:nm\\b|nanomet(?:er|re)s?\\b|纳米)", Measure.NANOMETRES, "nm", "1");
        add(table, "kK千", "(?:kW|KW|kilowatts?)\\b(?!h)|千瓦(?!时)", Measure.WATTS, "W", "1000");
        add(table, "Mm兆", "(?:MW|megawatts?)\\b|兆瓦(?!时)", Measure.WATTS, "W", "1e6");
        add(table, "Gg吉", "(?:GW|gigawatts?)\\b|吉瓦(?!时)", Measure.WATTS, "W", "1e9");
        add(table, "Ww瓦", "(?:W|watts?)\\b|瓦(?!时)", Measure.WATTS, "W", "1");
        add(table, "美", "美元|美金", Measure.MONEY, "USD", "1");
        add(table, "人元块", "人民币|元(?!素|器)", Measure.MONEY, "CNY", "1");
        add(table, "欧", "欧元", Measure.MONEY, "EUR", "1");
        add(table, "英", "英镑", Measure.MONEY, "GBP", "1");
        add(table, "日韩港新", "日元", Measure.MONEY, "JPY", "1");
        add(table, "韩", "韩元", Measure.MONEY, "KRW", "1");
        add(table, "港", "港元|港币", Measure.MONEY, "HKD", "1");
        add(table, "dU", "dollars\\b|US dollars\\b|USD\\b", Measure.MONEY, "USD", "1");
        add(table, "e", "euros?\\b", Measure.MONEY, "EUR", "1");
        add(table, "E", "EUR\\b", Measure.MONEY, "EUR", "1");
        add(table, "yRC", "yuan\\b|RMB\\b|CNY\\b", Measure.MONEY, "CNY", "1");
        add(table, "w", "won\\b", Measure.MONEY, "KRW", "1");
        add(table, "%p％个", "%|％|per ?cent\\b|percentage points?\\b|个百分点", Measure.PERCENT, "%", "1");
        add(table, "xX×t倍-f", "[xX×](?![\\p{Alnum}])|times\\b|-?fold\\b|倍", Measure.TIMES, "x", "1");
        add(
                table,
                "wmdaprucotbegsMDWi个名位的每活注付用",
                "(?:个|名|位)?(?:(?:weekly|monthly|daily|active|paying|paid|registered|total|business|enterprise|global|ChatGPT|unique|regular|consumer|individual|of) ?){0,3}"
                        + "(?:users?\\b|subscribers?\\b|MAUs?\\b|DAUs?\\b|WAUs?\\b|(?:每?[周月日])?(?:活跃|注册|付费)?用户)",
                Measure.USERS,
                "users",
                "1");
        add(table, "pE分积", "(?:Elo\\b|points?\\b|pts?\\b|分(?![钟之别析布享为成步]))", Measure.POINTS, "points", "1");
        return List.copyOf(table);
    }

    /// @param name the base unit; empty for the unit as printed
    private static void add(
            List<Entry> table, String first, String pattern, Measure measure, String name, String factor) {
        table.add(new Entry(Pattern.compile(pattern), first, measure, name, factor));
    }

    /// The unit that follows a number ending at `at`; a space or a hyphen may part the two.
    static Optional<Unit> after(String text, int at, int limit) {
        int start = Letters.skipSpace(text, at, limit);
        if (start == at && start < limit && text.charAt(start) == '-') {
            start++;
        }
        if (start >= limit) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        List<Entry> entries = c < 128 ? BY_FIRST.get(c) : TABLE;
        for (Entry entry : entries) {
            if (entry.first().indexOf(c) >= 0) {
                Matcher matcher = entry.pattern().matcher(text).region(start, Math.min(limit, start + LONGEST));
                matcher.useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return Optional.of(new Unit(
                            entry.measure(),
                            entry.name().isEmpty() ? matcher.group() : entry.name(),
                            new BigDecimal(entry.factor()),
                            matcher.end()));
                }
            }
        }
        return Optional.empty();
    }
}
