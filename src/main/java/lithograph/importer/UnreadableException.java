package lithograph.importer;

import java.io.IOException;

/// A file holds no article, for a reason that the message tells the user in a sentence.
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String sentence) {
        super(sentence);
    }
}
