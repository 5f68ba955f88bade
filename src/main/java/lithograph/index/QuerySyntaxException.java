package lithograph.index;

import java.io.Serial;
import lithograph.article.Span;

/// A query that is not of the query language. The message is a sentence for the user.
public final class QuerySyntaxException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Span place;

    public QuerySyntaxException(String message, Span place) {
        super(message);
        this.sentence = message;
        this.place = place;
    }

    /// What is wrong, for the user.
    public String sentence() {
        return sentence;
    }

    /// Where in the query; may be empty at its end.
    public Span place() {
        return place;
    }
}
