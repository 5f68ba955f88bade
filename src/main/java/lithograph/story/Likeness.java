package lithograph.story;

/// How much two texts share, estimated from their sketches; from 0 to 1, give or take 0.05.
///
/// @param contained the share of the shorter text's runs of words that the other has too
/// @param alike     the share of the runs of either text that both have
/// @param length    the shorter text's length as a share of the longer one's
public record Likeness(double contained, double alike, double length) {
    /// Texts too short to compare.
    static final Likeness NONE = new Likeness(0, 0, 0);

    private static final double SAME_CONTAINED = 0.25;
    /// A digest that holds a whole story among others is not that story, and two short notices are not the same for the
    /// furniture around them.
    private static final double SAME_ALIKE = 0.2;

    private static final double EDITED_CONTAINED = 0.15;
    private static final double UNRELATED_CONTAINED = 0.05;
    private static final double MOSTLY = 0.5;

    /// True where the two tell the same story in mostly the same words.
    public boolean isSameStory() {
        return contained >= SAME_CONTAINED && alike >= SAME_ALIKE;
    }

    /// True where one may have come of the other by editing, given that something else ties them, as an address.
    public boolean isEdited() {
        return contained >= EDITED_CONTAINED;
    }

    /// True where the two are long enough to tell, and have nothing in common.
    public boolean isUnrelated() {
        return length > 0 && contained < UNRELATED_CONTAINED;
    }

    /// True where the two are mostly the same from beginning to end.
    public boolean isMostlySame() {
        return alike >= MOSTLY;
    }
}
