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
            if (last > base.last() && (reader.hasNumber() || reader.isHyphenated() || isKnown(base, tokens, last))) {
                return Optional.of(composed(tokens, base, last, reader.qualified()));
            }
            int member = Members.last(tokens, base, lexicon);
            if (member > base.last()) {
                return Optional.of(composed(tokens, base, member, member));
            }
        }
        boolean cutOff = tokens.gap(base.last() + 1) == Tokens.NO_GAP
                && (tokens.is(base.last() + 1, Tokens.NUMBER) || tokens.is(base.last() + 1, Tokens.WORD))
                && !tokens.is(base.last(), Tokens.IDEOGRAPH)
                && !Plurals.isPlural(tokens, base.last() + 1);
        return cutOff ? Optional.empty() : Optional.of(base);
    }

    /// The second of two versions that share a name: the `4` of `Claude 3.7/4`, the `4o` of `GPT-4 and 4o`.
    Optional<Candidate> after(Tokens tokens, Candidate base, Candidate found) {
        int at = found.last() + 2;
        boolean shared = found.kind() == EntityKind.MODEL
                && tokens.is(found.last(), Tokens.NUMBER)
                && tokens.is(at, Tokens.NUMBER)
                && tokens.isSymbol(at - 1, '/')
                && tokens.gap(at - 1) == Tokens.NO_GAP
                && tokens.gap(at) == Tokens.NO_GAP;
        if (!shared || (tokens.gap(at + 1) == Tokens.NO_GAP && tokens.is(at + 1, Tokens.WORD))) {
            return Optional.empty();
        }
        String family = base.entity().name().replaceFirst("[- ]?[\\d.]+$", "");
        String name = family + " " + tokens.written(at);
        Entity entity = lexicon.named(EntityKind.MODEL, name).orElseGet(() -> Discovered.version(base.entity(), name));
        return Optional.of(new Candidate(at, at, entity, Candidate.Strength.INTRODUCED));
    }

    private boolean isKnown(Candidate base, Tokens tokens, int last) {
        return lexicon.named(base.kind(), name(tokens, base, last)).isPresent();
    }

    private Candidate composed(Tokens tokens, Candidate base, int last, int qualified) {
        Entity entity = lexicon.named(base.kind(), name(tokens, base, last))
                .or(() -> lexicon.named(base.kind(), name(tokens, base, qualified)))
                .orElseGet(() -> Discovered.version(base.entity(), name(tokens, base, qualified)));
        Candidate.Strength strength = base.strength() == Candidate.Strength.WORD
                        && (!isPlainCount(tokens, base.last() + 1, last) || isNext(tokens, base, last))
                ? Candidate.Strength.INTRODUCED
                : base.strength();
        return new Candidate(base.first(), last, entity, strength);
    }

    /// The `3` of `Step 3`: nothing but a whole number, after a space or an ideograph.
    private static boolean isPlainCount(Tokens tokens, int at, int last) {
        boolean apart = tokens.is(at - 1, Tokens.IDEOGRAPH)
                || (tokens.gap(at) == Tokens.JOINT && tokens.foldedAt(tokens.start(at) - 1) == ' ');
        return apart
                && tokens.is(at, Tokens.NUMBER)
                && tokens.folded(at).indexOf('.') < 0
                && (at == last || tokens.is(at + 1, Tokens.SYMBOL));
    }

    /// `Llama 5` where a Llama 4 is known: the next of a family rather than a count of what its name means.
    private boolean isNext(Tokens tokens, Candidate base, int last) {
        String digits = tokens.folded(last);
        if (base.last() + 1 != last
                || digits.length() > 2
                || !tokens.isCapital(base.first())
                || KnownName.isNumbered(tokens, base)) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return isMember(base, number - 1) || isMember(base, number);
    }

    private boolean isMember(Candidate base, int number) {
        return lexicon.named(base.kind(), base.entity().name() + " " + number).isPresent();
    }

    private static String name(Tokens tokens, Candidate base, int last) {
        String rest = tokens.text().substring(tokens.end(base.last()), tokens.end(last));
        boolean otherName = tokens.gap(base.last() + 1) == Tokens.NO_GAP && tokens.is(base.last(), Tokens.IDEOGRAPH);
        return base.entity().name() + (otherName ? " " : "") + Tokens.spaced(rest);
    }
}
