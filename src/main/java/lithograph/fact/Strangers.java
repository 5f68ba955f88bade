package lithograph.fact;

/// Names that nobody knows: where one of them does something between a subject and a number, the number is the
/// stranger's.
final class Strangers {
    private static final Cue ACTS = Cue.exact(
            "(?<![.!?:：。] )(?<![\\p{L}\\d@(-])[A-Z][a-z]+[\\w-]*(?: [A-Z][a-z]+[\\w-]*)? (?:has|have|is|was|claims?|claimed|rais(?:ed|es)|achiev(?:es|ed)|reach(?:es|ed)|scores?|scored|offers?|costs?|delivers?|secures?|secured|closes?|closed|hits?)\\b"
                    + "|(?<![\\p{L}\\d])[A-Z][A-Za-z]{2,}[\\w.-]* ?(?:筹集|完成|获得|声称|宣称|达到|实现|拿下|质疑|提出)");
    private static final Cue OPENS = Cue.exact(
            "\\W{0,4}(?!(?:The|It|This|These|They|Its|We|In|At|Our|Both|Each|With|One|Another|Some|As|On|For|By|A|An|And|But|He|She|That|There)\\b)"
                    + "[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,2}? ?(?i:\\b(?:raises?d?|secure[sd]?|lands|landed|closes?d?|announce[sd]?|launche[sd]|hits|has|is|claims?|claimed|achieve[sd]|gets)\\b|在|筹集|完成|获得|宣布|推出|发布|达到)");
    private static final int COST = 30;

    private Strangers() {}

    /// What to add to the cost of a subject from outside `sentence`, where that begins with a name of its own.
    static int opening(String sentence) {
        return OPENS.begins(sentence) ? COST : 0;
    }

    /// What to add to the cost of a subject that `between` parts from the number.
    static int cost(String between) {
        return ACTS.in(between) ? COST : 0;
    }
}
