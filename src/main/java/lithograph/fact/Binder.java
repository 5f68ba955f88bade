package lithograph.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// Finds the entity that a number of a sentence belongs to: the one that costs least to reach.
final class Binder {
    /// What costs more than this is no subject.
    static final int FARTHEST = 100;

    /// For the second kind of entity that can have the attribute; twice as much for the third.
    private static final int PREFERENCE = 8;

    /// The least that a subject before the number costs where words stand between the two.
    private static final int APART = 6;

    private static final int LONG_WAY = 70;
    private static final Cue CONTRAST = Cue.words(
            "\\b(?:while|whereas|but|versus|vs|compared|against|up from|(?<!more |less |fewer |greater |higher |lower )than)\\b|而|但|相比");
    private static final Cue OWNED = Cue.words("^(?:['’]s|['’]| ?[(（:：]|的| at |,? (?:which|that|who)\\b)");
    private static final Cue OBJECT =
            Cue.words("[\\p{L}\\d] (?:in|into|from|by|to|for|via|through) (?:the )?$|[由在] ?$|旗下 ?$");
    private static final Pattern FOR = Pattern.compile(" (?:for|of) (?:the |its )?| ?(?:的速度)?运行 ?");
    private static final Cue PLACE = Cue.words("(?:\\b(?:on|using)(?: an?| the)? |在 ?|使用 ?)$");
    private static final Cue OTHER_VALUE = Cue.words(
            "(?:\\bvs\\.?|\\bversus|(?<!more |less |fewer |greater |higher |lower )\\bthan|compared (?:to|with)|\\b(?:up|down) from|instead of|相比|对比)(?: (?:around|about|just|only|the|its))?[ ~≈$]*$");
    private static final Cue TOTAL = Cue.words(
            "(?:\\b(?:dual|two|twin|quad|four|eight|three|triple)|(?:[2-9]|\\d\\d+) ?[x×*]|双|两[张块]|[二三四八][卡张块]|\\d+ ?[颗张块枚片台])(?: ?(?:NVIDIA|AMD|Huawei|Intel|Google)(?: GeForce)?| ?GeForce)? ?$");
    private static final Cue NOT = Cue.words("(?:\\bnot|\\brather than|而非|而不是|不是)(?: the| an?)? ?$");
    private static final Cue OWNER = Cue.words("^(?:['’]s |的)");
    private static final Cue SEVERAL = Cue.words(
            "\\b(?:[2-9]|\\d\\d+) ?[x×*][ -]?(?:[\\p{L}-]+ ){0,2}$|\\b(?:dual|two|quad|four|eight)[ -](?:[\\p{L}-]+ ){0,2}$");
    private static final Cue DERIVED = Cue.words("^ ?(?:蒸馏|微调|衍生|的衍生|based\\b|distill|fine-?tune|derivative)");
    private static final Pattern PARTS = Pattern.compile(" (?:[A-Z][\\w-]* ){0,2}");
    private static final Pattern BESIDE = Pattern.compile("^[ +\\-(（:：—–\\[\"“*_`]{0,4}(?:['’]s |的)?$");
    private static final Cue NAMING = Cue.words(
            "(?:called|named|dubbed|known as|codenamed|,? ?model,?|version|variant|名为|叫做|模型|芯片|GPU|accelerator|chip|processor)[ ，,“\"'‘（(]*$");
    /// Sentences that give the number first and the subject after the comma.
    private static final Cue OPENING = Cue.words(
            "\\W{0,3}(?:with|on|at|featuring|boasting|weighing|priced|built|trained|clocking|from|拥有|凭借|作为)\\b");
    private static final Cue TO_IT =
            Cue.words("^[^.;。；,，]{0,24}\\b(?:for|of|on|from|by|in)(?: the| its| a| new| both)?[ ]?$|^ ?(?:的|for |of )");
    /// Where something was made faster, which is seldom what was.
    private static final Cue ON =
            Cue.words("\\b(?:on|with|using)(?: the| an?| its| new)? ?(?:\\d+ ?[x×]? ?)?(?:Nvidia |AMD )?$");
    private static final Cue INVESTOR = Cue.words(
            "(?:led by|from|including|participation (?:of|from|by)|backed by|investors?|by|joined|领投|跟投|来自|由)[ ]?$");
    private static final Cue RECIPIENT =
            Cue.words("^[^.;。；]{0,40}\\b(?:in|into|to|for) (?:the )?(?:AI )?(?:start-?up |company |lab |firm )?$");

    private static final Pattern BRACKET = Pattern.compile(" ?[(（]");
    private static final Cue FROM_INVESTORS = Cue.words(
            "(?:rounds?|rais\\w+|fund\\w*|invest\\w*|commit\\w*|financing|融资|投资)\\b[^.;。；]*(?:\\b(?:from|by|including|with|among)\\b|来自|由|包括)");

