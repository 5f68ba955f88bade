package lithograph.importer.reading;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import lithograph.article.Article;

/// Where readers put what they find in a file.
///
/// @param drafts   told of each article
/// @param failures told of each part that cannot be read
/// @param inside   reads what lies packed in the file, whatever its form
public record Findings(Consumer<Draft> drafts, Consumer<Failure> failures, FormReader inside) {
    /// These findings with another taker of articles.
    public Findings to(Consumer<Draft> other) {
        return new Findings(other, failures, inside);
    }

    /// These findings with a list for failures.
    public Findings to(List<Failure> list) {
        return new Findings(drafts, list::add, inside);
    }

    /// Reads a part of the file, its articles and failures among this file's.
    ///
    /// @throws IOException with a sentence for the user where it is [UnreadableException]
    public void read(Input part) throws IOException {
        inside.read(part, this);
    }

    public void article(Draft draft) {
        if (isEmpty(draft)) {
            failure(draft.origin(), "It holds no text.");
        } else {
            hand(drafts, draft);
        }
    }

    /// An entry without a text is kept where it tells what to look for (its summary, address, authors or date), or
    /// where
    /// its reader did something with it.
    private static boolean isEmpty(Draft draft) {
        Article article = draft.article();
        return draft.note().isBlank()
                && draft.saved().isEmpty()
                && draft.tags().isEmpty()
                && draft.highlights().isEmpty()
                && article.blocks().stream().allMatch(block -> block.text().isBlank())
                && article.summary().isBlank()
                && article.url().isBlank()
                && article.byline().isBlank()
                && article.published().isEmpty();
    }

    public void failure(String origin, String reason) {
        hand(failures, new Failure(origin, reason));
    }

    private static <T> void hand(Consumer<T> taker, T found) {
        try {
            taker.accept(found);
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    /// The taker failed, not the file.
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException by;

        private Refused(RuntimeException by) {
            super(by);
            this.by = by;
        }

        public RuntimeException by() {
            return by;
        }
    }
}
