package lithograph.fact;

import java.util.List;
import java.util.Optional;
import lithograph.article.Span;

/// Decides which attribute a quantity gives, from its unit and the words around it; empty for the many that give none.
final class ClaimReader {
    private static final double LEAST_PARAMETERS = 1e5;
    private static final double LEAST_TRAINING = 1e9;
    private static final double LEAST_CONTEXT = 1e3;
    private static final double MOST_CONTEXT = 2e8;
    private static final double LEAST_USERS = 1000;
    private static final double MOST_USERS = 8e9;
    private static final int BESIDE = 50;
    private static final int FIRST_WORDS = 88;
    private static final Cue GROWTH = Cue.words("^ ?(?:YoY|y/y|year[- ]over[- ]year|同比|increase|jump|growth)|(?:同比)");
    private static final Cue RESOLUTION =
            Cue.words("^ ?(?:resolution|video|HD|UHD|display|monitor|hz|polling|分辨率|视频|画质|高清|屏)");

    private ClaimReader() {}

    /// @param benchmarks where the sentence names benchmarks
    static Optional<Claim> read(Setting setting, List<Span> benchmarks) {
        Quantity quantity = setting.quantity();
        return switch (quantity.measure()) {
            case PARAMETERS -> parameters(setting);
            case ACTIVE_PARAMETERS ->
                quantity.largest() < LEAST_PARAMETERS
                        ? Optional.empty()
                        : Optional.of(Claim.clear(Attribute.ACTIVE_PARAMETERS, "parameters"));
            case MAGNITUDE -> magnitude(setting);
            case TOKENS -> tokens(setting);
            case ITEMS_PER_TIME -> Optional.of(Claim.clear(Attribute.THROUGHPUT, quantity.unit()));
            case TOKENS_PER_SECOND ->
                quantity.values().contains("0")
                        ? Optional.empty()
                        : Optional.of(Claim.clear(Attribute.THROUGHPUT, "tokens/s"));
            case MONEY -> MoneyCues.attribute(setting).map(attribute -> Claim.clear(attribute, quantity.unit()));
            case BYTES -> bytes(setting);
            case BYTES_PER_SECOND -> bandwidth(setting);
            case FLOPS -> Optional.of(Claim.clear(Attribute.COMPUTE, "FLOPS"));
            case NANOMETRES ->
                setting.near(Cues.NO_PROCESS, 40)
                        ? Optional.empty()
                        : Optional.of(Claim.clear(Attribute.PROCESS_NODE, "nm"));
            case WATTS ->
                setting.near(Cues.NO_POWER, 20) ? Optional.empty() : Optional.of(Claim.clear(Attribute.POWER, "W"));
            case CHIPS -> Optional.of(Claim.clear(Attribute.ACCELERATOR_COUNT, quantity.unit()));
            case PERCENT -> percent(setting, benchmarks);
            case TIMES -> times(setting);
            case USERS ->
                quantity.largest() < LEAST_USERS
                        ? Optional.empty()
                        : Optional.of(Claim.clear(Attribute.USERS, "users"));
            case POINTS, PLAIN -> plain(setting, benchmarks);
            case DATE ->
                setting.near(Cues.RELEASE, opens(setting) ? FIRST_WORDS : BESIDE)
                                && !setting.near(Cues.NO_RELEASE, 30)
                                && !setting.near(Cues.LISTING, 90)
                                && !setting.precededBy(Cues.BEFORE_OR_AFTER)
                        ? Optional.of(Claim.clear(Attribute.RELEASE_DATE, "date"))
                        : Optional.empty();
        };
    }

    /// True for the day with which a sentence begins, and of which all of it tells.
    private static boolean opens(Setting setting) {
        return setting.quantity().start() - setting.sentence().start() <= 4;
    }

    private static Optional<Claim> parameters(Setting setting) {
        if (setting.quantity().largest() < LEAST_PARAMETERS) {
            return Optional.empty();
        }
        if (isOfOthers(setting)) {
            return Optional.of(Claim.guess(Attribute.PARAMETERS, "parameters"));
        }
        String printed = setting.quantity().span().of(setting.text());
        boolean total = printed.contains("total") || printed.contains("总");
        boolean active = !total && (setting.followedBy(Cues.ACTIVE_AFTER) || setting.precededBy(Cues.ACTIVE_BEFORE));
        return Optional.of(Claim.clear(active ? Attribute.ACTIVE_PARAMETERS : Attribute.PARAMETERS, "parameters"));
    }

    /// "235B", "1.6T", "128K", "1亿".
    private static Optional<Claim> magnitude(Setting setting) {
        Quantity quantity = setting.quantity();
        String magnitude = quantity.magnitude();
        if (setting.followedBy(RESOLUTION)) {
            return Optional.empty();
        }
        if (quantity.largest() >= LEAST_USERS
                && quantity.largest() <= MOST_USERS
                && setting.precededBy(Cues.USERS_BEFORE)) {
            return Optional.of(Claim.clear(Attribute.USERS, "users"));
        }
        if ((magnitude.equalsIgnoreCase("K")
                        || magnitude.equalsIgnoreCase("M")
                        || magnitude.equals("million")
                        || magnitude.equals("万")
                        || magnitude.equals("百万"))
                && setting.near(Cues.CONTEXT, 28)
                && isContext(quantity)
                && !setting.near(Cues.NO_CONTEXT, 14)) {
            return Optional.of(context(setting));
        }
        if (magnitude.equalsIgnoreCase("B")
                || magnitude.equals("T")
                || magnitude.equals("M")
                || magnitude.equals("trillion")
                || magnitude.equals("billion")
                || magnitude.equals("万亿")
                || magnitude.equals("亿")) {
            return size(setting);
        }
        return Optional.empty();
    }

