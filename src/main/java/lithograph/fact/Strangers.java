package lithograph.fact;

import java.util.regex.Pattern;

/// Names that nobody knows: where one of them does something between a subject and a number, the number is the
/// stranger's.
final class Strangers {
    private static final Pattern ACTS = Pattern.compile(
            "(?<![.!?:：。] )(?<![\\p{L}\\d@(-])[A-Z][a-z]+[\\w-]*(?: [A-Z][a-z]+[\\w-]*)? (?:has|have|is|was|claims?|claimed|rais(?:ed|es)|achiev(?:es|ed)|reach(?:es|ed)|scores?|scored|offers?|costs?|delivers?|secures?|secured|closes?|closed|hits?)\\b"
                    + "|(?<![\\p{L}\\d])[A-Z][A-Za-z]{2,}[\\w.-]* ?(?:筹集|完成|获得|声称|宣称|达到|实现|拿下|质疑|提出)");
    private static final int COST = 30;

    private Strangers() {}

    /// What to add to the cost of a subject that `between` parts from the number.
    static int cost(String between) {
        return ACTS.matcher(between).find() ? COST : 0;
    }
}
