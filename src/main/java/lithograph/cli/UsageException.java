package lithograph.cli;

import java.io.Serial;

/// An option whose value cannot be used; the sentence names it.
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
