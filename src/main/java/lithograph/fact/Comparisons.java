package lithograph.fact;

import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// Tells the thing that is spoken of from what it is compared with.
final class Comparisons {
    private static final Cue BEFORE = Cue.words(
            "(?:\\bthan|\\bvs\\.?|\\bversus|compared (?:to|with)|relative to|\\bover|against|\\bbeat(?:s|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|"
                    + "exceed(?:s|ed|ing)?|ahead of|behind|unlike|rival(?:s|ing)?|match(?:es|ing)?|similar to|comparable to|on par with|equal to|equivalent to|\\blike|close to|"
                    + "\\btops?|successor to|second to|(?:just )?below|above|trailing|(?:version|variant|fine-?tunes?|derivatives?|quanti[sz]\\w+|distill\\w*) (?:of|from|on)|based on|distilled from|trained on|fine-tun\\w+ (?:of|from)|built on|replac(?:es|ing)|up from|rather than|instead of|(?:相比|比|超过|超越|优于|领先|不及|逊于|略逊于|弱于|强于|不敌|仅次于|次于|落后于?|不如|高于|低于|击败|媲美|接近|相较于|对比|基于|而非|取代|替代|胜过|打败)了?)"
                    + "(?: (?:both|only|just|the|its|even|models? like|previous|predecessor|rivals?|older|earlier|generation|-generation|Nvidia['’]s|OpenAI['’]s|Google['’]s)){0,3}[ ]?$");
    private static final Pattern LIKENED = Pattern.compile(" ?(?:等)?(?:相当|相似|媲美|持平|不相上下|接近|相比|一样|类似|匹敌)");
    /// "an o3-mini-level model", "GPT-4级别": what it is as good as.
    private static final Pattern LEVEL = Pattern.compile("[ -]?(?:level|grade|tier)\\b|[ -]?(?:级别|水平|级)");
    private static final Cue PASSING = Cue.words("\\b(?:from|by|via|per|thanks to)(?: the)? $");
    private static final int REACH = 40;

    private Comparisons() {}

    /// True where `group` is the other side of a comparison.
    static boolean isOther(String text, Span sentence, List<Mention> group) {
        int start = group.getFirst().span().start();
        if (isLikened(text, sentence, group)
                || LEVEL.matcher(text)
                        .region(group.getLast().span().end(), sentence.end())
                        .lookingAt()) {
            return true;
        }
        return BEFORE.in(text.substring(Math.max(sentence.start(), start - REACH), start));
    }

    /// 与 X 相当, 和 X 相比: the other side stands between two words.
    private static boolean isLikened(String text, Span sentence, List<Mention> group) {
        int before = group.getFirst().span().start() - 1;
        while (before > sentence.start() && text.charAt(before) == ' ') {
            before--;
        }
        int after = group.getLast().span().end();
        return before >= sentence.start()
                && "与和跟同".indexOf(text.charAt(before)) >= 0
                && LIKENED.matcher(text).region(after, sentence.end()).lookingAt();
    }

    /// False for a part of a compound: "Qwen3" in "Qwen3-TTS", "GPT-4" in "GPT-4-based", "Mamba" in
    /// "Transformer-Mamba".
    static boolean standsAlone(String text, Mention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        boolean joinedBefore = start > 1 && text.charAt(start - 1) == '-' && Letters.isLatin(text.charAt(start - 2));
        boolean joinedAfter =
                end + 1 < text.length() && text.charAt(end) == '-' && Letters.isLatin(text.charAt(end + 1));
        return !joinedBefore && (!joinedAfter || text.startsWith("-class", end));
    }

    private static boolean inPassing(String text, Span sentence, List<Mention> group) {
        int start = group.getFirst().span().start();
        return PASSING.in(text.substring(Math.max(sentence.start(), start - 12), start));
    }

    /// True where `group` is spoken of: neither compared with nor named in passing ("from Amazon").
    static boolean isSpokenOf(String text, Span sentence, List<Mention> group) {
        return standsAlone(text, group.getFirst())
                && !inPassing(text, sentence, group)
                && !isOther(text, sentence, group);
    }
}
