package lithograph.fact;

/// What a quantity says, its subject still open.
record Claim(Attribute attribute, String unit, Certainty certainty) {
    static Claim clear(Attribute attribute, String unit) {
        return new Claim(attribute, unit, Certainty.CLEAR);
    }

    static Claim doubtful(Attribute attribute, String unit) {
        return new Claim(attribute, unit, Certainty.DOUBTFUL);
    }
}
