package lithograph.fact;

import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// What makes a claim uncertain although number and subject stand close together: it may be about somebody's machine, a
/// trial, a wish, or a class of things.
final class Doubts {
    private static final Cue QUESTION = Cue.words("[?？][\\s\"”’')）】*]*$");
    /// What says that a model takes so much memory.
    private static final Cue NEEDS = Cue.words(
            "requir\\w+|\\bneed(?:s|ed|ing)?\\b|\\bfits?\\b|\\bfitting\\b|\\btakes?\\b|\\buse[sd]?\\b|\\busing\\b|footprint|\\bsizes?\\b|weigh\\w+|occup\\w+|consum\\w+|"
                    + "\\bas (?:little|low|small) as\\b|at least|minimum|reduc\\w+|shrink\\w*|download|checkpoint|quant\\w*|accessible|占用|需要?|仅需|体积|大小|显存需求|最低|至少|适用于|量化|压缩");
    /// What somebody's machine has, and a model does not.
    private static final Cue MACHINE = Cue.words(
            "\\b(?:systems?|machines?|rigs?|cards?|laptops?|PCs?|set-?ups?|builds?|servers?|boxes|desktops?|Mac\\w*|workstations?|hardware|(?:I|you|we|user|users|people|who) (?:have|has|had))\\b[^.;,，；]{0,24}$|(?:配备|电脑|机器|配置|主机|服务器|设备)[^。；，]{0,12}$");
    private static final Cue USED = Cue.words(
            "\\busage\\b|\\bused\\b|\\busing\\b|\\btook\\b|\\btakes\\b|consum\\w+|occup\\w+|\\bpeak\\b|\\brequir\\w+|占用|消耗|峰值");
    private static final Cue AT = Cue.words("\\b(?:at|only|under|within) (?:about |around |just )?[~≈]?$");
    private static final Cue IDLE = Cue.words("\\bidl(?:e|es|ing)\\b|standby|待机|空闲|空载");
    /// What is done to a model on some chips, rather than what it takes to run it.
    private static final Cue TRIAL = Cue.words(
            "quanti[sz]\\w+|fine-?tun\\w*|\\btr(?:y|ied|ying)\\b|attempt\\w*|\\btest(?:ed|ing|s)?\\b|benchmark\\w*|experiment\\w*|微调|量化|尝试|测试|试验|实验|建议");
    private static final Cue DATASET = Cue.words("^[)）\\]]? ?(?:dataset|data set|corpus|数据集|语料)");
    private static final Cue WISH = Cue.words(
            "\\b(?:needs? for|needs? an?|wish\\w*|hop(?:e|es|ing) for|long for|want(?:s|ed)? an?|looking for|waiting for|aim(?:s|ing)? for|should have|trend toward|towards?|expect\\w* an?) (?:\\w+ ){0,2}[~≈]?$|(?:期待|希望|渴望|想要|需要一个|如果有)[^。；，]{0,12}$");
    private static final Cue NEGATED = Cue.words(
            "\\b(?:rather than|instead of|\\bnot)(?: using| with| on| the| an?){0,2} ?[$€£¥~]?$|(?:而非|而不是|不是)(?:使用)? ?$");
    private static final Cue WISHED = Cue.words("^[^。；，,.;]{0,16}的期待");
    private static final int MANY = 3;
    /// The other side of a comparison is sure only where the number stands close to it.
    private static final int FAR_OFF = 40;
    /// From so many chips on nobody's desk holds them.
    private static final int FLEET = 64;

    private Doubts() {}

    /// True where `found` is to be marked as doubtful, whoever of the `binding` is meant.
    static boolean about(Reading.Found found, Binding binding) {
        Setting setting = found.setting();
        Mention subject = binding.subjects().getFirst();
        if (QUESTION.in(setting.sentence().of(setting.text()))
                || setting.precededBy(WISH)
                || setting.followedBy(WISHED)
                || setting.precededBy(NEGATED)
                || (binding.compared() && binding.cost() >= FAR_OFF)
                || (found.claim().isDoubtful() && isWalledOff(setting, subject))) {
            return true;
        }
        boolean model = subject.entity().kind() == EntityKind.MODEL;
        return switch (found.attribute()) {
            case MEMORY ->
                model ? binding.cost() > 0 && isOfMachine(setting) : setting.near(USED, 30) || setting.precededBy(AT);
            case POWER -> setting.near(IDLE, 30);
            case PRICE -> binding.subjects().size() >= MANY || (model && isLumpSum(setting));
            case ACCELERATOR_COUNT -> model && setting.quantity().largest() < FLEET && setting.near(TRIAL, 40);
            case TRAINING_TOKENS -> setting.followedBy(DATASET);
            case PARAMETERS, ACTIVE_PARAMETERS, CONTEXT_WINDOW, MEMORY_BANDWIDTH, COMPUTE, PROCESS_NODE -> false;
            case FUNDING, VALUATION, REVENUE, CAPEX, BENCHMARK_SCORE, USERS, RELEASE_DATE -> false;
            case THROUGHPUT, SPEEDUP -> false;
        };
    }

    /// True where a clause ends between the subject and a number that does not say by itself what it is.
    private static boolean isWalledOff(Setting setting, Mention subject) {
        int from = subject.span().end();
        int to = setting.quantity().start();
        return from < to
                && setting.text()
                        .substring(from, to)
                        .chars()
                        .anyMatch(c -> c == ',' || c == '，' || c == ';' || c == '；');
    }

    private static boolean isOfMachine(Setting setting) {
        return !setting.near(NEEDS, 40) || setting.precededBy(MACHINE);
    }

    /// Models are sold by the token or by the month; a sum without either is what something cost somebody.
    private static boolean isLumpSum(Setting setting) {
        return setting.quantity().unit().indexOf('/') < 0;
    }
}