    private final String text;
    private final Span sentence;
    private final List<List<Mention>> groups;
    private final Map<List<Mention>, Boolean> compared = new HashMap<>();

    Binder(String text, Span sentence, List<List<Mention>> groups) {
        this.text = text;
        this.sentence = sentence;
        this.groups = groups;
    }

    /// The cheapest subject in the sentence for `attribute` of `quantity`.
    Optional<Binding> bind(Quantity quantity, Attribute attribute, List<EntityKind> kinds) {
        Optional<Binding> best = Optional.empty();
        for (int i = 0; i < groups.size(); i++) {
            List<Mention> group = groups.get(i);
            int preference = kinds.indexOf(group.getFirst().entity().kind());
            if (preference < 0) {
                continue;
            }
            Binding binding = cost(quantity, attribute, i);
            int total = binding.cost() == 0 ? 0 : binding.cost() + preference(preference);
            if (total <= FARTHEST && (best.isEmpty() || total < best.get().cost())) {
                best = Optional.of(new Binding(binding.subjects(), total, binding.compared()));
            }
        }
        return best;
    }

    /// What it costs to be the second or third kind that can have the attribute.
    static int preference(int place) {
        return PREFERENCE * place;
    }

    private Binding cost(Quantity quantity, Attribute attribute, int index) {
        List<Mention> group = groups.get(index).stream()
                .filter(mention -> Comparisons.standsAlone(text, mention))
                .toList();
        if (group.isEmpty() || group.getFirst().span().overlaps(quantity.span())) {
            return new Binding(List.of(), FARTHEST + 1, false);
        }
        boolean before = group.getLast().span().end() <= quantity.start();
        return before ? before(quantity, attribute, group, index) : after(quantity, attribute, group);
    }

    private Binding before(Quantity quantity, Attribute attribute, List<Mention> group, int index) {
        Mention last = group.getLast();
        String gap = text.substring(last.span().end(), quantity.start());
        String lead = text.substring(
                Math.max(sentence.start(), group.getFirst().span().start() - 40),
                group.getFirst().span().start());
        boolean compared = isCompared(group);
        if (quantity.measure() == Measure.TIMES && gap.strip().equals("的")) {
            return new Binding(group, FARTHEST + 1, true);
        }
        boolean investor = attribute == Attribute.FUNDING && isInvestor(group, gap);
        boolean apart = gap.length() > 1;
        if (isNegated(lead, group) || (apart && isOfOneChip(attribute, quantity) && TOTAL.in(lead))) {
            return new Binding(group, FARTHEST + 1, compared);
        }
        if (BESIDE.matcher(gap).matches() && !investor) {
            return new Binding(beside(group, gap), 0, compared);
        }
        int cost = Math.min(gap.length(), LONG_WAY) / 2 + (isAlone(group) ? walls(gap) / 2 : walls(gap));
        if (CONTRAST.in(gap)) {
            cost += 30;
        }
        cost += gap.length() > 8 ? Strangers.cost(gap) : 0;
        if (DERIVED.in(gap)) {
            cost += 60;
        }
        if (compared && !OWNED.in(gap)) {
            cost += 60;
        }
        if (OBJECT.in(lead) && (isOfCompanies(attribute) || !OWNED.in(gap))) {
            cost += isOfCompanies(attribute) && last.entity().kind() == EntityKind.COMPANY ? 68 : 15;
        }
        if (last.entity().kind() == EntityKind.CHIP && PLACE.in(lead)) {
            cost += 12;
        }
        if (OTHER_VALUE.in(gap) && !compared) {
            cost += 40;
        }
        if (Brackets.closes(gap)) {
            cost += 35;
        }
        if (OWNER.begins(gap) && isFollowed(last)) {
            cost += 20;
        }
        if (investor) {
            cost += FARTHEST;
        }
        if (attribute == Attribute.USERS && last.surface().chars().anyMatch(Character::isDigit)) {
            // People use an app or a company's service rather than one version of a model.
            cost += 20;
        }
        if (index == 0 && !compared) {
            cost -= 8;
        }
        for (int i = index + 1; i < groups.size(); i++) {
            Mention other = groups.get(i).getFirst();
            if (other.entity().kind() == last.entity().kind() && other.span().end() <= quantity.start()) {
                cost += 12;
            }
        }
        return new Binding(group, Math.max(cost, APART), compared);
    }

    /// Asked for every number of the sentence.
    private boolean isCompared(List<Mention> group) {
        return compared.computeIfAbsent(group, it -> Comparisons.isOther(text, sentence, it));
    }

    /// The `B` of "A, not B, has ...".
    private static boolean isNegated(String lead, List<Mention> group) {
        return NOT.in(lead) && group.size() == 1;
    }

