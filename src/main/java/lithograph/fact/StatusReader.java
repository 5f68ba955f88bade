package lithograph.fact;

/// Tells how a claim is made from the words before and after its number.
final class StatusReader {
    private static final Cue HEDGE = Cue.words(
            "\\b(?:reportedly|reported to|rumou?r(?:s|ed)?|could|may|might|expect(?:s|ed)|said to|alleged(?:ly)?|estimat(?:e|es|ed|ing)|speculat\\w+|"
                    + "likely|probably|possibly|perhaps|would|hypothetical(?:ly)?|leak(?:s|ed)?|unconfirmed|suppos(?:ed|edly)|projected|plans? to|aims? to|target(?:s|ing)?|believed)\\b|"
                    + "据报道|据称|据传|据悉|传闻|传言|可能|或将|预计|估计|有望|推测|爆料|计划|拟");
    private static final Cue BOUND_BEFORE = Cue.words(
            "(?:up to|over|more than|at least|at most|less than|fewer than|under|below|above|near(?:ly|ing)?|almost|exceed(?:s|ed|ing)?|as (?:many|much|high|low|little|fast) as|"
                    + "beyond|maximum(?: of)?|minimum(?: of)?|max|[<>≥≤]|超过|超|不到|最高(?:可?达)?|高达|至少|逾|近|突破|低于|高于|不超过|最多|最大)[ ~$€£¥]{0,3}$");
    private static final Cue BOUND_AFTER = Cue.words("^\\+|^ ?(?:or (?:more|less|fewer|higher|lower)|以上|以下|以内|左右以上)");
    private static final Cue OWN = Cue.words(
            "\\b(?:I|I['’]m|I['’]ve|I['’]d)\\b[^.。]{0,40}\\b(?:run(?:s|ning)?|ran|got|get(?:ting)?|us(?:e|ed|ing)|have|bought|built|pay(?:ing)?|paid|set|test(?:ed|ing)?|tried)\\b|\\bmy (?:own )?(?:\\w+ ){0,2}(?:rig|card|machine|set-?up|GPU|box|PC|laptop|server|Mac\\w*|system|build|tests?)\\b|"
                    + "\\b(?:on|with|for) my\\b|我的|我用|我在");
    private static final int REACH = 64;

    private StatusReader() {}

    static FactStatus of(Setting setting, Binding binding) {
        if (binding.compared()) {
            return FactStatus.COMPARISON;
        }
        String before = setting.before(REACH);
        String after = setting.after(REACH);
        if (OWN.in(before) || OWN.in(after)) {
            return FactStatus.OWN_SETUP;
        }
        if (HEDGE.in(before)) {
            return FactStatus.HEDGED;
        }
        boolean bound = BOUND_BEFORE.in(before)
                || BOUND_AFTER.in(after)
                || setting.quantity().values().size() > 1;
        return bound ? FactStatus.BOUND : FactStatus.STATED;
    }
}
