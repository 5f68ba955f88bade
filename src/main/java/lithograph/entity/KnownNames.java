package lithograph.entity;

import java.util.ArrayList;
import java.util.List;

/// All the places where a text has a name of the catalogue, or a version composed from one.
final class KnownNames {
    private final Lexicon lexicon;
    private final Versions versions;

    KnownNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.versions = new Versions(lexicon);
    }

    /// By start, the longest first; several for one place where several are called so.
    List<Candidate> in(Tokens tokens) {
        List<Candidate> all = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (beginsAt(tokens, token)) {
                int before = all.size();
                lexicon.at(tokens, token, base -> add(tokens, base, all));
                if (all.size() == before) {
                    lexicon.series().at(tokens, token, base -> add(tokens, base, all));
                }
            }
        }
        all.sort(Candidate.BEST);
        return all;
    }

    private void add(Tokens tokens, Candidate base, List<Candidate> to) {
        versions.extended(tokens, base).ifPresent(found -> {
            to.add(found);
            versions.after(tokens, base, found).ifPresent(to::add);
        });
    }

    private static boolean beginsAt(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case Tokens.IDEOGRAPH -> true;
            case Tokens.SYMBOL -> false;
            default ->
                tokens.gap(token) != Tokens.NO_GAP
                        || tokens.is(token - 1, Tokens.IDEOGRAPH)
                        || tokens.is(token - 1, Tokens.SYMBOL)
                        || isTimes(tokens, token - 1);
        };
    }

    /// The `x` of `8xH100`.
    private static boolean isTimes(Tokens tokens, int token) {
        return tokens.is(token, Tokens.WORD) && tokens.folded(token).equals("x") && tokens.is(token - 1, Tokens.NUMBER);
    }
}