    /// True where the next name of the sentence stands right behind `owner` and its possessive.
    private boolean isFollowed(Mention owner) {
        return groups.stream()
                .flatMap(List::stream)
                .mapToInt(mention -> mention.span().start() - owner.span().end())
                .anyMatch(gap -> gap > 0 && gap <= 3);
    }

    /// In "A and B (12 GB)" the number is B's alone.
    private static List<Mention> beside(List<Mention> group, String gap) {
        return gap.contains(":") || gap.contains("：") || gap.contains("'s") ? group : List.of(group.getLast());
    }

    private Binding after(Quantity quantity, Attribute attribute, List<Mention> group) {
        Mention first = group.getFirst();
        String gap = text.substring(quantity.end(), first.span().start());
        if (!gap.isBlank() && Comparisons.isOther(text, new Span(quantity.end(), sentence.end()), group)) {
            return new Binding(group, FARTHEST + 1, true);
        }
        if (attribute == Attribute.FUNDING) {
            if (INVESTOR.in(gap)) {
                return new Binding(group, FARTHEST + 1, false);
            }
            if (RECIPIENT.fits(gap)) {
                return new Binding(group, 0, false);
            }
        }
        if (isOfOneChip(attribute, quantity) && first.entity().kind() == EntityKind.CHIP && SEVERAL.in(gap)) {
            return new Binding(group, FARTHEST + 1, false);
        }
        if (attribute == Attribute.BENCHMARK_SCORE && gap.equals(" to ")) {
            // "ahead at 15.9% to B's 9.9%"
            return new Binding(group, FARTHEST + 1, true);
        }
        if (FOR.matcher(gap).matches() && attribute != Attribute.FUNDING) {
            return new Binding(group, 5, false);
        }
        if (BESIDE.matcher(gap).matches() && !gap.contains("(") && !gap.contains("（")) {
            int beside = attribute == Attribute.PARAMETERS ? 0 : 4;
            return gap.isBlank() ? new Binding(List.of(first), beside, false) : new Binding(group, 14, false);
        }
        if (attribute == Attribute.MEMORY && (PARTS.matcher(gap).matches() || gap.equals(" (") || gap.equals("（"))) {
            return new Binding(List.of(first), 2, false);
        }
        String way = Brackets.without(gap);
        int walls = walls(way);
        int cost = 22 + Math.min(way.length(), LONG_WAY) / 2 + 2 * walls;
        boolean named = NAMING.in(gap);
        if (named) {
            cost -= 26;
        } else if (TO_IT.in(gap)) {
            cost -= 14;
        }
        if (CONTRAST.in(gap)) {
            cost += 30;
        }
        if (walls > 0
                && !OPENING.matcher(text)
                        .region(sentence.start(), sentence.end())
                        .lookingAt()) {
            cost += 15;
        }
        if (attribute == Attribute.FUNDING || attribute == Attribute.POWER) {
            cost += 40;
        }
        if (attribute == Attribute.SPEEDUP && first.entity().kind() == EntityKind.CHIP && ON.in(gap)) {
            cost += 40;
        }
        return new Binding(group, Math.max(cost, 1), false);
    }

    /// The `Amazon` of "a $110 billion round from Amazon ($50 billion) and ...".
    private boolean isInvestor(List<Mention> group, String gap) {
        int start = group.getFirst().span().start();
        return BRACKET.matcher(gap).matches() && FROM_INVESTORS.in(text.substring(sentence.start(), start));
    }

    /// True where several chips together have another value than each.
    private static boolean isOfOneChip(Attribute attribute, Quantity quantity) {
        return switch (attribute) {
            case MEMORY, POWER, COMPUTE, THROUGHPUT -> true;
            case PRICE -> !quantity.unit().contains("/");
            default -> false;
        };
    }

    private static boolean isOfCompanies(Attribute attribute) {
        return switch (attribute) {
            case CAPEX, REVENUE, VALUATION, FUNDING, USERS, POWER -> true;
            default -> false;
        };
    }

    /// True where the sentence names nothing else of the kind.
    private boolean isAlone(List<Mention> group) {
        return groups.stream()
                        .filter(other -> other.getFirst().entity().kind()
                                == group.getFirst().entity().kind())
                        .flatMap(List::stream)
                        .map(mention -> mention.entity().id())
                        .distinct()
                        .count()
                == 1;
    }

    private static int walls(String gap) {
        int cost = 0;
        for (int i = 0; i < gap.length(); i++) {
            cost += switch (gap.charAt(i)) {
                case ',', '，', '(', '（' -> 5;
                case ')', '）' -> 8;
                case '|' -> 30;
                case ';', '；' -> 35;
                case ':', '：' -> 2;
                default -> 0;
            };
        }
        return cost;
    }
}