    /// "beats larger 70B models", "models under 500M", "its 7B distilled version", "(14B?)".
    private static boolean isOfOthers(Setting setting) {
        return setting.precededBy(Cues.OTHERS_BEFORE) || setting.followedBy(Cues.OTHERS_AFTER);
    }

    private static Optional<Claim> size(Setting setting) {
        if (isOfOthers(setting)) {
            return Optional.of(Claim.guess(Attribute.PARAMETERS, "parameters"));
        }
        boolean word = setting.quantity().magnitude().length() > 1
                || setting.quantity().magnitude().equals("亿");
        if (setting.followedBy(Cues.ACTIVE_AFTER) || setting.precededBy(Cues.ACTIVE_BEFORE)) {
            return Optional.of(Claim.clear(Attribute.ACTIVE_PARAMETERS, "parameters"));
        }
        if (setting.followedBy(Cues.MODELS_AFTER)) {
            return Optional.of(Claim.doubtful(Attribute.PARAMETERS, "parameters"));
        }
        if (setting.followedBy(Cues.MODEL_AFTER) || setting.near(Cues.PARAMETERS, word ? 8 : 24)) {
            return Optional.of(Claim.clear(Attribute.PARAMETERS, "parameters"));
        }
        return word || setting.quantity().magnitude().equals("M")
                ? Optional.empty()
                : Optional.of(Claim.doubtful(Attribute.PARAMETERS, "parameters"));
    }

    private static Optional<Claim> tokens(Setting setting) {
        Quantity quantity = setting.quantity();
        if (quantity.largest() >= LEAST_TRAINING) {
            return setting.near(Cues.TRAINING, 80)
                    ? Optional.of(Claim.clear(Attribute.TRAINING_TOKENS, "tokens"))
                    : Optional.empty();
        }
        boolean context = setting.near(Cues.CONTEXT, 34) && isContext(quantity) && !setting.near(Cues.NO_CONTEXT, 8);
        return context ? Optional.of(context(setting)) : Optional.empty();
    }

    /// "at 32K context" is how something was measured rather than what it can do.
    private static Claim context(Setting setting) {
        return setting.precededBy(Cues.MEASURED_AT)
                ? Claim.beside(Attribute.CONTEXT_WINDOW, "tokens")
                : Claim.clear(Attribute.CONTEXT_WINDOW, "tokens");
    }

    private static boolean isContext(Quantity quantity) {
        return quantity.largest() >= LEAST_CONTEXT && quantity.largest() <= MOST_CONTEXT;
    }

    private static Optional<Claim> bytes(Setting setting) {
        if (setting.distance(Cues.NO_MEMORY) < Math.min(20, setting.distance(Cues.MEMORY))) {
            return Optional.empty();
        }
        if (setting.followedBy(Cues.SYSTEM_MEMORY) || setting.precededBy(Cues.SYSTEM_MEMORY_BEFORE)) {
            return Optional.of(Claim.beside(Attribute.MEMORY, "GB"));
        }
        return Optional.of(
                setting.near(Cues.FOOTPRINT, 40) || setting.near(Cues.MEMORY, 40)
                        ? Claim.clear(Attribute.MEMORY, "GB")
                        : Claim.doubtful(Attribute.MEMORY, "GB"));
    }

    private static Optional<Claim> bandwidth(Setting setting) {
        return setting.distance(Cues.LINK) < setting.distance(Cues.MEMORY) && setting.near(Cues.LINK, 50)
                ? Optional.empty()
                : Optional.of(Claim.clear(Attribute.MEMORY_BANDWIDTH, "GB/s"));
    }

    private static Optional<Claim> percent(Setting setting, List<Span> benchmarks) {
        Optional<String> benchmark = Benchmarks.of(setting, benchmarks);
        if (benchmark.isPresent()) {
            return plain(setting, benchmarks);
        }
        if (setting.followedBy(GROWTH)) {
            return setting.near(MoneyCues.SALES, 40)
                    ? Optional.of(Claim.clear(Attribute.REVENUE, "% YoY"))
                    : Optional.empty();
        }
        if (setting.followedBy(Cues.SCORE_AFTER)) {
            return Optional.empty();
        }
        boolean faster = setting.followedBy(Cues.FASTER_AFTER) || setting.precededBy(Cues.FASTER_BEFORE);
        return faster && !setting.near(Cues.NO_SPEED, 20)
                ? Optional.of(Claim.clear(Attribute.SPEEDUP, "%"))
                : Optional.empty();
    }

    private static Optional<Claim> times(Setting setting) {
        if (setting.near(Cues.NO_SPEED, 16)) {
            return Optional.empty();
        }
        if (setting.followedBy(Cues.FASTER_AFTER) || setting.precededBy(Cues.FASTER_BEFORE)) {
            return Optional.of(Claim.clear(Attribute.SPEEDUP, "x"));
        }
        if (setting.precededBy(Cues.TIMES_AS_FAST)) {
            return Optional.of(Claim.clear(Attribute.SPEEDUP, "x"));
        }
        return setting.near(Cues.SPEED, 40) ? Optional.of(Claim.doubtful(Attribute.SPEEDUP, "x")) : Optional.empty();
    }

    private static Optional<Claim> plain(Setting setting, List<Span> benchmarks) {
        Optional<String> benchmark = Benchmarks.of(setting, benchmarks);
        if (benchmark.isPresent() && setting.precededBy(Cues.BASELINE)) {
            return Optional.of(Claim.guess(Attribute.BENCHMARK_SCORE, benchmark.get()));
        }
        return benchmark.map(name -> Claim.clear(Attribute.BENCHMARK_SCORE, name));
    }
}
