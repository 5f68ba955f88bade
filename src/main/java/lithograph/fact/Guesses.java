package lithograph.fact;

/// What makes it unlikely that a sentence which names nobody speaks of the subject of the text around it.
final class Guesses {
    private static final int MANY_PRICES = 3;
    private static final int DISTRUST = 30;
    /// "a 30B model" is any model, where "the 30B model" is one of those spoken of.
    private static final Cue SOME = Cue.words("\\b(?:an?|any|some|most|other|another) (?:\\w+ )?$|(?:一个|某个|首个) ?$");
    private static final int BESIDE = 14;

    private Guesses() {}

    /// What to add to the cost of a subject from outside the sentence.
    static int cost(Reading.Found found) {
        return Strangers.opening(before(found.setting()))
                + Strangers.cost(before(found.setting()))
                + switch (found.attribute()) {
                    case PRICE -> prices(found.setting()) > MANY_PRICES ? DISTRUST : 0;
                    case MEMORY ->
                        found.setting().near(Cues.MEMORY, BESIDE)
                                        || found.setting().near(Cues.FOOTPRINT, BESIDE)
                                ? 0
                                : DISTRUST;
                    case PARAMETERS, ACTIVE_PARAMETERS -> found.setting().precededBy(SOME) ? DISTRUST : 0;
                    default -> 0;
                };
    }

    private static String before(Setting setting) {
        return setting.text()
                .substring(setting.sentence().start(), setting.quantity().start());
    }

    /// How many amounts of money the sentence has: a list of offers, each of somebody else.
    private static long prices(Setting setting) {
        return setting.sentence()
                .of(setting.text())
                .chars()
                .filter(c -> "$€£¥".indexOf(c) >= 0)
                .count();
    }
}
