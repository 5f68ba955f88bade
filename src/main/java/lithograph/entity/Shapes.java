package lithograph.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the characters of a name alone tell: sizes and the usual endings make a model.
final class Shapes {
    private static final Pattern MODEL_WORD =
            Pattern.compile("[A-Za-z]*[a-z][A-Za-z]*(GPT|LM|LLM|VLM|VLA|BERT|OCR|TTS)|[A-Z]{1,5}(GPT|BERT)");

    private final Tokens tokens;

    Shapes(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<EntityKind> kind(Run run) {
        return hasSize(run) || hasModelWord(run) ? Optional.of(EntityKind.MODEL) : Optional.empty();
    }

    private boolean hasSize(Run run) {
        if (tokens.isSymbol(run.first() - 1, '$')) {
            return false;
        }
        for (int i = run.first() + 1; i <= run.last(); i++) {
            if (Sizes.isSize(tokens, i) && isNamed(run.first(), i)) {
                return true;
            }
        }
        return false;
    }

    /// A size after a hyphen, or after a word that no dictionary has.
    private boolean isNamed(int first, int size) {
        boolean hyphen = tokens.gap(size) == Tokens.NO_GAP || tokens.foldedAt(tokens.start(size) - 1) == '-';
        return !Words.isCommon(tokens.folded(first)) || (hyphen && tokens.isCapital(first));
    }

    private boolean hasModelWord(Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (tokens.is(i, Tokens.WORD)
                    && tokens.end(i) - tokens.start(i) > 4
                    && tokens.isUpper(tokens.end(i) - 1)
                    && MODEL_WORD.matcher(tokens.written(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
