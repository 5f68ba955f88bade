package lithograph.entity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the characters of a name alone tell: sizes and the usual endings make a model.
final class Shapes {
    private static final Pattern MODEL_WORD =
            Pattern.compile("[A-Za-z]*[a-z][A-Za-z]*(GPT|LM|LLM|VLM|VLA|BERT|OCR|TTS)|[A-Z]{1,5}(GPT|BERT)");

    private static final Set<String> NOUNS = Set.of("model", "models", "llm", "llms", "instruct", "locally", "weights");

    private final Tokens tokens;
    private final boolean aboutModels;

    /// @param aboutModels true where the text has models that are known
    Shapes(Tokens tokens, boolean aboutModels) {
        this.tokens = tokens;
        this.aboutModels = aboutModels;
    }

    Optional<EntityKind> kind(Run run) {
        return hasSize(run) || hasModelWord(run) ? Optional.of(EntityKind.MODEL) : Optional.empty();
    }

    private boolean hasSize(Run run) {
        if (tokens.isSymbol(run.first() - 1, '$') || !(aboutModels || isInRepository(run) || speaksOfModels(run))) {
            return false;
        }
        for (int i = run.first() + 1; i <= run.last(); i++) {
            if (Sizes.isSize(tokens, i) && isNamed(run.first(), i)) {
                return true;
            }
        }
        return false;
    }

    /// The `Model-70B` of `org/Model-70B`.
    private boolean isInRepository(Run run) {
        return tokens.isSymbol(run.first() - 1, '/')
                && tokens.gap(run.first()) == Tokens.NO_GAP
                && tokens.is(run.first() - 2, Tokens.WORD)
                && tokens.gap(run.first() - 1) == Tokens.NO_GAP;
    }

    private boolean speaksOfModels(Run run) {
        for (int i = run.first() - 6; i < run.last() + 7; i++) {
            if (NOUNS.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /// A size after a hyphen, or after a word that no dictionary has.
    private boolean isNamed(int first, int size) {
        boolean hyphen = tokens.gap(size) == Tokens.NO_GAP || tokens.foldedAt(tokens.start(size) - 1) == '-';
        return !tokens.isCommon(first) || (hyphen && tokens.isCapital(first));
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
