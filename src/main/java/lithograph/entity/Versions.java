package lithograph.entity;

import java.util.Optional;

/// Versions composed from a family: `GLM` + `-5.3 Vision`, `Ascend` + ` 950 SuperPOD`, `Qwen3` + `-235B-A22B`. What
/// follows a known name is read as long as it looks like the parts of a version.
final class Versions {
    private final Lexicon lexicon;

    Versions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The longer name that begins with `base`, or `base` itself where nothing follows it that belongs to it; empty
    /// where
    /// the text runs on so that `base` is no name there at all.
    Optional<Candidate> extended(Tokens tokens, Candidate base) {
        int last = base.last();
        if (base.kind() != EntityKind.COMPANY) {
            VersionReader reader = new VersionReader(tokens, base);
            last = reader.read();
            if (last > base.last() && (reader.hasNumber() || isKnown(base, tokens, last))) {
                return Optional.of(composed(tokens, base, last, reader.qualified()));
            }
        }
        boolean cutOff = tokens.gap(base.last() + 1) == Tokens.NO_GAP
                && (tokens.is(base.last() + 1, Tokens.NUMBER) || tokens.is(base.last() + 1, Tokens.WORD))
                && !tokens.is(base.last(), Tokens.IDEOGRAPH)
                && !Plurals.isPlural(tokens, base.last() + 1);
        return cutOff ? Optional.empty() : Optional.of(base);
    }

    private boolean isKnown(Candidate base, Tokens tokens, int last) {
        return lexicon.named(base.kind(), name(tokens, base, last)).isPresent();
    }

    private Candidate composed(Tokens tokens, Candidate base, int last, int qualified) {
        Entity entity = lexicon.named(base.kind(), name(tokens, base, last))
                .or(() -> lexicon.named(base.kind(), name(tokens, base, qualified)))
                .orElseGet(() -> Discovered.version(base.entity(), name(tokens, base, qualified)));
        Candidate.Strength strength =
                base.strength() == Candidate.Strength.WORD ? Candidate.Strength.INTRODUCED : base.strength();
        return new Candidate(base.first(), last, entity, strength);
    }

    private static String name(Tokens tokens, Candidate base, int last) {
        String rest = tokens.text().substring(tokens.end(base.last()), tokens.end(last));
        return base.entity().name() + rest.replaceAll("[*`\\s]+", " ");
    }
}
