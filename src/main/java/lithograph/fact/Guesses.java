package lithograph.fact;

/// What makes it unlikely that a sentence which names nobody speaks of the subject of the text around it.
final class Guesses {
    private static final int MANY_PRICES = 3;
    private static final int DISTRUST = 30;
    private static final int BESIDE = 14;

    private Guesses() {}

    /// What to add to the cost of a subject from outside the sentence.
    static int cost(Reading.Found found) {
        return switch (found.attribute()) {
            case PRICE -> prices(found.setting()) > MANY_PRICES ? DISTRUST : 0;
            case MEMORY ->
                found.setting().near(Cues.MEMORY, BESIDE) || found.setting().near(Cues.FOOTPRINT, BESIDE)
                        ? 0
                        : DISTRUST;
            default -> 0;
        };
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
