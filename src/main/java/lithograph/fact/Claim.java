package lithograph.fact;

/// What a quantity says, its subject still open.
///
/// @param reach up to what cost a subject is taken to be sure, see [Binding#cost()]
record Claim(Attribute attribute, String unit, int reach) {
    private static final int FAR = 56;
    private static final int NEAR = 16;
    private static final int BESIDE = 5;

    /// The number tells by itself what it is: any plausible subject will do.
    static Claim clear(Attribute attribute, String unit) {
        return new Claim(attribute, unit, FAR);
    }

    /// A number without a telling word: only a subject close by.
    static Claim doubtful(Attribute attribute, String unit) {
        return new Claim(attribute, unit, NEAR);
    }

    /// A number that is likelier to be of something else: only a subject right beside it.
    static Claim beside(Attribute attribute, String unit) {
        return new Claim(attribute, unit, BESIDE);
    }

    /// A number that is of something else that is not named: no subject is sure.
    static Claim guess(Attribute attribute, String unit) {
        return new Claim(attribute, unit, -1);
    }

    /// See [#doubtful].
    boolean isDoubtful() {
        return reach == NEAR;
    }

    boolean isClear() {
        return reach == FAR;
    }
}
