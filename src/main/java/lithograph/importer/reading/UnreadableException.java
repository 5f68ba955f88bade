package lithograph.importer.reading;

import java.io.IOException;

/// A file holds no article, for a reason that the message tells the user in a sentence.
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String sentence) {
        super(sentence);
    }
}
