package lithograph.importer;

import java.util.function.Consumer;
import lithograph.article.Article;

/// Where readers put what they find in a file.
record Findings(Consumer<Draft> drafts, Consumer<Failure> failures) {
    void article(Draft draft) {
        if (isEmpty(draft.article())) {
            failure(draft.origin(), "It holds no text.");
        } else {
            hand(drafts, draft);
        }
    }

    /// An entry without a text is kept where it tells what to look for: its summary, address, authors or date.
    private static boolean isEmpty(Article article) {
        return article.blocks().stream().allMatch(block -> block.text().isBlank())
                && article.summary().isBlank()
                && article.url().isBlank()
                && article.byline().isBlank()
                && article.published().isEmpty();
    }

    void failure(String origin, String reason) {
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
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException by;

        private Refused(RuntimeException by) {
            super(by);
            this.by = by;
        }

        RuntimeException by() {
            return by;
        }
    }
}
