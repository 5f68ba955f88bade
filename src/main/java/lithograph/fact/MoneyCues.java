package lithograph.fact;

import java.util.List;
import java.util.Optional;

/// What an amount of money is: the nearest word decides.
final class MoneyCues {
    private record Meaning(Attribute attribute, int reach, double least, double most, Cue words) {}

    private static final double ANY = Double.MAX_VALUE;

    /// The first of equal distance wins.
    private static final List<Meaning> CUES = List.of(
            new Meaning(
                    Attribute.VALUATION,
                    60,
                    1e6,
                    ANY,
                    Cue.words(
                            "valuations?\\b|valued\\b|valuing\\b|market cap\\w*|market value|(?:company|firm|start-?up|is|was|now) worth\\b|估值|市值|价值")),
            new Meaning(
                    Attribute.REVENUE,
                    60,
                    1e5,
                    ANY,
                    Cue.words("revenues?\\b|\\bARR\\b|run[- ]rate|annuali[sz]ed|\\bsales\\b|turnover\\b|营收|收入|销售额|年化")),
            new Meaning(
                    Attribute.FUNDING,
                    70,
                    1e5,
                    ANY,
                    Cue.words(
                            "rais(?:e|es|ed|ing)\\b|\\bseek(?:s|ing)?\\b|fund(?:ing|ed|raise\\w*)?\\b|\\brounds?\\b|seed\\b|series [a-h]\\b|financing|\\bstake\\b|backed\\b|"
                                    + "\\bequity\\b|initiative|grants?\\b|invest(?:s|ed|ing|ment|ments|or|ors)?\\b|融资|募资|投资|注资|筹集|获投|入股")),
            new Meaning(
                    Attribute.CAPEX,
                    70,
                    1e6,
                    ANY,
                    Cue.words(
                            "cap(?:ital )?-?ex(?:penditures?)?\\b|capital spending|\\bspend(?:s|ing)?\\b|\\bspent\\b|data cent(?:er|re)s?|infrastructure|\\bbuild(?:s|ing|out|-out)?\\b|"
                                    + "\\bfab\\b|factory|expansion|资本(?:支出|开支)|投入|花费|耗资|支出|数据中心|建设|扩产|产能|斥资")),
            new Meaning(
                    Attribute.PRICE,
                    45,
                    0,
                    2e6,
                    Cue.words(
                            "pric(?:e|ed|es|ing)\\b|\\bcosts?\\b|MSRP|\\bsells?\\b|\\bsold\\b|retail\\w*|start(?:s|ing)? (?:at|from)|for (?:just|only|under)|\\bplans?\\b|"
                                    + "subscription|\\bfees?\\b|\\bpay(?:s|ing)?\\b|\\bpaid\\b|售价|定价|价格|起售|仅售|售|\\bbuy\\b|\\bunder\\b|\\bfrom\\b|\\beach\\b")));

    /// Words of sales.
    static final Cue SALES = Cue.words("revenues?\\b|\\bARR\\b|sales\\b|\\bcloud\\b|营收|收入");

    private static final Cue PURCHASE = Cue.words("acqui\\w+|\\bbought\\b|takeover|收购");
    private static final Cue OTHER = Cue.words(
            "\\bfin(?:e|ed|es)\\b|lawsuit|settle\\w*|penalt\\w*|damages|market size|the market|profit\\b|net income|\\bloss(?:es)?\\b|salar\\w+|"
                    + "\\bsaved?\\b|savings|prize|bounty|bonus|\\bbet\\b|training (?:costs?|runs?|budget)|budget\\b|operating costs?|\\bopex\\b|costs? (?:of|to|for) train\\w*|训练成本|训练费|罚款|赔偿|利润|亏损|市场规模|奖金|薪|补贴|净利");

    /// "$4B ahead", "$3 cheaper": how far two are apart.
    private static final Cue DIFFERENCE = Cue.words(
            "^[\"”’)]? ?(?:ahead|behind|less|more|cheaper|lower|higher|off\\b|discount|in savings|difference|gap)");
    /// 价值一千万美元的服务器
    private static final Cue WORTH = Cue.words("(?:价值|\\bworth)(?:约|超过|高达| about| over)? ?$");

    private static final Cue THING = Cue.words("^ ?的");
    private static final Cue REWARD = Cue.words("bounty|prizes?\\b|rewards?\\b|奖金|悬赏");

    private MoneyCues() {}

    static Optional<Attribute> attribute(Setting setting) {
        double amount = setting.quantity().largest();
        if (setting.quantity().unit().contains("/")) {
            return Optional.of(Attribute.PRICE);
        }
        boolean ofAThing = setting.precededBy(WORTH) && setting.followedBy(THING);
        if (setting.near(REWARD, 28) || setting.followedBy(DIFFERENCE) || ofAThing) {
            return Optional.empty();
        }
        int best = Setting.NOWHERE;
        Optional<Attribute> found = Optional.empty();
        for (Meaning cue : CUES) {
            int distance =
                    amount < cue.least() || amount > cue.most() ? Setting.NOWHERE : setting.distance(cue.words());
            if (distance <= cue.reach() && distance < best) {
                best = distance;
                found = Optional.of(cue.attribute());
            }
        }
        int purchase = setting.distance(PURCHASE);
        if (amount >= 1e6 && purchase < best && purchase <= 70) {
            best = purchase;
            found = Optional.of(Attribute.PRICE);
        }
        return setting.distance(OTHER) < best ? Optional.empty() : found;
    }
}
