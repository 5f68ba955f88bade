package lithograph.entity;

import java.util.Set;

/// Sentences that bring a model out: `Google introduced DataGemma, an open model`, `CosXL: New model from ...`.
final class Releases {
    private static final int REACH = 10;
    private static final Set<String> VERBS = Words.read("releases.txt");
    private static final Set<String> FILLERS = Set.of(
            "its", "the", "a", "an", "new", "latest", "own", "their", "of", "called", "updated", "\u4E86", "\u65B0");
    private static final Set<String> ARTEFACTS = Set.of(
            "framework",
            "library",
            "benchmark",
            "dataset",
            "toolkit",
            "tool",
            "tools",
            "platform",
            "app",
            "method",
            "suite",
            "evaluation",
            "harness",
            "leaderboard",
            "extension",
            "plugin",
            "paper",
            "technique",
            "protocol");
    private static final Set<String> NOUNS =
            Set.of("model", "llm", "vlm", "vla", "moe", "parameter", "parameters", "checkpoint");

    private final Tokens tokens;

    Releases(Tokens tokens) {
        this.tokens = tokens;
    }

    /// True for a word that says what was brought out, and that it is no model.
    static boolean isArtefact(String folded) {
        return ARTEFACTS.contains(folded);
    }

    boolean isModel(Run run) {
        return (isReleased(run.first()) || isHeading(run)) && modelFollows(run.last() + 1);
    }

    boolean isReleased(int first) {
        int at = first - 1;
        for (int skipped = 0; skipped < 4 && isFiller(at); skipped++) {
            at--;
        }
        return VERBS.contains(tokens.folded(at))
                || (tokens.is(at, Tokens.IDEOGRAPH) && at > 0 && VERBS.contains(tokens.written(at - 1, at)));
    }

    private boolean isFiller(int token) {
        return FILLERS.contains(tokens.folded(token))
                || (tokens.is(token, Tokens.SYMBOL)
                        && "\"\u201C\u300C\u300A".indexOf(tokens.foldedAt(tokens.start(token))) >= 0);
    }

    /// The run stands at the head of its line, before a colon.
    private boolean isHeading(Run run) {
        return run.last() - run.first() < 4
                && !tokens.isCommon(run.first())
                && !tokens.isAllCapitals(run.first())
                && Line.beginsSentence(tokens, run.first())
                && (tokens.isSymbol(run.last() + 1, ':') || tokens.isSymbol(run.last() + 1, '\uFF1A'));
    }

    private boolean modelFollows(int from) {
        for (int i = from; i < from + REACH && tokens.gap(i) != Tokens.BREAK; i++) {
            if (NOUNS.contains(tokens.folded(i))) {
                return !Context.isOtherThing(tokens.folded(i + 1));
            }
            if (isArtefact(tokens.folded(i)) || tokens.isSymbol(i, '.') || tokens.isSymbol(i, '\u3002')) {
                return false;
            }
            if (tokens.is(i, Tokens.IDEOGRAPH)
                    && i + 1 < tokens.count()
                    && tokens.written(i, i + 1).equals("\u6A21\u578B")) {
                return !tokens.is(i + 2, Tokens.IDEOGRAPH)
                        || tokens.folded(i + 2).equals("\u7684");
            }
        }
        return false;
    }
}
