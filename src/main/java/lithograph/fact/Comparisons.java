package lithograph.fact;

import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// Tells the thing that is spoken of from what it is compared with.
final class Comparisons {
    private static final Pattern BEFORE = Cues.words(
            "(?:\\bthan|\\bvs\\.?|\\bversus|compared (?:to|with)|relative to|\\bover|against|\\bbeat(?:s|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|"
                    + "exceed(?:s|ed|ing)?|ahead of|behind|unlike|rival(?:s|ing)?|match(?:es|ing)?|similar to|comparable to|\\blike|close to|"
                    + "\\btops?|successor to|based on|distilled from|trained on|fine-tun\\w+ (?:of|from)|built on|replac(?:es|ing)|up from|相比|比|超过|超越|优于|领先|击败|媲美|接近|相较于|对比|基于)"
                    + "(?: (?:both|the|its|even|models? like|previous|predecessor|rivals?|older|earlier|generation|-generation|Nvidia['’]s|OpenAI['’]s|Google['’]s)){0,3}[ ]?$");
    private static final Pattern PASSING = Cues.words("\\b(?:from|by|via|per|thanks to)(?: the)? $");
    private static final int REACH = 40;

    private Comparisons() {}

    /// True where `group` is the other side of a comparison.
    static boolean isOther(String text, Span sentence, List<Mention> group) {
        int start = group.getFirst().span().start();
        return BEFORE.matcher(text.substring(Math.max(sentence.start(), start - REACH), start))
                .find();
    }

    private static boolean inPassing(String text, Span sentence, List<Mention> group) {
        int start = group.getFirst().span().start();
        return PASSING.matcher(text.substring(Math.max(sentence.start(), start - 12), start))
                .find();
    }

    /// True where `group` is spoken of: neither compared with nor named in passing ("from Amazon").
    static boolean isSpokenOf(String text, Span sentence, List<Mention> group) {
        return !inPassing(text, sentence, group) && !isOther(text, sentence, group);
    }
}
